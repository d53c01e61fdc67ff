package dev.plumbline.job.command.operate;

import dev.plumbline.job.board.Rest;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Does whatever is due and not done, once, and exits: for cron, systemd and the like. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Does whatever is due and not done, once.",
            "",
            "  plumbline due                 exits 5 when nothing was due",
            "  */15 * * * * plumbline due --quiet --home /srv/plumbline",
            "                                as a line of a crontab",
            ""
        })
public final class DueCommand implements Callable<Integer> {

    private static final int SCHEMA = 1;

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    /** A command that was not given yet. */
    public DueCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() {
        JobFiles files = JobFiles.read(terminal.home());
        DueRun run = Rest.find(terminal.home(), Instant.now())
                .map(round -> new DueRun(List.of(), round))
                .orElseGet(() -> run(files));
        if (terminal.isJson()) {
            terminal.out().println(json(run));
        } else {
            run.lines().forEach(terminal.out()::println);
        }
        if (run.performed().isEmpty()) {
            terminal.narrate("Nothing was due. " + next(files, Instant.now()));
        }
        return run.code().number();
    }

    private DueRun run(JobFiles files) {
        try (Session session = Session.open(terminal.home(), terminal.isQuiet(), "due")) {
            DueRun run = DueRun.in(session, files);
            session.get(Rest.class).note(files, run.round());
            return run;
        }
    }

    /** What comes next, in a sentence. */
    static String next(JobFiles files, Instant now) {
        return files.jobs().stream()
                .flatMap(job -> next(job, now).stream())
                .min(Comparator.comparing(Next::at))
                .map(first -> "Next is " + first.job().kind().word() + " at "
                        + first.at().atZone(first.job().schedule().zone()).toOffsetDateTime() + ".")
                .orElse("There are no jobs in jobs/.");
    }

    private static Optional<Next> next(JobFile job, Instant now) {
        return job.schedule().findNext(now).map(at -> new Next(job, at));
    }

    private record Next(JobFile job, Instant at) {}

    private static String json(DueRun run) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode().put("schema", SCHEMA);
        ArrayNode list = root.putArray("performed");
        run.performed()
                .forEach(one -> list.addObject()
                        .put("job", one.period().job())
                        .put("period", one.period().period())
                        .put("planned", one.period().plannedAt().toString())
                        .put("failed", one.code() != ExitCode.DONE && one.code() != ExitCode.REJECTED_INPUTS)
                        .put("note", one.note()));
        root.putObject("mail")
                .put("sent", run.round().sent())
                .put("waiting", run.round().waiting())
                .put("troubled", run.round().troubled());
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
