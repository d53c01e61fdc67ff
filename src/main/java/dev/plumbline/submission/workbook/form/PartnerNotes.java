package dev.plumbline.submission.workbook.form;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.CellFinding;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.Sheets;
import dev.plumbline.submission.workbook.table.TableRow;
import dev.plumbline.submission.workbook.table.Tray;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a partner says on the sheet Notes about findings. A note stands for every finding that it does not differ from: an
 * empty code, sheet or cell stands for any.
 *
 * @param notes in the order of the sheet
 */
public record PartnerNotes(List<Note> notes) {

    /** Nothing is said. */
    public static final PartnerNotes NONE = new PartnerNotes(List.of());

    private static final int LONGEST_WORDS = 1000;

    /** Copies the list. */
    public PartnerNotes {
        notes = List.copyOf(notes);
    }

    /**
     * One note.
     *
     * @param code code of the finding; empty for any
     * @param sheet its sheet; empty for any
     * @param cell its cell; empty for any
     * @param words what is said
     * @param origin where it is said
     */
    public record Note(String code, String sheet, String cell, String words, Origin origin) {

        boolean isAbout(Finding finding) {
            return (code.isEmpty() || code.equals(finding.kind().code()))
                    && (sheet.isEmpty()
                            || Headings.normal(sheet)
                                    .equals(Headings.normal(finding.origin().sheet())))
                    && (cell.isEmpty() || cell.equals(finding.origin().cell()));
        }

        /** How closely it says what it is about, 0 to 3. */
        private long given() {
            return Stream.of(code, sheet, cell).filter(part -> !part.isEmpty()).count();
        }

        private String place() {
            String place = Headings.clean(String.join(" ", List.of(sheet, cell, code)));
            return place.isEmpty() ? "the return as a whole" : place;
        }
    }

    /**
     * Reads the sheet, if there is one with its headings.
     *
     * @param file the open file
     * @param sha256 its digest
     * @return what is said
     * @throws UnreadableException when the file cannot be read on
     */
    public static PartnerNotes read(SheetFile file, String sha256) throws UnreadableException {
        Sheets sheets = new Sheets(file, new Tray(sha256));
        Optional<SheetTab> tab = sheets.find(ReturnSchema.NOTES.name());
        if (tab.isEmpty()) {
            return NONE;
        }
        List<Note> notes = new ArrayList<>();
        sheets.read(
                tab.get(),
                ReturnSchema.NOTES,
                CellFinding.COLUMN_IGNORED,
                row -> note(row).ifPresent(notes::add));
        return new PartnerNotes(notes);
    }

    private static Optional<Note> note(TableRow row) {
        String words = row.cell("explanation").words();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        row.cell("code").words().toLowerCase(Locale.ROOT),
                        row.cell("sheet").words(),
                        row.cell("cell").words().replace("$", "").toUpperCase(Locale.ROOT),
                        words.substring(0, Math.min(LONGEST_WORDS, words.length())),
                        row.origin("explanation")));
    }

    /**
     * What is said about a finding.
     *
     * @param finding the finding
     * @return the words of the closest note, or empty
     */
    public Optional<String> find(Finding finding) {
        return notes.stream()
                .filter(note -> note.isAbout(finding))
                .reduce((one, other) -> other.given() > one.given() ? other : one)
                .map(Note::words);
    }

    /**
     * Notes that belong to none of the findings, so that they are kept and printed all the same. What one of them is about
     * may still be found; then its words stand there, see {@link Finding#saidOnce}.
     *
     * @param findings the findings
     * @return one finding each, with its words
     */
    public List<Finding> listOthers(List<Finding> findings) {
        return notes.stream()
                .filter(note ->
                        findings.stream().noneMatch(finding -> finding.wantsExplanation() && note.isAbout(finding)))
                .map(note -> new Finding(ReturnFinding.NOTED, note.origin(), "", Map.of("place", note.place()))
                        .explained(note.words()))
                .toList();
    }
}
