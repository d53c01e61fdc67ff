package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.finding.Checked;
import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drafts a mapping from what a file looks like: headings by their words, columns by what stands in them. Every line says
 * how sure it is; where two readings are left, the line is {@code ???}, and the draft is refused until it is filled in. The
 * table with most figures is always drafted, every other one of which nothing is left open, too.
 */
public final class MappingDrafter {

    private MappingDrafter() {}

    /**
     * Drafts a mapping.
     *
     * @param file the file
     * @return YAML with remarks, or why the file cannot be read
     */
    public static Checked<String> draft(Path file) {
        String name = String.valueOf(file.getFileName());
        try (SheetFile open = FileDoor.open(file, Limits.DEFAULT)) {
            return new Checked<>(Optional.of(draft(open, name)), List.of());
        } catch (UnreadableException e) {
            return new Checked<>(Optional.empty(), List.of(e.finding("")));
        }
    }

    /**
     * Drafts a mapping.
     *
     * @param file the open file
     * @param name its name
     * @return YAML with remarks
     * @throws UnreadableException when the file cannot be read on
     */
    public static String draft(SheetFile file, String name) throws UnreadableException {
        List<Grid> grids = grids(file);
        List<List<Table>> alike = alike(grids);
        Draft draft = new Draft();
        opening(draft, alike.getFirst().getFirst(), name);
        Draft first = body(alike.getFirst(), "the sheet with most figures");
        List<Draft> more = new ArrayList<>();
        List<String> left = new ArrayList<>();
        alike.stream()
                .skip(1)
                .forEach(tables -> clear(tables)
                        .ifPresentOrElse(
                                more::add,
                                () -> tables.forEach(
                                        table -> left.add(table.grid().tab().name()))));
        if (more.isEmpty()) {
            draft.add(first);
        } else {
            draft.line("tables:");
            draft.addItem(first);
            more.forEach(draft::addItem);
        }
        if (!left.isEmpty()) {
            draft.remark("not read: the sheets " + String.join(", ", left));
        }
        return draft.toString();
    }

    /** A further table, if nothing of it is left open. */
    private static Optional<Draft> clear(List<Table> alike) {
        return Optional.of(alike)
                .filter(tables -> tables.getFirst().columns().size() > 1)
                .map(tables -> body(tables, "another table, of which nothing is open"))
                .filter(Draft::isWhole);
    }

    /** The sheets that can be seen, the one with most figures first; at least one. */
    private static List<Grid> grids(SheetFile file) throws UnreadableException {
        List<Grid> grids = new ArrayList<>();
        for (SheetTab tab : file.tabs()) {
            if (!tab.hidden()) {
                grids.add(Grid.read(file, tab));
            }
        }
        grids.sort(Comparator.comparingLong(Grid::weight).reversed());
        if (grids.isEmpty()) {
            throw UnreadableException.of(FileFinding.FILE_EMPTY);
        }
        return grids;
    }

    /** How one table is read that stands in sheets with the same headings. */
    private static Draft body(List<Table> alike, String why) {
        Draft draft = new Draft();
        Table table = alike.getFirst();
        place(draft, alike, why);
        if (!SharesDraft.shares(table).isEmpty()) {
            new SharesDraft(draft, table).write();
        } else if (SurveyDraft.isSurvey(table)) {
            new SurveyDraft(draft, table).write();
        } else {
            new KpiDraft(draft, table, alike.size() > 1).write();
        }
        return draft;
    }

    /** Tables by their headings: sheets with the same headings stand together, the one with most figures first. */
    private static List<List<Table>> alike(List<Grid> grids) {
        Map<List<String>, List<Table>> alike = new LinkedHashMap<>();
        for (Grid grid : grids) {
            Table table = Table.of(grid);
            alike.computeIfAbsent(headings(table), _ -> new ArrayList<>()).add(table);
        }
        return List.copyOf(alike.values());
    }

    private static List<String> headings(Table table) {
        return table.columns().stream().map(Column::heading).toList();
    }

    private static void opening(Draft draft, Table table, String name) {
        String base = name.replaceFirst("\\.[A-Za-z]{3,4}$", "");
        String ending = name.substring(base.length()).toLowerCase(Locale.ROOT);
        draft.remark("Draft made from " + name + ". Check every line; fill in what is " + Draft.OPEN
                + ", the file is refused until then.");
        draft.line("mapping: " + Draft.quoted(FieldRule.slug(base).replace('.', '-')));
        draft.line("applies-to:");
        draft.line("  # folders: [the inbox folder of the partner]");
        String pattern = base.replaceAll("[\\[\\]{}*?\\\\()]", "?").replaceAll("\\d+", "*");
        draft.line("  file-names: " + Draft.quoted(pattern + ending), "digits may change from file to file");
        List<String> telling = table.tellingHeadings();
        if (table.rows() == 1 && !telling.isEmpty()) {
            String headings = telling.stream().map(Draft::quoted).collect(Collectors.joining(", "));
            draft.line("  headings: [" + headings + "]");
        }
    }

    private static void place(Draft draft, List<Table> alike, String why) {
        Table table = alike.getFirst();
        draft.line("table:");
        if (alike.size() > 1) {
            String names = alike.stream()
                    .map(other -> Draft.quoted(other.grid().tab().name()))
                    .collect(Collectors.joining(", "));
            draft.line("  sheet: [" + names + "]", "these sheets have the same headings");
        } else if (!table.grid().tab().name().isEmpty()) {
            draft.line("  sheet: " + Draft.quoted(table.grid().tab().name()), why);
        }
        String header = table.rows() == 1
                ? Integer.toString(table.row())
                : "{ row: " + table.row() + ", rows: " + table.rows() + " }";
        draft.line("  header: " + header, "the words that have most columns below them");
    }
}
