package dev.plumbline.bench.figures;

import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.bench.race.Share;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.submission.Fact;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
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
        figures.line("Peak heap %d MB of %d MB."
                .formatted(peakHeapBytes() >> 20, Runtime.getRuntime().maxMemory() >> 20));
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

    /** Sum of the peaks of the heap's pools: no less than the true peak. */
    private static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
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

    /** The time for one alliance in portfolios of different size. */
    public static final class Growth {

        private static final int SAMPLE = Share.of(100);

        private Growth() {}

        /**
         * Assesses a hundred alliances of portfolios of 100, 1,000 and 10,000.
         *
         * @param args the folder to work in
         * @throws IOException if the results cannot be written
         * @throws InterruptedException if interrupted
         * @throws ExecutionException if an assessment fails
         */
        public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
            Figures figures = new Figures("Time for one alliance in a growing portfolio");
            figures.line("");
            figures.line("The first line is for warming up.");
            for (int alliances : new int[] {100, 100, 1_000, 10_000}) {
                int apart = alliances / SAMPLE;
                Spent spent = run(
                        InventedPortfolio.register(alliances, false),
                        IntStream.range(0, SAMPLE).map(each -> each * apart).toArray(),
                        PEOPLE);
                figures.line("%,d alliances: %.1f ms of processor time an alliance."
                        .formatted(alliances, spent.milliseconds()));
            }
            figures.save(Path.of(args[0]).resolve("growth.md"));
        }
    }
}
