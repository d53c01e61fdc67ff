package dev.plumbline.job.command;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.Intakes;
import dev.plumbline.job.quarterly.Cycle;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Told;
import java.time.Clock;
import java.time.Instant;
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
            "What came in, what became of it, and who is missing.",
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
                    "Only returns of this quarter; files that state no quarter are shown, too. Default: all files, and who"
                            + " is missing of the quarter collected now.")
    private Optional<String> period = Optional.empty();

    @Override
    public Integer call() {
        Optional<Quarter> wanted = period.map(RegisterFile::quarter);
        try (Session session = Session.open(plumbline.home(), plumbline.isQuiet(), "status")) {
            ReadingLedger readings = session.get(ReadingLedger.class);
            Instant now = session.get(Clock.class).instant();
            Optional<Register> register =
                    session.get(RegisterShelf.class).find(now).map(RegisterShelf.InForce::register);
            Optional<Period> months = wanted.flatMap(
                    quarter -> register.map(agreed -> agreed.calendar().periodOf(quarter)));
            List<Told> files = readings.listTold().stream()
                    .filter(told -> months.isEmpty()
                            || told.outcome().period().map(months.get()::equals).orElse(true))
                    .toList();
            Optional<CycleLines> cycle = register.map(agreed -> {
                Quarter quarter = wanted.orElseGet(() -> RegisterFile.collected(agreed.calendar(), now));
                return new CycleLines(quarter, session.get(Cycle.class).standings(agreed, quarter, now), now);
            });
            Optional<Refused> missing =
                    register.isEmpty() ? Optional.of(session.get(Intakes.class).withoutRegister()) : Optional.empty();
            FileLines.print(plumbline, files, readings.countWaiting(), cycle, missing);
        }
        return ExitCode.DONE.number();
    }
}
