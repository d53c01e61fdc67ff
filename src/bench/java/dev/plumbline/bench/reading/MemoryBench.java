package dev.plumbline.bench.reading;

import dev.plumbline.bench.race.Figures;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;

/** Reading a million rows in a small heap. */
public final class MemoryBench {

    private static final int ROWS = 1_000_000;

    private MemoryBench() {}

    /**
     * Reads the workbook once.
     *
     * @param args the folder to work in
     * @throws Exception if reading fails
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path file = Workbooks.large(folder.resolve("workbooks"), ROWS);
        Figures figures = new Figures("A million rows in a small heap");
        Tally tally = new Tally();
        long start = System.nanoTime();
        Reading.PLUMBLINE.read(file, tally);
        figures.line("");
        figures.line("Read " + ROWS + " rows of 8 columns: " + tally + ".");
        figures.line("Took %.1f s; peak heap %d MB of %d MB."
                .formatted(
                        (System.nanoTime() - start) / 1e9,
                        peakHeapBytes() >> 20,
                        Runtime.getRuntime().maxMemory() >> 20));
        figures.save(folder.resolve("memory.md"));
    }

    /** Sum of the peaks of the heap's pools: no less than the true peak. */
    private static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Makes the workbook beforehand, in a heap of its own. */
    public static final class Preparation {

        private Preparation() {}

        /**
         * Makes the workbook unless it is there.
         *
         * @param args the folder to work in
         * @throws IOException if it cannot be written
         */
        public static void main(String[] args) throws IOException {
            Workbooks.large(Path.of(args[0]).resolve("workbooks"), ROWS);
        }
    }
}
