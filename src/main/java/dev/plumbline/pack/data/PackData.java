package dev.plumbline.pack.data;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Bullet;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the data out of a pack, page by page, each table and chart in the order in which it stands. */
public final class PackData {

    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern WORD = Pattern.compile("(?<!\\S)\\p{L}");

    private final Map<String, Datum> figures;
    private final Catalog language;

    private PackData(Map<String, Datum> figures, Catalog language) {
        this.figures = figures;
        this.language = language;
    }

    /**
     * The data of a pack.
     *
     * @param pack the pack
     * @param figures the numbers of its figures by id; words stand where one is not there
     * @param language its language, that of headings and reasons
     * @return a table for each table and chart that has rows
     */
    public static List<DataTable> of(Pack pack, Map<String, Datum> figures, Catalog language) {
        PackData data = new PackData(figures, language);
        return pack.pages().stream()
                .flatMap(page -> flat(page.blocks()).flatMap(block -> data.tables(page, block)))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Columns columns
                        ? flat(List.of(columns.left(), columns.right()))
                        : Stream.of(block));
    }

    private Stream<DataTable> tables(Page page, Block block) {
        return switch (block) {
            case Block.Cards cards -> Stream.of(cards(page, cards));
            case Block.Table table -> Stream.of(table(page, table));
            case Block.Visual visual -> new VisualData(this, page).tables(visual);
            case Block.Columns _, Block.KeyFindings _, Block.Foundation _, Block.Decisions _, Block.Notes _ ->
                Stream.empty();
        };
    }

    private DataTable cards(Page page, Block.Cards cards) {
        return new DataTable(
                page.bookmark(),
                page.section(),
                word("cards"),
                page.message().text(),
                DataTable.Shape.TABLE,
                List.of(word("pillar"), word("value"), word("what-it-is"), word("movement")),
                cards.cards().stream()
                        .map(card -> new DataTable.Row(
                                "",
                                card.title(),
                                List.of(cell(card.value()), cell(card.unit()), cell(card.movement()))))
                        .toList());
    }

    /** A column that only draws what stands beside it has no heading and no data of its own. */
    private DataTable table(Page page, Block.Table table) {
        List<String> columns = new ArrayList<>();
        for (Block.Column column : table.columns()) {
            columns.add(column.heading());
        }
        List<DataTable.Row> rows = new ArrayList<>();
        String group = "";
        for (Block.Row row : table.rows()) {
            if (row.group()) {
                group = text(row.cells().getFirst());
            } else {
                rows.add(new DataTable.Row(
                        group,
                        text(row.cells().getFirst()),
                        row.cells().stream().skip(1).map(this::cell).toList()));
            }
        }
        return new DataTable(
                page.bookmark(),
                page.section(),
                table.title().isEmpty() ? page.bookmark() : table.title(),
                table.subtitle(),
                DataTable.Shape.TABLE,
                columns,
                rows);
    }

    private static String text(Block.Cell cell) {
        return switch (cell) {
            case Block.Cell.Words words -> words.sentence().text();
            case Block.Cell.Line line -> line.alt();
            case Block.Cell.BulletGraph graph -> graph.alt();
            case Block.Cell.Marks marks -> marks.alt();
            case Block.Cell.Heat heat -> heat.value().text();
            case Block.Cell.Variance variance -> variance.text().text();
        };
    }

    private DataCell cell(Block.Cell cell) {
        return switch (cell) {
            case Block.Cell.Words words -> cell(words.sentence());
            case Block.Cell.Line line -> latest(line.spark().values(), line.alt());
            case Block.Cell.BulletGraph graph -> share(graph.bullet(), graph.alt());
            case Block.Cell.Marks marks -> DataCell.words(marks.alt());
            case Block.Cell.Heat heat -> cell(heat.value());
            case Block.Cell.Variance variance -> cell(variance.text());
        };
    }

    /** Of a line of the size of a word its last point; its course is that of the figure in the quarters before. */
    private DataCell latest(List<Optional<Double>> values, String alt) {
        return values.isEmpty()
                ? missing("no-history")
                : values.getLast()
                        .map(value -> new DataCell(alt, OptionalDouble.of(value), "", "", List.of()))
                        .orElseGet(() -> missing("not-reported-latest"));
    }

    private DataCell share(Bullet bullet, String alt) {
        return bullet.actual()
                .map(actual -> new DataCell(alt, OptionalDouble.of(actual), "", "", List.of()))
                .orElseGet(() -> missing("not-received"));
    }

    /** A number with no more than its unit beside it is that figure; one that stands among words, or beside others, stays words. */
    DataCell cell(Sentence sentence) {
        List<String> ids = sentence.figures();
        Datum only = ids.size() == 1 ? figures.get(ids.getFirst()) : null;
        if (only != null && !isAmongWords(sentence.text())) {
            return new DataCell(
                    sentence.text(),
                    only.value(),
                    only.unit(),
                    only.reason().map(language::term).orElse(""),
                    ids);
        }
        boolean missing = ids.isEmpty() && sentence.text().equals("–");
        return missing ? missing("not-told") : new DataCell(sentence.text(), OptionalDouble.empty(), "", "", ids);
    }

    private static boolean isAmongWords(String text) {
        return NUMBER.matcher(text).find() && WORD.matcher(text).results().count() > 1;
    }

    /** What stands in the place of a number that is not there. */
    DataCell missing(String why) {
        return DataCell.missing(word(why));
    }

    /** A heading or a reason. */
    String word(String key) {
        return word(key, Parts.NONE);
    }

    String word(String key, Parts parts) {
        return language.text("data." + key, parts);
    }
}
