package dev.plumbline.submission.workbook.answer.copy.part;

import dev.plumbline.submission.workbook.xlsx.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part that lists the sheets, and the sheets it lists. */
public final class BookPart {

    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final Set<String> BEFORE_NAMES = Set.of("sheets", "functionGroups", "externalReferences");

    private final Parts parts;
    private final String part;
    private final List<Sheet> sheets = new ArrayList<>();
    private int highestId;

    /**
     * A sheet of cells.
     *
     * @param name its name
     * @param part its part
     */
    public record Sheet(String name, String part) {}

    /**
     * Reads the list of sheets.
     *
     * @param parts the parts of the package
     * @throws IOException when they cannot be unpacked
     */
    public BookPart(Parts parts) throws IOException {
        this.parts = parts;
        this.part = parts.related("/", "/officeDocument")
                .orElseThrow(() -> new IllegalArgumentException("The package holds no workbook"));
        String text = parts.text(part);
        List<Relation> relations = parts.relations(part);
        Tags tags = new Tags(text);
        while (tags.next()) {
            if (tags.opens("workbook")
                    && !text.substring(tags.start(), tags.end()).contains(Xml.MAIN)) {
                throw new IllegalArgumentException("The workbook is of another edition of the format");
            }
            if (tags.opens("sheet")) {
                highestId = Math.max(highestId, tags.number("sheetId", 0));
                sheet(tags, relations).ifPresent(sheets::add);
            }
        }
    }

    private static Optional<Sheet> sheet(Tags tag, List<Relation> relations) {
        String id = tag.foreign("id").orElse("");
        return relations.stream()
                .filter(relation -> relation.id().equals(id) && relation.isOf("/worksheet"))
                .flatMap(relation -> relation.target().stream())
                .findFirst()
                .map(target -> new Sheet(tag.attribute("name").orElse(""), target));
    }

    /**
     * Its sheets of cells, in the order of the tabs, as they were at first.
     *
     * @return sheets
     */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * A sheet.
     *
     * @param name its name; case does not count
     * @return the sheet, or empty
     */
    public Optional<Sheet> find(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * Whether it may hold programs.
     *
     * @return true for what ends in {@code .xlsm}
     * @throws IOException when the list of types cannot be unpacked
     */
    public boolean isMacroEnabled() throws IOException {
        return parts.typeOf(part).contains("sheet.macroEnabled");
    }

    String part() {
        return part;
    }

    Parts parts() {
        return parts;
    }

    String folder() {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /**
     * A name for cells of the sheet in front.
     *
     * @param name the name
     * @param cells the cells it stands for
     * @param hidden whether no menu shows it
     */
    public record CellsNamed(String name, String cells, boolean hidden) {

        private String line(String prefix) {
            return "<" + prefix + "definedName name=\"" + name + "\" localSheetId=\"0\""
                    + (hidden ? " hidden=\"1\"" : "") + ">" + Xml.escaped(cells) + "</" + prefix + "definedName>";
        }
    }

    /**
     * A sheet to put in.
     *
     * @param name its name
     * @param text its part
     */
    public record NewSheet(String name, String text) {}

    /**
     * Puts in two sheets.
     *
     * @param front goes in front of all others and is the one to see
     * @param hidden goes behind all others, where no menu shows it
     * @param names names for cells of the one in front
     * @throws IOException when a list cannot be unpacked
     */
    public void write(NewSheet front, NewSheet hidden, List<CellsNamed> names) throws IOException {
        String text = parts.text(part);
        Patch patch = new Patch(text);
        Tags tags = new Tags(text);
        int endOfLists = 0;
        boolean named = false;
        while (tags.next()) {
            addSheets(patch, tags, front, hidden);
            changeNames(patch, tags, names);
            named |= tags.opens("definedNames");
            if (tags.depth() == 1 && BEFORE_NAMES.contains(tags.name()) && (tags.isEnd() || tags.isEmpty())) {
                endOfLists = tags.end();
            }
        }
        if (!named) {
            String prefix = Tags.rootPrefix(text);
            patch.insert(
                    endOfLists,
                    "<" + prefix + "definedNames>" + lines(names, prefix) + "</" + prefix + "definedNames>");
        }
        parts.put(part, patch.apply());
    }

    private void addSheets(Patch patch, Tags tags, NewSheet front, NewSheet hidden) throws IOException {
        if (tags.opens("workbookView")) {
            patch.set(tags, "activeTab", "0");
            patch.set(tags, "firstSheet", "0");
        } else if (tags.opens("sheets")) {
            patch.insert(tags.end(), line(front, "", tags.prefix()));
        } else if (tags.closes("sheets")) {
            patch.insert(tags.start(), line(hidden, " state=\"veryHidden\"", tags.prefix()));
        }
    }

    /** Names of one sheet alone go by its place, and every sheet moves on by one. */
    private static void changeNames(Patch patch, Tags tags, List<CellsNamed> names) {
        if (tags.opens("definedName") && tags.attribute("localSheetId").isPresent()) {
            patch.set(tags, "localSheetId", Integer.toString(tags.number("localSheetId", 0) + 1));
        } else if (tags.opens("definedNames") && tags.isEmpty()) {
            patch.fill(tags, lines(names, tags.prefix()));
        } else if (tags.closes("definedNames")) {
            patch.insert(tags.start(), lines(names, tags.prefix()));
        }
    }

    private static String lines(List<CellsNamed> names, String prefix) {
        return names.stream().map(name -> name.line(prefix)).collect(Collectors.joining());
    }

    private String line(NewSheet sheet, String state, String prefix) throws IOException {
        String added = parts.add(folder() + "worksheets/sheet", ".xml", SHEET_TYPE, sheet.text());
        highestId++;
        return "<" + prefix + "sheet name=\"" + Xml.escaped(sheet.name()) + "\" sheetId=\"" + highestId + "\"" + state
                + " xmlns:own=\"" + Xml.RELATIONS + "\" own:id=\"" + parts.relate(part, "/worksheet", added) + "\"/>";
    }
}
