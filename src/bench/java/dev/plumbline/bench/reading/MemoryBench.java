package dev.plumbline.bench.reading;

import dev.plumbline.bench.plot.Plot;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.bench.race.Heap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.line("Took %.1f s; peak heap %.0f MB of %.0f MB.".formatted(seconds, Heap.peak(), Heap.limit()));
        figures.plot(new Plot.Bars(
                "Reading " + ROWS + " rows",
                "heap, MB",
                List.of(new Plot.Bar("peak", Heap.peak()), new Plot.Bar("limit", Heap.limit()))));
        figures.save(folder.resolve("memory.md"));
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
