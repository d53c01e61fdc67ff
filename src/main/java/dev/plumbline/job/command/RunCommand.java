package dev.plumbline.job.command;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.Runs;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.due.Agenda;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.file.JobKind;
import dev.plumbline.job.quarterly.Posting;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Nearest;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.Told;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.submission.FileState;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs one job, now. */
@Command(
        name = "run",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Runs one job, now.",
            "",
            "  plumbline run intake                       take and read what was dropped",
            "  plumbline run quarterly                    intake, then packs for the newest quarter",
            "  plumbline run quarterly --period 2026-Q3 --as-of 2026-10-20T00:00:00Z",
            "                                             packs as they would have been then",
            ""
        })
final class RunCommand implements Callable<Integer> {

    private static final int SCHEMA = 1;
    private static final List<String> JOBS = List.of("intake", "quarterly");

    @ParentCommand
    private PlumblineCommand plumbline = new PlumblineCommand();

    @Parameters(paramLabel = "JOB", description = "intake or quarterly")
    private String job = "";

    @Option(names = "--period", paramLabel = "QUARTER", description = "Quarter, such as 2026-Q3. Default: the newest.")
    private Optional<String> period = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "What was known at that instant, such as 2026-10-20T00:00:00Z. Default: all.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--dry-run", description = "Say what would be read and made; take and make nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        if (!JOBS.contains(job)) {
            throw new Refused(ExitCode.USAGE, "There is no job '" + Shown.text(job) + "'.", Nearest.hint(job, JOBS));
        }
        Optional<Quarter> quarter = period.map(RunCommand::quarter);
        Optional<Instant> instant = asOf.map(RunCommand::instant);
        JobFiles.read(plumbline.home());
        try (Session session = Session.open(plumbline.home(), plumbline.isQuiet(), "run " + job)) {
            if (dryRun) {
                return new DryRun(plumbline, session).run(job, quarter, instant).number();
            }
            ExitCode code = job.equals("intake")
                    ? intake(session.get(Runs.class))
                    : quarterly(session, session.get(Runs.class).quarterly(quarter, instant));
            boolean isOut = session.get(Closing.class).run().isComplete();
            return (isOut || code != ExitCode.DONE ? code : ExitCode.DELIVERY_INCOMPLETE).number();
        }
    }

    private static Quarter quarter(String text) {
        return Quarter.tryParse(text)
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE, "'" + Shown.text(text) + "' is not a quarter.", "Write it as 2026-Q3."));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(
                    ExitCode.USAGE,
                    "'" + Shown.text(text) + "' is not an instant.",
                    "Write it as 2026-10-20T00:00:00Z.");
        }
    }

    private ExitCode intake(Runs runs) {
        List<Told> told = runs.intake();
        FileLines.print(plumbline, told, 0);
        return codeFor(told);
    }

    private ExitCode quarterly(Session session, Runs.Made made) {
        note(session, made);
        Home home = plumbline.home();
        if (period.isEmpty()) {
            plumbline.narrate(
                    "The newest quarter with a return is " + made.issue().quarter() + ".");
        }
        if (!made.isNew()) {
            plumbline.narrate("Nothing to do: " + home.shown(made.folder()) + " was made from the same inputs.");
        }
        List<String> packs = made.manifest().packs().stream()
                .map(pack -> home.shown(made.folder().resolve(pack.file())))
                .toList();
        if (plumbline.isJson()) {
            plumbline.out().println(json(made, packs));
        } else {
            plumbline.narratePlace();
            packs.forEach(plumbline.out()::println);
        }
        made.told().stream()
                .filter(told -> isRefused(told.state()))
                .forEach(told -> plumbline.narrate(FileLines.line(told)));
        long unused = made.unused().size();
        if (made.isNew() && unused > 0) {
            plumbline.narrate(unused + (unused == 1 ? " file could" : " files could") + " not be used; 'status' lists"
                    + (unused == 1 ? " it." : " them."));
            return ExitCode.REJECTED_INPUTS;
        }
        return codeFor(made.told());
    }

    private static String json(Runs.Made made, List<String> packs) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode()
                .put("schema", SCHEMA)
                .put("period", made.issue().quarter().toString())
                .put("asOf", made.issue().asOf().toString())
                .put("new", made.isNew())
                .put("unused", made.unused().size());
        packs.forEach(root.putArray("packs")::add);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    /** Letters are entered also of packs that were there already; what was due is done. */
    private static void note(Session session, Runs.Made made) {
        session.get(Posting.class).post(made.issue(), made.folder());
        String quarter = made.issue().quarter().toString();
        Instant now = session.get(Clock.class).instant();
        session.get(Agenda.class).settle(JobKind.QUARTERLY, quarter, JobPeriod.State.DONE, now, "Run by hand.");
    }

    private static ExitCode codeFor(List<Told> told) {
        return told.stream().anyMatch(file -> isRefused(file.state())) ? ExitCode.REJECTED_INPUTS : ExitCode.DONE;
    }

    private static boolean isRefused(FileState state) {
        return state == FileState.REJECTED || state == FileState.UNREADABLE;
    }
}
