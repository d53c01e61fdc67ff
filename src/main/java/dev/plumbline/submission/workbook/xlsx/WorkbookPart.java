package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part that lists the sheets. Sheets that hold no cells (charts, dialogs, macro sheets) are left out.
 *
 * @param parts the parts of the package
 * @param relations what the part refers to
 * @param sheets the sheets in the order of the tabs
 * @param from1904 whether dates count from 1904
 */
record WorkbookPart(PackageParts parts, List<Relation> relations, List<Sheet> sheets, boolean from1904) {

    /** Far above every limit: looking for the part of each takes time. */
    private static final int MOST_SHEETS = 5_000;

    record Sheet(SheetTab tab, String part) {}

    WorkbookPart {
        relations = List.copyOf(relations);
        sheets = List.copyOf(sheets);
    }

    static WorkbookPart read(PackageParts parts) throws UnreadableException {
        String part = main(parts);
        List<Relation> relations = parts.relations(part);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        int named = 0;
        try (XmlCursor cursor = parts.walk(part, "workbook")) {
            while (cursor.nextElement()) {
                if (cursor.name().equals("workbookPr")) {
                    from1904 |= cursor.attribute("date1904")
                            .filter(WorkbookPart::isTrue)
                            .isPresent();
                } else if (cursor.name().equals("sheet")) {
                    if (++named > MOST_SHEETS) {
                        throw damaged("list of sheets");
                    }
                    Optional<String> target = sheetPart(parts, relations, cursor);
                    if (target.isPresent()) {
                        sheets.add(new Sheet(tab(sheets.size(), cursor), target.get()));
                    }
                }
            }
        } catch (RuntimeException _) {
            throw damaged("list of sheets");
        }
        if (sheets.isEmpty()) {
            throw named > 0 ? UnreadableException.of(FileFinding.NO_SHEET_OF_CELLS) : damaged("list of sheets");
        }
        return new WorkbookPart(parts, relations, sheets, from1904);
    }

    /** A related part that must be there when it is named. */
    Optional<String> find(String type) throws UnreadableException {
        Optional<String> target = target(type);
        if (target.isPresent() && !parts.has(target.get())) {
            throw damaged(target.get());
        }
        return target;
    }

    /** A related part that may be missing although it is named. */
    Optional<String> findIfThere(String type) {
        return target(type).filter(parts::has);
    }

    private Optional<String> target(String type) {
        return relations.stream()
                .filter(relation -> relation.isOf(type) && relation.target().isPresent())
                .findFirst()
                .flatMap(Relation::target);
    }

    private static String main(PackageParts parts) throws UnreadableException {
        for (Relation relation : parts.relations("/")) {
            Optional<String> part = relation.target().filter(parts::has);
            if (relation.isOf("/officeDocument") && part.isPresent() && isSheets(parts.contentType(part.get()))) {
                return part.get();
            }
        }
        throw damaged("list of parts");
    }

    /** What Excel calls binary is no XML. */
    private static boolean isSheets(String contentType) {
        return contentType.contains("sheet") && !contentType.contains("binary");
    }

    private static Optional<String> sheetPart(PackageParts parts, List<Relation> relations, XmlCursor cursor)
            throws UnreadableException {
        String id = cursor.attribute("id").orElse(" ");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String name = "sheet " + cursor.attribute("name").orElse("");
        Relation relation = relations.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> damaged(name));
        if (!relation.isOf("/worksheet")) {
            return Optional.empty();
        }
        String part = relation.target().orElseThrow(() -> damaged(name));
        if (!parts.has(part)) {
            throw damaged(part);
        }
        return Optional.of(part);
    }

    private static SheetTab tab(int index, XmlCursor cursor) {
        boolean hidden = !cursor.attribute("state").orElse("visible").equals("visible");
        return new SheetTab(index, cursor.attribute("name").orElse(""), hidden);
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static UnreadableException damaged(String part) {
        return UnreadableException.of(FileFinding.FILE_DAMAGED, "part", part);
    }
}
