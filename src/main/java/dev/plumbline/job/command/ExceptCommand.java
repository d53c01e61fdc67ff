package dev.plumbline.job.command;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.CycleLedger;
import dev.plumbline.ledger.ReceiptLedger;
import dev.plumbline.submission.cycle.Extension;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lets a partner's files count for a quarter although its cut-off is past. */
@Command(
        name = "except",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Lets what a partner sends about a quarter count after the cut-off.",
            "",
            "  plumbline except --partner northwind --period 2026-Q3 --until 2026-11-12 --reason \"auditors late\"",
            ""
        },
        footer = {"", "The exception is kept for good with its reason; it cannot be taken back."})
final class ExceptCommand implements Callable<Integer> {

    private static final int LONGEST_REASON = 500;

    @ParentCommand
    private PlumblineCommand plumbline = new PlumblineCommand();

    @Option(names = "--partner", paramLabel = "ID", required = true, description = "Key of the partner.")
    private String partner = "";

    @Option(names = "--period", paramLabel = "QUARTER", required = true, description = "Quarter, such as 2026-Q3.")
    private String period = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            required = true,
            description = "Last day on which a file counts, such as 2026-11-12.")
    private String until = "";

    @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; shown in the status.")
    private String reason = "";

    @Override
    public Integer call() throws IOException {
        Quarter quarter = RegisterFile.quarter(period);
        LocalDate day = day(until);
        String why = reason();
        try (Session session = Session.open(plumbline.home(), plumbline.isQuiet(), "except")) {
            Register register = RegisterFile.read(plumbline.home(), session.get(FileReading.class));
            RegisterFile.checkPartner(register, partner);
            checkDay(register, quarter, day);
            Extension extension = new Extension(
                    partner,
                    quarter,
                    day,
                    why,
                    session.get(ReceiptLedger.class)
                            .nextInstant(session.get(Clock.class).instant()));
            session.get(CycleLedger.class).grant(extension);
            session.get(Closing.class).run();
            tell(extension);
        }
        return ExitCode.DONE.number();
    }

    private void tell(Extension granted) {
        if (plumbline.isJson()) {
            plumbline.print(root -> root.put("partner", granted.partner())
                    .put("period", granted.quarter().toString())
                    .put("until", granted.until().toString())
                    .put("reason", granted.reason()));
        } else {
            plumbline
                    .out()
                    .println("What " + granted.partner() + " sends about " + granted.quarter()
                            + " counts until the end of " + granted.until() + ".");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(ExitCode.USAGE, "'" + Shown.text(text) + "' is not a date.", "Write it as 2026-11-12.");
        }
    }

    private String reason() {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(
                    ExitCode.USAGE,
                    "An exception needs a reason of 1 to " + LONGEST_REASON + " characters.",
                    "Say why in a few words, for example --reason \"auditors late\".");
        }
        return why;
    }

    private static void checkDay(Register register, Quarter quarter, LocalDate day) {
        Deadlines deadlines = register.calendar().deadlines();
        LocalDate cutOff = deadlines
                .findCutOff(register.calendar().periodOf(quarter))
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE,
                        "The register sets no cut-off, so nothing is ever locked.",
                        "Set 'Cut-off (days)' on its sheet Calendar if quarters are to be locked."));
        if (!day.isAfter(cutOff)) {
            throw new Refused(ExitCode.USAGE, "Files count until " + cutOff + " anyway.", "Choose a day after that.");
        }
    }
}
