package dev.plumbline.job.command.operate;

import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says when jobs are due next. Needs nothing but their files. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {"When each job is due next.", "", "  plumbline schedule", "  plumbline schedule --next 8", ""})
public final class ScheduleCommand implements Callable<Integer> {

    private static final int SCHEMA = 1;
    private static final int MOST = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm EEE", Locale.ENGLISH);

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    @Option(names = "--next", paramLabel = "N", description = "How many times of each job, 1 to 1000. Default: 4.")
    private int next = 4;

    @Option(names = "--from", paramLabel = "INSTANT", description = "From when on. Default: now.")
    private Instant from = Instant.now();

    /** A command that was not given yet. */
    public ScheduleCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() {
        if (next < 1 || next > MOST) {
            throw new Refused(ExitCode.USAGE, next + " times cannot be shown.", "Choose 1 to " + MOST + ".");
        }
        JobFiles files = JobFiles.read(terminal.home());
        if (files.jobs().isEmpty()) {
            throw new Refused(
                    ExitCode.NOTHING_DUE,
                    "There are no jobs in "
                            + terminal.home().shown(terminal.home().jobs()) + ".",
                    "Put a file there such as jobs/quarterly.yml; jobs/README.md of Plumbline says how.");
        }
        List<Planned> planned = files.jobs().stream()
                .flatMap(this::list)
                .sorted(Comparator.comparing(Planned::at))
                .toList();
        if (terminal.isJson()) {
            terminal.out().println(json(planned));
        } else {
            planned.forEach(one -> terminal.out().println(one.line()));
        }
        return ExitCode.DONE.number();
    }

    private Stream<Planned> list(JobFile job) {
        return job.schedule().list(from, next).stream().map(at -> new Planned(job, at));
    }

    private static String json(List<Planned> planned) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode().put("schema", SCHEMA);
        ArrayNode list = root.putArray("planned");
        planned.forEach(one -> list.addObject()
                .put("job", one.job().kind().word())
                .put("at", one.at().toString())
                .put("period", one.job().periodOf(one.at())));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private record Planned(JobFile job, Instant at) {

        String line() {
            ZoneId zone = job.schedule().zone();
            String period = job.periodOf(at);
            return "%s %s  %-10s %s"
                    .formatted(
                            TIME.format(at.atZone(zone)),
                            zone,
                            job.kind().word(),
                            period.equals(at.toString()) ? "" : period)
                    .stripTrailing();
        }
    }
}
