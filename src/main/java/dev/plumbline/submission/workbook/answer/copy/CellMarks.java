package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Severity;
import dev.plumbline.submission.workbook.answer.copy.part.BookPart;
import dev.plumbline.submission.workbook.answer.copy.part.SheetMarks;
import dev.plumbline.submission.workbook.answer.copy.part.StylePart;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Marks the cells concerned: a fill for all of them, a comment for the first 500; a comment that is there grows. */
final class CellMarks {

    /** How many cells get a comment: more of them slow programs down, and nobody reads them. */
    static final int MOST_COMMENTS = 500;

    /** Stands before what we say in a comment, so that it can be taken out again. */
    static final String MARK = "\u2014 Plumbline \u2014";

    private static final String AUTHOR = "Plumbline";

    private final BookPart book;
    private final StylePart styles;
    private final Palette palette;
    private final AnswerWords words;
    private final Map<String, SheetMarks> sheets = new LinkedHashMap<>();
    private final List<AnswerStamp.Mark> marks = new ArrayList<>();
    private int cells;

    CellMarks(BookPart book, StylePart styles, AnswerWords words) {
        this.book = book;
        this.styles = styles;
        this.palette = new Palette(styles);
        this.words = words;
    }

    /** Marks all cells; those of errors get their comments first. */
    void mark(List<Finding> findings) throws IOException {
        Map<CellRef, List<Finding>> byCell = new LinkedHashMap<>();
        findings.stream()
                .sorted(java.util.Comparator.comparing(finding -> finding.kind().severity()))
                .forEach(finding -> CellRef.of(finding.origin())
                        .ifPresent(cell -> byCell.computeIfAbsent(cell, _ -> new ArrayList<>())
                                .add(finding)));
        byCell.forEach(this::mark);
        for (SheetMarks sheet : sheets.values()) {
            sheet.write(AUTHOR);
        }
    }

    /** Whether some cells got no comment. */
    boolean isCut() {
        return cells > MOST_COMMENTS;
    }

    List<AnswerStamp.Mark> marks() {
        return marks;
    }

    private void mark(CellRef ref, List<Finding> findings) {
        Optional<BookPart.Sheet> found = book.find(ref.sheet());
        if (found.isEmpty()) {
            return;
        }
        SheetMarks sheet = sheets.computeIfAbsent(found.get().part(), _ -> new SheetMarks(book, found.get()));
        Severity worst = findings.getFirst().kind().severity();
        sheet.restyle(ref.row(), ref.column(), style -> restyled(ref, style, worst));
        cells++;
        if (cells <= MOST_COMMENTS) {
            String said = findings.stream().map(words::comment).collect(Collectors.joining("\n\n"));
            sheet.comment(ref.a1(), SafeText.of(MARK + "\n" + said));
        }
    }

    private int restyled(CellRef ref, int style, Severity worst) {
        try {
            marks.add(new AnswerStamp.Mark(ref.sheet(), ref.a1(), styles.colorOf(style)));
        } catch (IOException e) {
            throw new UncheckedIOException("The theme of a workbook cannot be read", e);
        }
        return palette.filled(style, worst);
    }
}
