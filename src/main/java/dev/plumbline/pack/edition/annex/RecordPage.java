package dev.plumbline.pack.edition.annex;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.warning.marking.Mark;
import dev.plumbline.measure.warning.marking.MarkedEpisode;
import dev.plumbline.measure.warning.marking.RuleRecord;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the warnings of the last twelve quarters turned out, rule by rule. */
public final class RecordPage {

    private static final int ROWS = 22;

    private final List<RuleRecord> records;
    private final Setting setting;
    private final Catalog texts;

    private RecordPage(List<MarkedEpisode> episodes, Setting setting) {
        this.records = RuleRecord.of(episodes);
        this.setting = setting;
        this.texts = setting.catalog();
    }

    /**
     * Makes the page.
     *
     * @param episodes marked episodes of all alliances
     * @param setting what every page needs to know
     * @param kicker the line above the title
     * @return the page; empty when no rule ever fired
     */
    public static Optional<Page> page(List<MarkedEpisode> episodes, Setting setting, String kicker) {
        RecordPage page = new RecordPage(episodes, setting);
        return page.records.isEmpty() ? Optional.empty() : Optional.of(page.page(kicker));
    }

    /**
     * The figures of the page.
     *
     * @param episodes marked episodes of all alliances
     * @param setting what every page needs to know
     * @return the figures, rule by rule
     */
    public static List<Figure> figures(List<MarkedEpisode> episodes, Setting setting) {
        RecordPage page = new RecordPage(episodes, setting);
        return Stream.concat(page.records.stream().flatMap(one -> page.figures(one).stream()), page.allRight().stream())
                .toList();
    }

    /** Episodes, hits, late ones, false alarms, pending ones, precision, lead. */
    private List<Figure> figures(RuleRecord one) {
        return List.of(
                count(one, Measure.WARNINGS_GIVEN, one.episodes()),
                count(one, Measure.WARNINGS_RIGHT, one.hits()),
                count(one, Measure.WARNINGS_LATE, one.late()),
                count(one, Measure.WARNINGS_FALSE, one.falseAlarms()),
                count(one, Measure.WARNINGS_UNMARKED, one.pending()),
                Figure.ofOptional(Measure.WARNING_PRECISION, scope(one), quarter(), one.precision(), Undefined.TOO_FEW)
                        .withN(one.marked())
                        .withInterval(one.interval()),
                Figure.ofOptional(Measure.WARNING_LEAD, scope(one), quarter(), one.medianLead(), Undefined.TOO_FEW)
                        .withN(one.hits()));
    }

    private Figure count(RuleRecord one, Measure measure, int count) {
        return Figure.of(measure, scope(one), quarter(), count);
    }

    private static Scope scope(RuleRecord one) {
        return Scope.of("").withTheme(one.rule().id());
    }

    private Quarter quarter() {
        return setting.quarter();
    }

    private Page page(String kicker) {
        return new Page(
                "record",
                texts.text("record.bookmark"),
                kicker,
                setting.dateline(),
                message(),
                texts.say("record.subtitle", Parts.of("window", Integer.toString(Mark.WINDOW))),
                blocks(),
                setting.provenance());
    }

    private Sentence message() {
        return allRight()
                .map(right -> texts.say("record.right-of", Parts.of("right", right)))
                .orElseGet(() -> texts.say("record.too-young"));
    }

    /** Hits of all rules, with how many warnings were marked as hit or false alarm; empty when none was. */
    private Optional<Figure> allRight() {
        int marked = records.stream().mapToInt(RuleRecord::marked).sum();
        int right = records.stream().mapToInt(RuleRecord::hits).sum();
        return marked == 0
                ? Optional.empty()
                : Optional.of(Figure.of(Measure.WARNINGS_RIGHT, Scope.of(""), quarter(), right)
                        .withN(marked));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        blocks.add(new Block.Notes(texts.text("record.retire"), retired()));
        return blocks;
    }

    private List<Sentence> retired() {
        List<Sentence> proposed = records.stream()
                .filter(RuleRecord::criesWolf)
                .map(one -> texts.say(
                        "record.retire-one",
                        Parts.of("rule", name(one))
                                .and("right", figures(one).get(1))
                                .and("precision", figures(one).get(5))
                                .and("wolf", setting.print().percent(RuleRecord.WOLF))))
                .toList();
        return proposed.isEmpty()
                ? List.of(texts.say(
                        "record.retire-none",
                        Parts.of("enough", Integer.toString(RuleRecord.ENOUGH))
                                .and("wolf", setting.print().percent(RuleRecord.WOLF))))
                : proposed;
    }

    private Block.Table table() {
        List<RuleRecord> shown = records.stream()
                .sorted(Comparator.comparingInt(RuleRecord::marked)
                        .thenComparingInt(RuleRecord::episodes)
                        .reversed())
                .limit(ROWS)
                .toList();
        return new Block.Table(
                texts.text("record.rules"),
                texts.text(records.size() > ROWS ? "record.rules-subtitle-more" : "record.rules-subtitle"),
                List.of(
                        new Block.Column(texts.text("record.rule"), 0.25, false),
                        new Block.Column(texts.text("foundation.warnings"), 0.10, true),
                        new Block.Column(texts.text("record.right"), 0.09, true),
                        new Block.Column(texts.text("record.false"), 0.11, true),
                        new Block.Column(texts.text("record.late"), 0.09, true),
                        new Block.Column(texts.text("record.unmarked"), 0.12, true),
                        new Block.Column(texts.text("record.share"), 0.15, true),
                        new Block.Column(texts.text("record.lead"), 0.09, true)),
                shown.stream().map(this::row).toList());
    }

    private Block.Row row(RuleRecord one) {
        List<Figure> figures = figures(one);
        return new Block.Row(
                false,
                Stream.of(
                                Sentence.of(name(one)),
                                whole(figures.get(0)),
                                whole(figures.get(1)),
                                whole(figures.get(3)),
                                whole(figures.get(2)),
                                whole(figures.get(4)),
                                share(figures.get(5)),
                                lead(figures.get(6)))
                        .<Cell>map(sentence -> new Cell.Words(sentence, dev.plumbline.pack.Mark.NEUTRAL))
                        .toList());
    }

    private Sentence whole(Figure figure) {
        return say(setting.print().whole(figure.get()), figure);
    }

    private Sentence share(Figure figure) {
        return figure.interval().isPresent()
                ? texts.say("record.share-range", Parts.of("share", figure))
                : Sentence.of("–");
    }

    private Sentence lead(Figure figure) {
        return figure.isDefined() ? texts.say("record.quarters", Parts.of("lead", figure)) : Sentence.of("–");
    }

    private String name(RuleRecord one) {
        return texts.term(one.rule());
    }
}
