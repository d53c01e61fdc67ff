package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The part that lists the sheets. Sheets that hold no cells (charts, dialogs, macro sheets) are left out.
 *
 * @param part the part
 * @param sheets the sheets in the order of the tabs
 * @param from1904 whether dates count from 1904
 */
record WorkbookPart(PackagePart part, List<Sheet> sheets, boolean from1904) {

    record Sheet(SheetTab tab, PackagePart part) {}

    WorkbookPart {
        sheets = List.copyOf(sheets);
    }

    static WorkbookPart read(OPCPackage opened) throws UnreadableException {
        PackagePart part = main(opened);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = part.getInputStream()) {
            XmlCursor cursor = new XmlCursor(in, "workbook");
            while (cursor.nextElement()) {
                if (cursor.name().equals("workbookPr")) {
                    from1904 = cursor.attribute("date1904")
                            .filter(WorkbookPart::isTrue)
                            .isPresent();
                } else if (cursor.name().equals("sheet")) {
                    Optional<PackagePart> target = sheetPart(part, cursor);
                    if (target.isPresent()) {
                        sheets.add(new Sheet(tab(sheets.size(), cursor), target.get()));
                    }
                }
            }
        } catch (IOException | RuntimeException _) {
            throw damaged("list of sheets");
        }
        if (sheets.isEmpty()) {
            throw damaged("list of sheets");
        }
        return new WorkbookPart(part, sheets, from1904);
    }

    /** A related part that must be there when it is named. */
    Optional<PackagePart> find(String type) throws UnreadableException {
        Optional<PackageRelationship> relationship = relationship(type);
        if (relationship.isEmpty()) {
            return Optional.empty();
        }
        Optional<PackagePart> found = findIfThere(type);
        if (found.isEmpty()) {
            throw damaged(relationship.get().getTargetURI().toString());
        }
        return found;
    }

    /** A related part that may be missing although it is named. */
    Optional<PackagePart> findIfThere(String type) throws UnreadableException {
        Optional<PackageRelationship> relationship = relationship(type);
        try {
            return relationship.isPresent()
                    ? Optional.ofNullable(part.getRelatedPart(relationship.get()))
                    : Optional.empty();
        } catch (InvalidFormatException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private Optional<PackageRelationship> relationship(String type) throws UnreadableException {
        try {
            for (PackageRelationship relationship : part.getRelationships()) {
                if (ExcelFile.isOf(relationship, type) && relationship.getTargetMode() == TargetMode.INTERNAL) {
                    return Optional.of(relationship);
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException | RuntimeException _) {
            throw damaged("list of parts");
        }
    }

    private static PackagePart main(OPCPackage opened) throws UnreadableException {
        try {
            for (PackageRelationship relationship : opened.getRelationships()) {
                if (ExcelFile.isOf(relationship, "/officeDocument")) {
                    PackagePart part = opened.getPart(relationship);
                    if (part != null && part.getContentType().contains("sheet")) {
                        return part;
                    }
                }
            }
        } catch (RuntimeException _) {
            throw damaged("list of parts");
        }
        throw damaged("list of parts");
    }

    private static Optional<PackagePart> sheetPart(PackagePart workbook, XmlCursor cursor) throws UnreadableException {
        Optional<String> id = cursor.attribute("id");
        if (id.filter(String::isEmpty).isPresent()) {
            return Optional.empty();
        }
        PackageRelationship relationship = workbook.getRelationship(id.orElse(""));
        if (relationship == null) {
            throw damaged("sheet " + cursor.attribute("name").orElse(""));
        }
        if (!ExcelFile.isOf(relationship, "/worksheet")) {
            return Optional.empty();
        }
        try {
            return Optional.of(target(workbook, relationship));
        } catch (InvalidFormatException _) {
            throw damaged("sheet " + cursor.attribute("name").orElse(""));
        }
    }

    private static PackagePart target(PackagePart from, PackageRelationship relationship)
            throws InvalidFormatException, UnreadableException {
        PackagePart target = from.getRelatedPart(relationship);
        if (target == null) {
            throw damaged(relationship.getTargetURI().toString());
        }
        return target;
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
