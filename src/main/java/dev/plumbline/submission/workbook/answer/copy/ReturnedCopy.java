package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.form.PartnerNotes;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.Headings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that may be one of our annotated copies, come back: our two sheets are kept from the reader. What the partner wrote
 * into the column Explain, or on the sheet Notes of the template, is put to the findings it was written for.
 */
public final class ReturnedCopy {

    private static final int LONGEST_WORDS = 1000;

    private final SheetFile file;
    private final List<SheetTab> theirs;
    private final PartnerNotes notes;
    private final Map<Place, String> words = new HashMap<>();

    /** What a line of the list stood for. */
    private record Place(String code, String sheet, String cell) {

        static Place of(Finding finding) {
            return new Place(
                    finding.kind().code(),
                    finding.origin().sheet(),
                    finding.origin().cell());
        }
    }

    private ReturnedCopy(SheetFile file, List<SheetTab> theirs, PartnerNotes notes) {
        this.file = file;
        this.theirs = theirs;
        this.notes = notes;
    }

    /**
     * Looks for our sheets.
     *
     * @param file the open file
     * @param sha256 its digest
     * @return the file as its owner sees it
     * @throws UnreadableException when the file cannot be read on
     */
    public static ReturnedCopy of(SheetFile file, String sha256) throws UnreadableException {
        PartnerNotes notes = PartnerNotes.read(file, sha256);
        Optional<SheetTab> tab = find(file, AnswerStamp.SHEET);
        return tab.isPresent() ? read(file, tab.get(), notes) : new ReturnedCopy(file, file.tabs(), notes);
    }

    private static ReturnedCopy read(SheetFile file, SheetTab stamp, PartnerNotes notes) throws UnreadableException {
        Map<Integer, Place> places = new HashMap<>();
        String[] title = new String[1];
        file.read(stamp, row -> {
            if (text(row, 0).equals(AnswerStamp.TITLE)) {
                title[0] = text(row, 2);
            } else if (text(row, 0).equals(AnswerStamp.LINE)) {
                places.put(number(text(row, 1)), new Place(text(row, 2), text(row, 3), text(row, 4)));
            }
            return true;
        });
        if (title[0] == null) {
            return new ReturnedCopy(file, file.tabs(), notes);
        }
        Optional<SheetTab> list = find(file, title[0]);
        List<SheetTab> theirs = file.tabs().stream()
                .filter(tab -> !tab.equals(stamp) && !list.equals(Optional.of(tab)))
                .toList();
        ReturnedCopy copy = new ReturnedCopy(file, theirs, notes);
        if (list.isPresent()) {
            copy.readExplained(list.get(), places);
        }
        return copy;
    }

    private void readExplained(SheetTab list, Map<Integer, Place> places) throws UnreadableException {
        file.read(list, row -> {
            Place place = places.get(number(text(row, FixColumn.NUMBER.index())));
            String explained = Headings.clean(text(row, FixColumn.EXPLAIN.index()));
            if (place != null && !explained.isEmpty()) {
                words.put(place, explained.substring(0, Math.min(LONGEST_WORDS, explained.length())));
            }
            return true;
        });
    }

    private static Optional<SheetTab> find(SheetFile file, String name) {
        return file.tabs().stream().filter(tab -> tab.name().equals(name)).findFirst();
    }

    private static String text(RowCells row, int column) {
        return row.inColumn(column).asTyped();
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /**
     * Puts the partner's words to findings that were made after the file was read.
     *
     * @param archived the file
     * @param findings the findings
     * @return the same with the words
     */
    public static List<Finding> explain(Path archived, List<Finding> findings) {
        try (SheetFile open = FileDoor.open(archived, Limits.DEFAULT)) {
            return of(open, "").explain(findings);
        } catch (UnreadableException _) {
            return findings;
        }
    }

    /**
     * The file without our sheets.
     *
     * @return the file to read
     */
    public SheetFile theirs() {
        return new Theirs(file, theirs);
    }

    /**
     * Puts the partner's words to the findings that want an explanation; words about something else are a finding each.
     *
     * @param read what the file says
     * @return the same with the words
     */
    public Acceptance explain(Acceptance read) {
        if (words.isEmpty() && notes.notes().isEmpty()) {
            return read;
        }
        return switch (read) {
            case Acceptance.Accepted(Submission said, List<Finding> findings) ->
                new Acceptance.Accepted(said, explainAll(findings));
            case Acceptance.Rejected refused -> refused.with(explainAll(refused.findings()));
            case Acceptance.Unreadable unreadable -> unreadable;
        };
    }

    private List<Finding> explainAll(List<Finding> findings) {
        return Stream.concat(explain(findings).stream(), notes.listOthers(findings).stream())
                .toList();
    }

    private List<Finding> explain(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.wantsExplanation()
                        ? said(finding).map(finding::explained).orElse(finding)
                        : finding)
                .toList();
    }

    /** The column Explain stands beside the finding itself, so it goes first. */
    private Optional<String> said(Finding finding) {
        return Optional.ofNullable(words.get(Place.of(finding))).or(() -> notes.find(finding));
    }

    private record Theirs(SheetFile file, List<SheetTab> tabs) implements SheetFile {

        @Override
        public String form() {
            return file.form();
        }

        @Override
        public boolean isTyped() {
            return file.isTyped();
        }

        @Override
        public void read(SheetTab tab, RowVisitor visitor) throws UnreadableException {
            file.read(tab, visitor);
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
