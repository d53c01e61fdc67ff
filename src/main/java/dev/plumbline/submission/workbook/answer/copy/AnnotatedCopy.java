package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.answer.copy.part.BookPart;
import dev.plumbline.submission.workbook.answer.copy.part.Parts;
import dev.plumbline.submission.workbook.answer.copy.part.SheetMarks;
import dev.plumbline.submission.workbook.answer.copy.part.SheetText;
import dev.plumbline.submission.workbook.answer.copy.part.StylePart;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/**
 * A partner's own workbook with what was found in it: the list "What to fix" as its first sheet, a fill and a comment at
 * each cell concerned. Whatever the partner put into it, comments, formulas, formats, charts and macros, stays as it is
 * written, since only the parts concerned are changed, and those only where something is put in; sheets that are protected
 * stay so, since protection keeps people from editing, not programs.
 */
public final class AnnotatedCopy {

    private final BookPart book;
    private final CopyOrder order;
    private final AnswerWords words;

    private AnnotatedCopy(BookPart book, CopyOrder order) {
        this.book = book;
        this.order = order;
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
        } catch (IOException | InvalidFormatException | UnreadableException | RuntimeException | StackOverflowError e) {
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

    private static Copied made(CopyOrder order) throws IOException, InvalidFormatException, UnreadableException {
        byte[] workbook = Files.readAllBytes(order.source());
        try (Parts parts = Parts.open(workbook)) {
            if (new BookPart(parts).find(AnswerStamp.SHEET).isEmpty()) {
                return made(order, parts);
            }
        }
        try (Parts parts = Parts.open(FormerAnswer.takenOut(workbook))) {
            return made(order, parts);
        }
    }

    private static Copied made(CopyOrder order, Parts parts) throws IOException, UnreadableException {
        BookPart book = new BookPart(parts);
        if (book.find(AnswerStamp.SHEET).isPresent()) {
            throw new IllegalArgumentException("A sheet that is not ours bears the name of ours");
        }
        new AnnotatedCopy(book, order).draw();
        return new Copied.Made(parts.toBytes(), book.isMacroEnabled() ? ".xlsm" : ".xlsx");
    }

    private void draw() throws IOException, UnreadableException {
        List<Finding> findings = order.findings().stream()
                .sorted(Comparator.comparing(finding -> finding.kind().severity()))
                .toList();
        List<String> cases = cases(findings);
        StylePart styles = new StylePart(book);
        CellMarks marks = new CellMarks(book, styles, words);
        marks.mark(findings);
        for (BookPart.Sheet sheet : book.sheets()) {
            SheetMarks.unselect(book, sheet);
        }
        Palette palette = new Palette(styles);
        String name = FixSheet.freeName(book, words.text("fix.sheet"));
        String list = new FixSheet(book, palette, words).draw(order, findings, cases, marks.isCut());
        String stamp = stamp(new AnswerStamp(order.sha256(), name, findings, marks.marks()), palette);
        styles.write();
        book.write(
                new BookPart.NewSheet(name, list),
                new BookPart.NewSheet(AnswerStamp.SHEET, stamp),
                FixSheet.names(name, findings));
    }

    private List<String> cases(List<Finding> findings) throws UnreadableException {
        try (SheetFile file = FileDoor.open(order.source(), Limits.DEFAULT)) {
            RowCase rowCase = new RowCase(file, findings);
            return findings.stream().map(rowCase::of).toList();
        }
    }

    private static String stamp(AnswerStamp stamp, Palette palette) {
        SheetText sheet = new SheetText();
        for (List<String> texts : stamp.rows()) {
            sheet.row(0);
            texts.forEach(text -> sheet.words(SafeText.of(text), palette.words(text)));
        }
        return sheet.part("", "", "", "");
    }
}
