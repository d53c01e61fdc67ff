package dev.plumbline.submission.workbook.form;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.ReturnSurvey;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.CellFinding;
import dev.plumbline.submission.workbook.table.Sheets;
import dev.plumbline.submission.workbook.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the sheets of a return. */
public final class ReturnSheets {

    private final Sheets sheets;
    private final Register register;
    private final String partner;
    private final List<Fact> facts = new ArrayList<>();

    private ReturnSheets(Sheets sheets, Register register, String partner) {
        this.sheets = sheets;
        this.register = register;
        this.partner = partner;
    }

    /**
     * What a return says.
     *
     * @param period the quarter it reports; empty when that could not be told, which is a finding
     * @param facts its facts
     */
    public record Content(Optional<Period> period, List<Fact> facts) {

        /** Copies the list. */
        public Content {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Whether a workbook is a return: it carries our stamp, or our first sheet.
     *
     * @param sheets the sheets
     * @return true when it is
     */
    public static boolean isReturn(Sheets sheets) {
        return sheets.find(ReturnSchema.STAMP).isPresent()
                || (sheets.find(ReturnSchema.READ_ME).isPresent()
                        && ReturnSchema.SHEETS.stream()
                                .anyMatch(schema -> sheets.find(schema.name()).isPresent()));
    }

    /**
     * Reads a return; findings go to the tray of the sheets.
     *
     * @param sheets the sheets
     * @param register what was agreed
     * @param partner key of the partner in whose folder it lay
     * @param received day of receipt
     * @return its period and facts
     * @throws UnreadableException when the file cannot be read on
     */
    public static Content read(Sheets sheets, Register register, String partner, LocalDate received)
            throws UnreadableException {
        return new ReturnSheets(sheets, register, partner).read(received);
    }

    private Content read(LocalDate received) throws UnreadableException {
        Optional<CoverSheet> stamp = cover(ReturnSchema.STAMP);
        Optional<CoverSheet> readMe = cover(ReturnSchema.READ_ME);
        CoverSheet cover = readMe.or(() -> stamp).orElseThrow();
        CoverCheck check =
                new CoverCheck(register, partner, received, sheets.tray().log());
        Optional<Period> period = check.check(cover, stamp);
        readTables(period.orElseGet(() -> Period.of(java.time.YearMonth.from(received))));
        sheets.ignoreOthers(ReturnSchema.SHEETS, List.of(ReturnSchema.READ_ME, ReturnSchema.STAMP, "Lists"));
        if (facts.isEmpty() && !sheets.tray().log().isBlocked()) {
            sheets.tray()
                    .log()
                    .add(ReturnFinding.RETURN_EMPTY, Origin.ofFile(sheets.tray().sha256()), "");
        }
        return new Content(period, facts);
    }

    private Optional<CoverSheet> cover(String name) throws UnreadableException {
        Optional<SheetTab> tab = sheets.find(name);
        return tab.isPresent() ? Optional.of(CoverSheet.read(sheets, tab.get())) : Optional.empty();
    }

    private void readTables(Period period) throws UnreadableException {
        ReturnRows rows = new ReturnRows(new Scope(register, partner), period, facts);
        CommitmentRows commitments = new CommitmentRows(rows, partner, period, facts);
        read(ReturnSchema.KPI, CellFinding.COLUMN_IGNORED, rows::readKpi);
        read(ReturnSchema.PRIORITIES, CellFinding.COLUMN_IGNORED, rows::readPriority);
        read(ReturnSurvey.withItems(register.items()), ReturnFinding.ITEM_UNKNOWN, rows::readResponse);
        read(ReturnSchema.GOVERNANCE, CellFinding.COLUMN_IGNORED, commitments::readMeeting);
        read(ReturnSchema.ACTIONS, CellFinding.COLUMN_IGNORED, commitments::readAction);
        read(ReturnSchema.RISKS, CellFinding.COLUMN_IGNORED, commitments::readRisk);
        read(ReturnSchema.RESOURCES, CellFinding.COLUMN_IGNORED, commitments::readResource);
        read(ReturnSchema.AGREEMENTS, CellFinding.COLUMN_IGNORED, commitments::readObligation);
    }

    private void read(SheetSchema schema, FindingKind unknownHeading, Consumer<TableRow> rows)
            throws UnreadableException {
        Optional<SheetTab> tab = sheets.find(schema.name());
        if (tab.isPresent()) {
            sheets.read(tab.get(), schema, unknownHeading, rows);
        }
    }
}
