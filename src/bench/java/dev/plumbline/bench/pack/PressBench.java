package dev.plumbline.bench.pack;

import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.bench.plot.Plot;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.bench.race.Heap;
import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.pdf.PackWriter;
import dev.plumbline.pack.preflight.Preflight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Packs of six pages and 18 charts, drawn, checked for both standards and written, by two threads: what does one cost? */
public final class PressBench {

    private static final int THREADS = 2;
    private static final int SHEETS = 6;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PackWriter writer = new PackWriter();
    private final Preflight preflight = new Preflight();
    private final Path folder;
    private final AtomicLong drawing = new AtomicLong();
    private final AtomicLong checking = new AtomicLong();

    private PressBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Prints 10, 100 and 1,000 packs.
     *
     * @param args the folder to work in
     * @throws Exception if one cannot be printed
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]).resolve("press"));
        Figures figures = new Figures("Drawing and checking packs");
        figures.line("");
        figures.line(
                "| packs of six pages | seconds | processor time, s | ms a pack | drawing, ms | checking, ms | peak heap, MB |");
        figures.line("|---:|---:|---:|---:|---:|---:|---:|");
        List<Spent> spent = new ArrayList<>();
        for (int packs : List.of(10, 100, 1000)) {
            spent.add(new PressBench(folder).print(packs));
            figures.line(spent.getLast().line());
        }
        figures.plot(new Plot.Growth(
                "A pack of six pages, by two threads",
                "packs",
                "ms of processor time a pack",
                List.of(
                        Plot.Curve.of("whole", spent, Spent::packs, Spent::each),
                        Plot.Curve.of("drawing", spent, Spent::packs, Spent::drawing),
                        Plot.Curve.of("checking", spent, Spent::packs, Spent::checking))));
        figures.plot(new Plot.Growth(
                "Most heap in use", "packs", "MB", List.of(Plot.Curve.of("peak", spent, Spent::packs, Spent::heap))));
        figures.save(Path.of(args[0]).resolve("press.md"));
    }

    private Spent print(int packs) throws Exception {
        Heap.forgetPeak();
        long began = System.nanoTime();
        long before = SYSTEM.getProcessCpuTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> printed = IntStream.range(0, packs)
                    .<Future<?>>mapToObj(seed -> threads.submit(() -> print(seed, folder)))
                    .toList();
            for (Future<?> each : printed) {
                each.get();
            }
        }
        return new Spent(
                packs,
                (System.nanoTime() - began) / 1e9,
                (SYSTEM.getProcessCpuTime() - before) / 1e9,
                drawing.get() / 1e6 / packs,
                checking.get() / 1e6 / packs,
                Heap.peak());
    }

    /**
     * What a number of packs took.
     *
     * @param packs how many
     * @param wall seconds by the clock
     * @param cpu seconds of processor time
     * @param drawing milliseconds of drawing a pack
     * @param checking milliseconds of checking a pack
     * @param heap most heap in use, in MB
     */
    private record Spent(int packs, double wall, double cpu, double drawing, double checking, double heap) {

        double each() {
            return 1000 * cpu / packs;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %.0f | %.0f | %.0f | %.0f |",
                    packs,
                    wall,
                    cpu,
                    each(),
                    drawing,
                    checking,
                    heap);
        }
    }

    private void print(int seed, Path to) {
        Pack eight = InventedPack.of(seed);
        Pack six = new Pack(
                eight.id(),
                eight.title(),
                eight.subject(),
                eight.stamp(),
                eight.labels(),
                eight.pages().subList(0, SHEETS));
        long start = own();
        byte[] pdf = writer.write(six, List.of());
        long drawn = own();
        List<String> faults = preflight.faults(pdf);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.getFirst());
        }
        checking.addAndGet(own() - drawn);
        drawing.addAndGet(drawn - start);
        try {
            WholeFile.write(to.resolve(seed + "-" + Digests.sha256(pdf).substring(0, 8) + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("A pack cannot be written", e);
        }
    }

    /** Processor time of this thread. */
    private static long own() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
