package dev.plumbline.submission.workbook.form;

import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.ReturnSurvey;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.stamp.SealKey;
import dev.plumbline.submission.workbook.stamp.Stamp;
import dev.plumbline.submission.workbook.table.CellFinding;
import dev.plumbline.submission.workbook.table.Sheets;
import dev.plumbline.submission.workbook.table.TableRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the sheets of a return. */
public final class ReturnSheets {

    private final Sheets sheets;
    private final RegisterIndex agreed;
    private final Reader reader;
    private final List<Submission.Row> said = new ArrayList<>();

    private ReturnSheets(Sheets sheets, RegisterIndex agreed, Reader reader) {
        this.sheets = sheets;
        this.agreed = agreed;
        this.reader = reader;
    }

    /**
     * Whose folder is read, and how far one can know.
     *
     * @param partner key of the partner in whose folder the file lay
     * @param received day of receipt
     * @param key the key with which this home seals its templates, if it made one
     */
    public record Reader(String partner, LocalDate received, Optional<SealKey> key) {}

    /**
     * What a return says.
     *
     * @param period the quarter it reports; empty when that could not be told, which is a finding
     * @param rows its rows, also those of which a part could not be read
     */
    public record Content(Optional<Period> period, List<Submission.Row> rows) {

        /** Copies the list. */
        public Content {
            rows = List.copyOf(rows);
        }

        /**
         * What counts, unless the file holds an error.
         *
         * @return the facts of the rows without an error
         */
        public List<Fact> facts() {
            return rows.stream()
                    .filter(Submission.Row::isWhole)
                    .map(Submission.Row::fact)
                    .toList();
        }

        /**
         * Figures that can be compared with earlier ones, whatever else is wrong in their rows.
         *
         * @return the facts of all rows whose key and period could be read
         */
        public List<Fact> comparable() {
            return rows.stream()
                    .filter(row -> row.tells(Set.of("indicator", "period", Submission.Row.QUARTER)))
                    .map(Submission.Row::fact)
                    .toList();
        }
    }

    /**
     * What makes a workbook a return: our stamp, whatever the file is called, or our first sheet with one of the others.
     *
     * @param sheets the sheets
     * @return partner and period as stamped, or the name of the first sheet; empty when it is none
     * @throws UnreadableException when the file cannot be read on
     */
    public static Optional<String> findMark(Sheets sheets) throws UnreadableException {
        Optional<CoverSheet> stamp = stamp(sheets);
        if (stamp.isPresent()) {
            Stamp said = StampCheck.stamp(stamp.get());
            return Optional.of("stamped " + said.partner() + " " + said.period());
        }
        boolean ours = sheets.find(ReturnSchema.READ_ME).isPresent()
                && ReturnSchema.SHEETS.stream()
                        .anyMatch(schema -> sheets.find(schema.name()).isPresent());
        return ours ? Optional.of("sheet '" + ReturnSchema.READ_ME + "'") : Optional.empty();
    }

    /** A sheet may bear that name by chance: a stamp says which layout it is of. */
    private static Optional<CoverSheet> stamp(Sheets sheets) throws UnreadableException {
        Optional<SheetTab> tab = sheets.find(ReturnSchema.STAMP);
        return tab.isPresent()
                ? Optional.of(CoverSheet.look(sheets, tab.get()))
                        .filter(sheet -> sheet.find(ReturnSchema.LAYOUT).isPresent())
                : Optional.empty();
    }

    /**
     * Reads a return; findings go to the tray of the sheets.
     *
     * @param sheets the sheets
     * @param agreed what was agreed, looked up by key
     * @param reader whose folder is read
     * @return its period and rows
     * @throws UnreadableException when the file cannot be read on
     */
    public static Content read(Sheets sheets, RegisterIndex agreed, Reader reader) throws UnreadableException {
        return new ReturnSheets(sheets, agreed, reader).read();
    }

    private Content read() throws UnreadableException {
        Optional<CoverSheet> stamp = stamp(sheets).isPresent() ? cover(ReturnSchema.STAMP) : Optional.empty();
        Optional<CoverSheet> readMe = cover(ReturnSchema.READ_ME);
        CoverSheet cover = readMe.or(() -> stamp).orElseThrow();
        CoverCheck check = new CoverCheck(
                agreed.register(),
                reader.partner(),
                reader.received(),
                sheets.tray().log());
        stamp.ifPresent(sheet -> new StampCheck(reader.key(), sheets.tray().log()).check(sheet));
        Optional<Period> period = check.check(cover, stamp);
        Period standIn = Period.of(YearMonth.from(reader.received()));
        readTables(period.orElse(standIn));
        sheets.ignoreOthers(ReturnSchema.DRAWN, List.of(ReturnSchema.READ_ME, ReturnSchema.STAMP, ReturnSchema.LISTS));
        if (said.isEmpty() && !sheets.tray().log().isBlocked()) {
            sheets.tray()
                    .log()
                    .add(ReturnFinding.RETURN_EMPTY, Origin.ofFile(sheets.tray().sha256()), "");
        }
        return new Content(period, period.isPresent() ? said : ofUnknownQuarter(standIn));
    }

    private List<Submission.Row> ofUnknownQuarter(Period standIn) {
        return said.stream()
                .map(row -> row.fact().period().equals(standIn) ? row.ofUnknownQuarter() : row)
                .toList();
    }

    private Optional<CoverSheet> cover(String name) throws UnreadableException {
        Optional<SheetTab> tab = sheets.find(name);
        return tab.isPresent() ? Optional.of(CoverSheet.read(sheets, tab.get())) : Optional.empty();
    }

    private void readTables(Period period) throws UnreadableException {
        ReturnRows rows = new ReturnRows(new Scope(agreed, reader.partner()), period, said);
        CommitmentRows commitments = new CommitmentRows(rows, reader.partner(), period);
        StandpointRows standpoints = new StandpointRows(rows, reader.partner(), period);
        read(ReturnSchema.KPI, CellFinding.COLUMN_IGNORED, rows::readKpi);
        read(ReturnSchema.PRIORITIES, CellFinding.COLUMN_IGNORED, rows::readPriority);
        read(ReturnSurvey.withItems(agreed.register().items()), ReturnFinding.ITEM_UNKNOWN, rows::readResponse);
        read(ReturnSchema.GOVERNANCE, CellFinding.COLUMN_IGNORED, commitments::readMeeting);
        read(ReturnSchema.ACTIONS, CellFinding.COLUMN_IGNORED, commitments::readAction);
        read(ReturnSchema.RISKS, CellFinding.COLUMN_IGNORED, commitments::readRisk);
        read(ReturnSchema.RESOURCES, CellFinding.COLUMN_IGNORED, commitments::readResource);
        read(ReturnSchema.AGREEMENTS, CellFinding.COLUMN_IGNORED, commitments::readObligation);
        read(ReturnSchema.VIEWS, CellFinding.COLUMN_IGNORED, standpoints::readView);
        read(ReturnSchema.CASE, CellFinding.COLUMN_IGNORED, standpoints::readCase);
        read(ReturnSchema.LESSONS, CellFinding.COLUMN_IGNORED, standpoints::readLesson);
        read(ReturnSchema.NOTES, CellFinding.COLUMN_IGNORED, _ -> {});
    }

    private void read(SheetSchema schema, FindingKind unknownHeading, Consumer<TableRow> rows)
            throws UnreadableException {
        Optional<SheetTab> tab = sheets.find(schema.name());
        if (tab.isPresent()) {
            sheets.read(tab.get(), schema, unknownHeading, rows);
        }
    }
}
