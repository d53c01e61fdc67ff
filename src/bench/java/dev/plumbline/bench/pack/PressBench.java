package dev.plumbline.bench.pack;

import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.pdf.PackWriter;
import dev.plumbline.pack.preflight.Preflight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
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
        for (int packs : List.of(10, 100, 1000)) {
            figures.line(new PressBench(folder).print(packs));
        }
        figures.save(Path.of(args[0]).resolve("press.md"));
    }

    private String print(int packs) throws Exception {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
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
        double cpu = (SYSTEM.getProcessCpuTime() - before) / 1e9;
        long heap =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.0f | %.0f | %.0f | %d |",
                packs,
                (System.nanoTime() - began) / 1e9,
                cpu,
                1000 * cpu / packs,
                drawing.get() / 1e6 / packs,
                checking.get() / 1e6 / packs,
                heap >> 20);
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
