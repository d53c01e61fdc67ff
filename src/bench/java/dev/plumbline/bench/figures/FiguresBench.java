package dev.plumbline.bench.figures;

import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.bench.plot.Plot;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.bench.race.Heap;
import dev.plumbline.bench.race.Share;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.submission.Fact;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** All figures of a portfolio, after loading: a batch of alliances is loaded, then assessed by two threads, and so on. */
public final class FiguresBench {

    private static final int ALLIANCES = Share.of(1_000);
    private static final int BATCH = 20;

    /** People of a side who rate ten items each: 60 answers. */
    private static final int PEOPLE = 6;

    private static final int THREADS = 2;

    private static long figuresMade;

    private FiguresBench() {}

    /** Time for a number of alliances, in seconds. */
    private record Spent(int alliances, double wall, double processor) {

        double milliseconds() {
            return 1000 * processor / alliances;
        }
    }

    /**
     * Runs the portfolio of a thousand.
     *
     * @param args the folder to work in
     * @throws IOException if the results cannot be written
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if an assessment fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        portfolio(PEOPLE, Path.of(args[0]).resolve("figures.md"));
    }

    private static void portfolio(int people, Path file) throws IOException, InterruptedException, ExecutionException {
        Figures figures = new Figures("All figures of a portfolio");
        figures.line("");
        figures.line("%d quarters, %d indicators; each quarter each side %d people with %d answers."
                .formatted(InventedPortfolio.QUARTERS, InventedPortfolio.INDICATORS, people, InventedPortfolio.ITEMS));
        Spent spent = run(
                InventedPortfolio.register(ALLIANCES, true),
                IntStream.range(0, ALLIANCES).toArray(),
                people);
        figures.line("");
        figures.line("%d alliances by %d threads: %.1f s, %.1f s of processor time, %.1f ms an alliance; %,d figures."
                .formatted(ALLIANCES, THREADS, spent.wall(), spent.processor(), spent.milliseconds(), figuresMade));
        figures.line("Peak heap %.0f MB of %.0f MB.".formatted(Heap.peak(), Heap.limit()));
        figures.plot(new Plot.Bars(
                "All figures of " + ALLIANCES + " alliances, by " + THREADS + " threads",
                "seconds",
                List.of(
                        new Plot.Bar("by the clock", spent.wall()),
                        new Plot.Bar("processor time", spent.processor()))));
        figures.save(file);
    }

    private static Spent run(Register register, int[] numbers, int people)
            throws InterruptedException, ExecutionException {
        RegisterIndex agreed = new RegisterIndex(register);
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long wall = 0;
        long processor = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int start = 0; start < numbers.length; start += BATCH) {
                List<List<Fact>> loaded = new ArrayList<>();
                int end = Math.min(numbers.length, start + BATCH);
                for (int index = start; index < end; index++) {
                    loaded.add(InventedPortfolio.facts(register, numbers[index], people));
                }
                long began = System.nanoTime();
                long used = system.getProcessCpuTime();
                List<Future<Integer>> results = new ArrayList<>();
                for (int index = start; index < end; index++) {
                    int number = numbers[index];
                    List<Fact> facts = loaded.get(index - start);
                    results.add(threads.submit(() -> Assessor.assess(
                                    agreed, register.alliances().get(number), Reported.of(facts), InventedPortfolio.NOW)
                            .figures()
                            .size()));
                }
                for (Future<Integer> result : results) {
                    figuresMade += result.get();
                }
                wall += System.nanoTime() - began;
                processor += system.getProcessCpuTime() - used;
            }
        }
        return new Spent(numbers.length, wall / 1e9, processor / 1e9);
    }

    /** The same with 60 people on each side: 600 answers. */
    public static final class Crowd {

        private static final int CROWD = 60;

        private Crowd() {}

        /**
         * Runs the portfolio of a thousand.
         *
         * @param args the folder to work in
         * @throws IOException if the results cannot be written
         * @throws InterruptedException if interrupted
         * @throws ExecutionException if an assessment fails
         */
        public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
            portfolio(CROWD, Path.of(args[0]).resolve("crowd.md"));
        }
    }

    /** Time and memory for one alliance in portfolios of different size. */
    public static final class Growth {

        private static final int SAMPLE = Share.of(100);
        private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);
        private static final double KILO = 1024;

        private Growth() {}

        /**
         * One size.
         *
         * @param alliances how many
         * @param milliseconds processor time of an alliance
         * @param kilobytes what an alliance's part of the register takes in memory
         */
        private record Size(int alliances, double milliseconds, double kilobytes) {}

        /**
         * Assesses a hundred alliances of portfolios of 10, 100, 1,000 and 10,000.
         *
         * @param args the folder to work in
         * @throws IOException if the results cannot be written
         * @throws InterruptedException if interrupted
         * @throws ExecutionException if an assessment fails
         */
        public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
            Figures figures = new Figures("Time and memory for one alliance in a growing portfolio");
            size(SIZES.get(1)); // to warm up
            figures.line("");
            figures.line("| alliances | ms of processor time an alliance | KB of the register an alliance |");
            figures.line("|---:|---:|---:|");
            List<Size> sizes = new ArrayList<>();
            for (int alliances : SIZES) {
                Size size = size(alliances);
                sizes.add(size);
                figures.line("| %,d | %.1f | %.1f |".formatted(alliances, size.milliseconds(), size.kilobytes()));
            }
            figures.plot(new Plot.Growth(
                    "Assessing one alliance in a growing portfolio",
                    "alliances",
                    "ms of processor time an alliance",
                    List.of(Plot.Curve.of("time", sizes, Size::alliances, Size::milliseconds))));
            figures.plot(new Plot.Growth(
                    "Memory that the register takes",
                    "alliances",
                    "KB an alliance",
                    List.of(Plot.Curve.of("memory", sizes, Size::alliances, Size::kilobytes))));
            figures.save(Path.of(args[0]).resolve("growth.md"));
        }

        private static Size size(int alliances) throws InterruptedException, ExecutionException {
            double before = Heap.kept();
            Register register = InventedPortfolio.register(alliances, false);
            double kilobytes = KILO * (Heap.kept() - before) / alliances;
            int[] sample = IntStream.range(0, SAMPLE)
                    .map(each -> (int) ((long) each * alliances / SAMPLE))
                    .toArray();
            return new Size(alliances, run(register, sample, PEOPLE).milliseconds(), kilobytes);
        }
    }
}
