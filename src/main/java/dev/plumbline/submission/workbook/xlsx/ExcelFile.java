package dev.plumbline.submission.workbook.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import dev.plumbline.submission.workbook.sheet.CellFormats;
import dev.plumbline.submission.workbook.sheet.CellTexts;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** An open workbook. */
public final class ExcelFile implements SheetFile {

    static {
        // PackageCheck has measured every entry before; POI's own guard stays on behind it.
        ZipSecureFile.setMinInflateRatio(0.001);
    }

    private final OPCPackage opened;
    private final ReadingBudget budget;
    private final WorkbookPart workbook;
    private final Optional<SharedTexts> texts;
    private final CellFormats formats;

    private ExcelFile(OPCPackage opened, ReadingBudget budget) throws UnreadableException {
        this.opened = opened;
        this.budget = budget;
        this.workbook = WorkbookPart.read(opened);
        if (workbook.sheets().size() > budget.limits().sheets()) {
            throw UnreadableException.of(
                    FileFinding.TOO_MANY_SHEETS,
                    "limit",
                    Integer.toString(budget.limits().sheets()));
        }
        this.formats = readFormats();
        this.texts = readTexts();
    }

    /**
     * Opens a workbook, after its package passed the check.
     *
     * @param file the file
     * @param budget what reading may cost
     * @return the open workbook
     * @throws UnreadableException when it cannot be read
     */
    public static ExcelFile open(Path file, ReadingBudget budget) throws UnreadableException {
        new PackageCheck(budget).check(file);
        OPCPackage opened = openPackage(file);
        try {
            return new ExcelFile(opened, budget);
        } catch (UnreadableException | RuntimeException e) {
            opened.revert();
            throw e;
        }
    }

    private static OPCPackage openPackage(Path file) throws UnreadableException {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (InvalidFormatException | RuntimeException _) {
            throw UnreadableException.of(FileFinding.FILE_DAMAGED, "part", "list of contents");
        }
    }

    private CellFormats readFormats() throws UnreadableException {
        Optional<PackagePart> part = workbook.find("/styles");
        if (part.isEmpty()) {
            return new CellFormats(List.of(), List.of(), workbook.from1904());
        }
        try (InputStream in = open(part.get())) {
            return FormatReader.read(in, "styles", workbook.from1904());
        } catch (IOException _) {
            throw damaged("styles");
        }
    }

    private Optional<SharedTexts> readTexts() throws UnreadableException {
        Optional<PackagePart> part = workbook.findIfThere("/sharedStrings");
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = open(part.get())) {
            return Optional.of(SharedTexts.read(in, "shared texts", budget));
        } catch (IOException | UncheckedStreamException _) {
            throw damaged("shared texts");
        }
    }

    @Override
    public String form() {
        return "Excel workbook";
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public List<SheetTab> tabs() {
        return workbook.sheets().stream().map(WorkbookPart.Sheet::tab).toList();
    }

    @Override
    public void read(SheetTab tab, RowVisitor visitor) throws UnreadableException {
        CellTexts shared = texts.isPresent() ? texts.get() : CellTexts.none();
        try (InputStream in = open(workbook.sheets().get(tab.index()).part())) {
            XmlCursor cursor = new XmlCursor(in, "sheet " + tab.name());
            new SheetRows(cursor, new RowCells(shared, formats), budget).read(visitor);
        } catch (IOException | UncheckedStreamException _) {
            throw damaged("sheet " + tab.name());
        }
    }

    private static InputStream open(PackagePart part) throws UnreadableException {
        try {
            return part.getInputStream();
        } catch (IOException | OpenXML4JRuntimeException _) {
            throw damaged(part.getPartName().getName());
        }
    }

    private static UnreadableException damaged(String part) {
        return UnreadableException.of(FileFinding.FILE_DAMAGED, "part", part);
    }

    static boolean isOf(PackageRelationship relationship, String type) {
        return relationship.getRelationshipType().endsWith(type);
    }

    @Override
    public void close() {
        texts.ifPresent(SharedTexts::close);
        opened.revert();
    }
}
