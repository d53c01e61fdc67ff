package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import dev.plumbline.submission.workbook.drawing.TimelessZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A partner's own workbook with what was found in it: the list "What to fix" as its first sheet, a fill and a comment at
 * each cell concerned. Whatever the partner put into it, comments, formulas, formats, charts and macros, stays; sheets
 * that are protected stay so, since protection keeps people from editing, not programs.
 */
public final class AnnotatedCopy {

    private final XSSFWorkbook book;
    private final CopyOrder order;
    private final Palette palette;
    private final AnswerWords words;

    private AnnotatedCopy(XSSFWorkbook book, CopyOrder order) {
        this.book = book;
        this.order = order;
        this.palette = new Palette(book);
        this.words = AnswerWords.of(order.language());
    }

    /**
     * Makes a copy; the same workbook with the same findings gives the same bytes.
     *
     * @param order what to make it of
     * @param limits how large a workbook may be
     * @return the copy, or why there is none; never throws because of what the workbook holds
     */
    public static Copied write(CopyOrder order, CopyLimits limits) {
        try {
            if (!isPackage(order)) {
                return new Copied.NotMade(Copied.Reason.NO_WORKBOOK, "");
            }
            if (!CopySize.fits(order.source(), limits)) {
                return new Copied.NotMade(Copied.Reason.TOO_LARGE, "");
            }
            return made(order);
        } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError e) {
            return new Copied.NotMade(Copied.Reason.NOT_COPIED_SAFELY, place(e));
        }
    }

    /** The kind of failure and where it came up; its message may quote a cell. */
    private static String place(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return thrown.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    private static boolean isPackage(CopyOrder order) throws IOException {
        try (InputStream in = Files.newInputStream(order.source())) {
            byte[] head = in.readNBytes(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        }
    }

    /** Works on a copy of its own, as the library wants to write to what it opens and the archive is never touched. */
    private static Copied made(CopyOrder order) throws IOException, InvalidFormatException {
        Path own = Files.createTempFile("plumbline-copy", ".xlsx");
        try {
            Files.copy(order.source(), own, StandardCopyOption.REPLACE_EXISTING);
            return made(order, own);
        } finally {
            Files.deleteIfExists(own);
        }
    }

    private static Copied made(CopyOrder order, Path own) throws IOException, InvalidFormatException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        OPCPackage open = OPCPackage.open(own.toFile(), PackageAccess.READ_WRITE);
        try {
            XSSFWorkbook book = new XSSFWorkbook(open);
            new AnnotatedCopy(book, order).draw();
            book.write(drawn);
            ByteArrayOutputStream copy = new ByteArrayOutputStream(drawn.size());
            TimelessZip.write(drawn.toByteArray(), copy);
            return new Copied.Made(copy.toByteArray(), book.isMacroEnabled() ? ".xlsm" : ".xlsx");
        } finally {
            open.revert();
        }
    }

    private void draw() {
        new FormerAnswer(book, palette).takeOut();
        List<Finding> findings = order.findings().stream()
                .sorted(Comparator.comparing(finding -> finding.kind().severity()))
                .toList();
        RowCase rowCase = new RowCase(book);
        List<String> cases = findings.stream().map(rowCase::of).toList();
        CellMarks marks = new CellMarks(book, palette, words);
        marks.mark(findings);
        String name = FixSheet.freeName(book, words.text("fix.sheet"));
        FixSheet list = new FixSheet(book, name, palette, words);
        putFirst(name);
        list.draw(order, findings, cases, marks.isCut());
        stamp(new AnswerStamp(order.sha256(), name, findings, marks.marks()));
    }

    /** In front and alone in view: sheets that stay selected with it would be edited together. */
    private void putFirst(String name) {
        book.setSheetOrder(name, 0);
        for (Sheet sheet : book) {
            sheet.setSelected(false);
        }
        book.setActiveSheet(0);
        book.setFirstVisibleTab(0);
    }

    private void stamp(AnswerStamp stamp) {
        XSSFSheet sheet = book.createSheet(AnswerStamp.SHEET);
        int line = 0;
        for (List<String> texts : stamp.rows()) {
            XSSFRow row = sheet.createRow(line++);
            for (int i = 0; i < texts.size(); i++) {
                FixSheet.put(row.createCell(i), texts.get(i), palette.words(SafeText.couldAct(texts.get(i))));
            }
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
