package dev.plumbline.bench.quarter;

import dev.plumbline.bench.plot.Picture;
import dev.plumbline.bench.plot.Plot;
import dev.plumbline.bench.race.Share;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A whole quarter, from workbooks to published packs, for homes of 10, 100 and 1,000 alliances whose ledger knows the eleven quarters before;
 * then again after one partner has sent its return anew. A share of 0.1 leaves out the largest, one of 10 adds 10,000. Homes with their
 * history are made once.
 */
public final class QuarterBench {

    private static final int LARGEST = 1000;
    private static final String INPUT = "input";
    private static final String LATER = "later";
    private static final ExampleSpec WORKED = ExampleSpec.WORKED;

    /** The period that the homes end with. */
    static final String LAST = WORKED.last().toString();

    private QuarterBench() {}

    /**
     * Measures all sizes, smallest first.
     *
     * @param args the folder to work in
     * @throws Exception if a command does not end well
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        List<Row> rows = new ArrayList<>();
        for (int alliances = 10; alliances <= Share.of(LARGEST); alliances *= 10) {
            rows.add(measure(folder.resolve("quarter-" + alliances), alliances));
            String table = table(rows);
            System.out.println(table);
            Files.writeString(folder.resolve("quarter.md"), table, StandardCharsets.UTF_8);
            Picture.save(plots(rows), folder.resolve("quarter.png"));
        }
    }

    /** What each step of one home took. */
    private record Row(
            int alliances,
            int returns,
            Command.Cost intake,
            Command.Cost figures,
            Command.Cost own,
            Command.Cost packs,
            Command.Cost again,
            Command.Cost nothing) {

        double whole() {
            return intake.cpuSeconds() + packs.cpuSeconds();
        }

        double kept() {
            return Math.max(intake.keptMegabytes(), packs.keptMegabytes());
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f s, %.1f %% | %.0f s, %.1f %% |%n",
                    alliances,
                    returns,
                    each(intake.cpuSeconds()),
                    each(figures.cpuSeconds()),
                    each(own.cpuSeconds()),
                    each(packs.cpuSeconds()),
                    each(whole()),
                    intake.wallSeconds() + own.wallSeconds(),
                    intake.wallSeconds() + packs.wallSeconds(),
                    Math.max(intake.heapMegabytes(), packs.heapMegabytes()),
                    kept(),
                    again.cpuSeconds(),
                    100 * again.cpuSeconds() / whole(),
                    nothing.cpuSeconds(),
                    100 * nothing.cpuSeconds() / whole());
        }

        private double each(double seconds) {
            return 1000 * seconds / alliances;
        }
    }

    private static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("""
                # A whole quarter

                | alliances | returns | intake, ms | figures, ms | a pack each, ms | and copies for partners, ms | whole, ms | without copies, s by the clock | whole, s by the clock | most heap, MB | after a collection, MB | after one resubmission | nothing new |
                |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        rows.forEach(row -> table.append(row.line()));
        return table.append("""

                        The ledger knows the eleven quarters before. Milliseconds are processor time of the whole process, start and compiling
                        included, for each alliance; portfolio and data quality are in each column of packs, figures in each of them anew.
                        """).toString();
    }

    private static List<Plot> plots(List<Row> rows) {
        return List.of(
                new Plot.Growth(
                        "A whole quarter, start and compiling included",
                        "alliances",
                        "ms of processor time an alliance",
                        List.of(
                                Plot.Curve.of("whole", rows, Row::alliances, row -> row.each(row.whole())),
                                Plot.Curve.of(
                                        "figures", rows, Row::alliances, row -> row.each(row.figures.cpuSeconds())),
                                Plot.Curve.of(
                                        "intake", rows, Row::alliances, row -> row.each(row.intake.cpuSeconds())))),
                new Plot.Growth(
                        "Most heap in use after a collection",
                        "alliances",
                        "KB an alliance",
                        List.of(Plot.Curve.of(
                                "heap", rows, Row::alliances, row -> 1024 * row.kept() / row.alliances))));
    }

    private static Row measure(Path home, int alliances) throws IOException, InterruptedException {
        ExamplePortfolio portfolio =
                ExamplePortfolio.of(new ExampleSpec(alliances, WORKED.quarters(), WORKED.last(), WORKED.seed(), 0));
        Folders.empty(home);
        Folders.copy(history(home.resolveSibling(home.getFileName() + "-before"), portfolio, alliances), home);
        // A copied file is another one: it is looked at once more, which no home in use needs.
        run(home, "run", "intake", "--home", home.toString());
        int returns = move(portfolio, home.resolve(LATER), home.resolve(INPUT));
        Command.Cost intake = run(home, "run", "intake", "--home", home.toString());
        Command.Cost figures = afresh(home, "[data-quality]");
        Command.Cost own = afresh(home, "[portfolio, alliance, data-quality]");
        Command.Cost packs = afresh(home, "[portfolio, alliance, partner, data-quality]");
        resubmit(home, portfolio);
        Command.Cost again = quarterly(home);
        Command.Cost nothing = quarterly(home);
        return new Row(alliances, returns, intake, figures, own, packs, again, nothing);
    }

    /** A home in which all returns but those of the last quarter were taken in; made once. */
    private static Path history(Path home, ExamplePortfolio portfolio, int alliances)
            throws IOException, InterruptedException {
        Path made = home.resolve("made");
        if (!Files.exists(made)) {
            Folders.empty(home);
            Files.createDirectories(home.resolveSibling(""));
            run(home, "example", home.toString(), "--alliances", String.valueOf(alliances));
            // It tells the days of files, too, that are yet to come.
            Files.delete(home.resolve(INPUT).resolve("received.csv"));
            move(portfolio, home.resolve(INPUT), home.resolve(LATER));
            run(home, "run", "intake", "--home", home.toString());
            Files.createFile(made);
        }
        return home;
    }

    /** Moves the returns of the last quarter and says how many they are. */
    private static int move(ExamplePortfolio portfolio, Path from, Path to) throws IOException {
        List<Path> returns = portfolio
                .submissions(WORKED.last())
                .map(told -> Path.of(told.partner(), portfolio.fileName(told)))
                .toList();
        for (Path file : returns) {
            Files.createDirectories(to.resolve(file).resolveSibling(""));
            Files.move(from.resolve(file), to.resolve(file));
        }
        return returns.size();
    }

    /** Makes what is ordered, and takes nothing of what was made before. */
    private static Command.Cost afresh(Path home, String packs) throws IOException, InterruptedException {
        order(home, packs);
        Folders.empty(home.resolve("output").resolve(WORKED.last().toString()));
        Folders.empty(home.resolve("output/.parts"));
        return quarterly(home);
    }

    private static Command.Cost quarterly(Path home) throws IOException, InterruptedException {
        return run(home, "run", "quarterly", "--home", home.toString());
    }

    private static Command.Cost run(Path home, String... words) throws IOException, InterruptedException {
        return Command.run(home.resolveSibling(""), words);
    }

    static void order(Path home, String packs) throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(
                home.resolve("jobs/quarterly.yml"),
                "job: quarterly\ncalendar: { zone: UTC }\nwhen: quarter-end + 10 business days at 07:00\npacks: "
                        + packs + "\n");
    }

    /** The first partner of the last quarter sends its return again, one figure higher. */
    private static void resubmit(Path home, ExamplePortfolio portfolio) throws IOException {
        Submission told = portfolio.submissions(WORKED.last()).findFirst().orElseThrow();
        Path file = home.resolve(INPUT).resolve(told.partner()).resolve(portfolio.fileName(told));
        try (OutputStream out = Files.newOutputStream(file)) {
            ReturnWriter.write(raised(told), portfolio.register(), out);
        }
    }

    private static Submission raised(Submission told) {
        List<Fact> facts = new ArrayList<>(told.facts());
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof Fact.KpiActual one
                    && one.actual() instanceof Reading.Reported(BigDecimal value)) {
                facts.set(
                        i,
                        new Fact.KpiActual(
                                one.partner(),
                                one.alliance(),
                                one.indicator(),
                                one.period(),
                                new Reading.Reported(value.add(BigDecimal.ONE)),
                                one.numerator(),
                                one.denominator(),
                                one.target(),
                                one.status(),
                                one.comment(),
                                one.origin()));
                return new Submission(told.partner(), told.form(), told.period(), facts, told.rows());
            }
        }
        throw new IllegalStateException(told.partner() + " reports no figure");
    }
}
