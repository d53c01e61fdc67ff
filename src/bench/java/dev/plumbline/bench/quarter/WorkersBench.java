package dev.plumbline.bench.quarter;

import dev.plumbline.Plumbline;
import dev.plumbline.bench.plot.Plot;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.bench.race.Share;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The packs of one home made by one worker and by two: two threads of one process, and two processes of one thread each that share
 * the parts over PostgreSQL. By the clock, so nothing else should run on the machine.
 */
public final class WorkersBench {

    private static final int ALLIANCES = Share.of(120);
    private static final int ROUNDS = 2;
    private static final String STEP = "alliances";
    private static final double NANOS = 1e9;

    private final Path home;
    private final JdbcClient store;
    private final Map<String, String> settings;

    private WorkersBench(Path home, EmbeddedPostgres server) {
        this.home = home;
        this.store = JdbcClient.create(server.getPostgresDatabase());
        this.settings = Map.of(
                "PLUMBLINE_STORE_URL", server.getJdbcUrl("postgres", "postgres"), "PLUMBLINE_STORE_USER", "postgres");
    }

    /** Who makes the packs. */
    private enum Crew {
        ONE("one process, one thread", 1, false),
        THREADS("one process, two threads", 2, false),
        PROCESSES("two processes, one thread each", 1, true);

        private final String label;
        private final int threads;
        private final boolean isHelped;

        Crew(String label, int threads, boolean isHelped) {
            this.label = label;
            this.threads = threads;
            this.isHelped = isHelped;
        }
    }

    /**
     * What a crew took.
     *
     * @param crew who it was
     * @param step seconds by the clock for the step that makes the packs
     * @param whole seconds by the clock for the whole command
     * @param cpu seconds of processor time of all processes but the database's
     */
    private record Spent(Crew crew, double step, double whole, double cpu) {}

    /**
     * Makes the packs by each crew, twice in turn; the faster time of each counts.
     *
     * @param args the folder to work in
     * @throws Exception if a command does not end well
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).resolve("workers").toAbsolutePath();
        Folders.empty(folder);
        Path home = Files.createDirectories(folder).resolve("home");
        Figures figures = new Figures("Packs by one worker and by two");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            WorkersBench bench = new WorkersBench(home, server);
            Command.run(folder, "example", home.toString(), "--alliances", String.valueOf(ALLIANCES));
            QuarterBench.order(home, "[alliance, partner]");
            bench.run("1", "none", "intake");
            List<Spent> spent = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Crew crew : Crew.values()) {
                    spent.add(bench.spent(crew));
                }
            }
            table(spent).forEach(figures::line);
            figures.plot(new Plot.Bars(
                    "Packs of " + ALLIANCES + " alliances",
                    "seconds by the clock, the step that makes them",
                    Stream.of(Crew.values())
                            .map(crew ->
                                    new Plot.Bar(crew.label, best(spent, crew).step()))
                            .toList()));
        }
        figures.save(Path.of(args[0]).resolve("workers.md"));
    }

    private Spent spent(Crew crew) throws IOException, InterruptedException {
        Folders.empty(home.resolve("output/" + QuarterBench.LAST));
        if (!crew.isHelped) {
            return spent(crew, run(String.valueOf(crew.threads), "none", "quarterly"), 0);
        }
        Process helper = helper();
        try {
            Command.Cost cost = run(String.valueOf(crew.threads), "manager", "quarterly");
            return spent(
                    crew,
                    cost,
                    helper.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS);
        } finally {
            helper.destroy();
            helper.waitFor();
        }
    }

    private Spent spent(Crew crew, Command.Cost cost, double helped) {
        double step = store.sql("""
                        select extract(epoch from end_time - start_time) from batch_step_execution
                        where step_name = :step order by step_execution_id desc limit 1
                        """).param("step", STEP).query(Double.class).single();
        return new Spent(crew, step, cost.wallSeconds(), cost.cpuSeconds() + helped);
    }

    /** Another process that has told that it is ready. */
    private Process helper() throws IOException, InterruptedException {
        Path said = home.resolveSibling("helper.txt");
        Process helper = Command.start(
                said, with("1", "worker"), Plumbline.class, Stream.of("worker", "--home", home.toString()));
        while (!Files.readString(said).contains("Ready to help")) {
            if (!helper.isAlive()) {
                throw new IllegalStateException("The worker ended: " + Files.readString(said));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return helper;
    }

    private Command.Cost run(String threads, String role, String job) throws IOException, InterruptedException {
        return Command.run(home.resolveSibling(""), with(threads, role), "run", job, "--home", home.toString());
    }

    private Map<String, String> with(String threads, String role) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("PLUMBLINE_WORK_THREADS", threads);
        all.put("PLUMBLINE_CLUSTER_ROLE", role);
        return all;
    }

    private static Spent best(List<Spent> spent, Crew crew) {
        return spent.stream()
                .filter(one -> one.crew() == crew)
                .min(java.util.Comparator.comparingDouble(Spent::step))
                .orElseThrow();
    }

    private static List<String> table(List<Spent> spent) {
        Spent one = best(spent, Crew.ONE);
        List<String> lines = new ArrayList<>(List.of(
                "",
                "%d alliances, the faster of %d rounds. By the clock; processor time beside it."
                        .formatted(ALLIANCES, ROUNDS),
                "",
                "| who | packs, s | times as fast | whole command, s | times as fast | processor time, s |",
                "|---|---:|---:|---:|---:|---:|"));
        for (Crew crew : Crew.values()) {
            Spent best = best(spent, crew);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %.1f | %.2f | %.1f |",
                    crew.label,
                    best.step(),
                    one.step() / best.step(),
                    best.whole(),
                    one.whole() / best.whole(),
                    best.cpu()));
        }
        return lines;
    }
}
