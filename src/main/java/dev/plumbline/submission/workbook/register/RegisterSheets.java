package dev.plumbline.submission.workbook.register;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.RegisterSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.CellFinding;
import dev.plumbline.submission.workbook.table.Sheets;
import dev.plumbline.submission.workbook.table.TableRow;
import dev.plumbline.submission.workbook.table.Tray;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the sheets of a register, those that others refer to first. */
public final class RegisterSheets {

    private static final List<SheetSchema> NEEDED = List.of(
            RegisterSchema.ALLIANCES,
            RegisterSchema.PARTNERS,
            RegisterSchema.SIDES,
            RegisterSchema.GOALS,
            RegisterSchema.INDICATORS);

    private final Sheets sheets;
    private final Tray tray;

    private RegisterSheets(SheetFile file, Tray tray) {
        this.sheets = new Sheets(file, tray);
        this.tray = tray;
    }

    /**
     * Reads a register.
     *
     * @param file the open workbook
     * @param tray takes findings and counts
     * @return the register, present only when no finding blocks, and all findings
     * @throws UnreadableException when the file cannot be read on
     */
    public static Checked<Register> read(SheetFile file, Tray tray) throws UnreadableException {
        return new RegisterSheets(file, tray).read();
    }

    private Checked<Register> read() throws UnreadableException {
        if (!isRegister()) {
            String names = RegisterSchema.SHEETS.stream().map(SheetSchema::name).collect(Collectors.joining(", "));
            tray.log().add(RegisterFinding.NOT_A_REGISTER, Origin.ofFile(tray.sha256()), "", Map.of("sheets", names));
            return new Checked<>(Optional.empty(), tray.findings());
        }
        Supplier<Register> register = readAll();
        sheets.ignoreOthers(RegisterSchema.SHEETS, List.of("Lists", "Read me"));
        return tray.log().isBlocked()
                ? new Checked<>(Optional.empty(), tray.findings())
                : new Checked<>(Optional.of(register.get()), tray.findings());
    }

    private boolean isRegister() {
        return NEEDED.stream().anyMatch(schema -> sheets.find(schema.name()).isPresent());
    }

    /** Reads all sheets; only what they say without contradiction can be put together. */
    private Supplier<Register> readAll() throws UnreadableException {
        CalendarSheet calendar = new CalendarSheet();
        PartySheets parties = new PartySheets();
        ItemSheet items = new ItemSheet();
        read(RegisterSchema.CALENDAR, calendar::read);
        calendar.checkWhole(tray.log());
        PeriodWords words = new PeriodWords(calendar.calendar());
        GoalSheets goals = new GoalSheets(parties, words);
        TargetSheet targets = new TargetSheet(goals, words);
        read(RegisterSchema.PARTNERS, parties::readPartner);
        read(RegisterSchema.ALLIANCES, parties::readAlliance);
        read(RegisterSchema.SIDES, parties::readSide);
        read(RegisterSchema.GOALS, goals::readGoal);
        read(RegisterSchema.INDICATORS, goals::readIndicator);
        read(RegisterSchema.TARGETS, targets::read);
        read(RegisterSchema.SURVEY, items::read);
        read(RegisterSchema.RECIPIENTS, parties::readRecipient);
        parties.checkSides(tray.log());
        goals.checkWhole(tray.log());
        return () -> new Register(
                calendar.calendar(),
                parties.partners(),
                parties.alliances(),
                goals.goals(),
                goals.indicators(),
                targets.targets(),
                items.items(),
                parties.recipients());
    }

    private void read(SheetSchema schema, Consumer<TableRow> rows) throws UnreadableException {
        Optional<SheetTab> tab = sheets.find(schema.name());
        if (tab.isPresent()) {
            sheets.read(tab.get(), schema, CellFinding.COLUMN_IGNORED, rows);
        } else if (NEEDED.contains(schema)) {
            String headings =
                    schema.columns().stream().map(ColumnSchema::heading).collect(Collectors.joining(", "));
            Map<String, String> parts = Map.of("sheet", schema.name(), "headings", headings);
            tray.log().add(CellFinding.SHEET_MISSING, Origin.ofFile(tray.sha256()), "", parts);
        }
    }
}
