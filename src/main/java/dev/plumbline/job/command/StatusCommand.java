package dev.plumbline.job.command;

import dev.plumbline.agreement.Partner;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Told;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what came in and what became of it. */
@Command(
        name = "status",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "What came in, and what became of it.",
            "",
            "  plumbline status",
            "  plumbline status --period 2026-Q3 --json",
            ""
        })
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private PlumblineCommand plumbline = new PlumblineCommand();

    @Option(
            names = "--period",
            paramLabel = "QUARTER",
            description =
                    "Only returns of this quarter, with who is missing; files that state no quarter are shown, too.")
    private Optional<String> period = Optional.empty();

    @Override
    public Integer call() {
        Optional<Quarter> quarter = period.map(StatusCommand::quarter);
        try (Session session = Session.open(plumbline, "status")) {
            ReadingLedger readings = session.get(ReadingLedger.class);
            Optional<RegisterShelf.InForce> inForce = session.get(RegisterShelf.class)
                    .find(session.get(Clock.class).instant());
            Optional<Period> months = quarter.flatMap(
                    wanted -> inForce.map(agreed -> agreed.register().calendar().periodOf(wanted)));
            List<Told> files = readings.listTold().stream()
                    .filter(told -> months.isEmpty()
                            || told.outcome().period().map(months.get()::equals).orElse(true))
                    .toList();
            FileLines.print(plumbline, files, readings.countWaiting());
            months.ifPresent(_ -> missing(inForce.orElseThrow(), files));
        }
        return ExitCode.DONE.number();
    }

    private static Quarter quarter(String text) {
        return Quarter.tryParse(text)
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE, "'" + Shown.text(text) + "' is not a quarter.", "Write it as 2026-Q3."));
    }

    private void missing(RegisterShelf.InForce inForce, List<Told> files) {
        inForce.register().partners().stream()
                .map(Partner::id)
                .filter(partner -> files.stream()
                        .noneMatch(file -> file.receipt().partner().equals(partner)
                                && file.state().isUsed()))
                .forEach(partner -> plumbline.narrate("missing: " + partner));
    }
}
