package dev.plumbline.pack.workbook;

import dev.plumbline.pack.Pack;
import dev.plumbline.pack.data.DataSet;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.submission.workbook.drawing.TimelessZip;
import dev.plumbline.writing.Isolate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with the data of a pack: a sheet of contents, then one table a sheet with headings that stay in sight, units, ids
 * of the figures, and a chart where the pack has one that Excel can draw. The same data gives the same bytes.
 */
public final class Companion {

    private static final int TITLE_WIDTH = 60 * 256;
    private static final int NAME_WIDTH = 34 * 256;
    private static final int SHEET_NAME = 31;

    private final XSSFWorkbook book = new XSSFWorkbook(new PlainStrings.Factory());
    private final CellStyles styles = new CellStyles(book);
    private final Pack pack;
    private final Catalog language;

    private Companion(Pack pack, Catalog language) {
        this.pack = pack;
        this.language = language;
    }

    /**
     * Makes the workbook of a pack.
     *
     * @param pack the pack
     * @param sets its data
     * @param language that of headings
     * @return the bytes of an .xlsx file
     */
    public static byte[] of(Pack pack, List<DataSet> sets, Catalog language) {
        Companion companion = new Companion(pack, language);
        companion.draw(sets);
        try {
            return companion.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    private void draw(List<DataSet> sets) {
        XSSFSheet contents = book.createSheet(language.text("data.contents"));
        SheetDrawing.print(contents);
        contents.setColumnWidth(0, NAME_WIDTH);
        contents.setColumnWidth(1, TITLE_WIDTH);
        words(contents.createRow(0), 0, pack.title(), styles.title());
        words(
                contents.createRow(1),
                0,
                language.text(
                        "data.about",
                        Parts.of("day", language.custom().day(pack.stamp().asOf()))
                                .and("digest", pack.stamp().shortDigest())),
                styles.plain());
        XSSFRow head = contents.createRow(3);
        words(head, 0, language.text("data.sheet"), styles.heading());
        words(head, 1, language.text("data.holds"), styles.heading());
        for (int index = 0; index < sets.size(); index++) {
            DataSet set = sets.get(index);
            XSSFSheet sheet = book.createSheet(sheetName(index + 1, set.title()));
            new SheetDrawing(sheet, styles, language).draw(set);
            entry(contents.createRow(4 + index), sheet.getSheetName(), set);
        }
        new SheetFit(contents, 3).fit(1);
        contents.createFreezePane(0, 4);
    }

    private void entry(XSSFRow row, String sheet, DataSet set) {
        words(row, 0, sheet, styles.link());
        XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
        row.getCell(0).setHyperlink(link);
        words(row, 1, set.title() + ": " + set.tables().getFirst().subtitle(), styles.plain());
    }

    private void words(XSSFRow row, int column, String text, CellStyles.Look look) {
        XSSFCell cell = row.createCell(column);
        styles.words(cell, text, look);
    }

    private String sheetName(int number, String title) {
        String name = String.format(Locale.ROOT, "%02d %s", number, Isolate.without(title));
        return WorkbookUtil.createSafeSheetName(name.substring(0, Math.min(SHEET_NAME, name.length())), ' ')
                .strip();
    }

    private byte[] bytes() throws IOException {
        POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
        Optional<Date> known = Optional.of(Date.from(pack.stamp().asOf()));
        properties.setCreator(pack.stamp().product());
        properties.setTitle(pack.title());
        properties.setCreated(known);
        properties.setModified(known);
        ByteArrayOutputStream timeless = new ByteArrayOutputStream();
        TimelessZip.write(book, timeless);
        return timeless.toByteArray();
    }
}
