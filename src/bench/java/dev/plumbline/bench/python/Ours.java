package dev.plumbline.bench.python;

import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.bench.pack.InventedPack;
import dev.plumbline.bench.reading.Reading;
import dev.plumbline.bench.reading.Tally;
import dev.plumbline.pack.pdf.PackWriter;
import dev.plumbline.pack.preflight.Preflight;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the script does, by Plumbline. */
final class Ours {

    private static final double NANOS = 1e9;

    private final Path folder;
    private final int packs;

    private Ours(Path folder, int packs) {
        this.folder = folder;
        this.packs = packs;
    }

    /** How to start it: in a JVM as it comes. */
    static Program program(Path folder, int packs) {
        return new Program(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Ours.class.getName(),
                folder.toString(),
                Integer.toString(packs)));
    }

    /**
     * Does the phases asked for.
     *
     * @param args the folder, the number of packs, then {@code read}, {@code draw}, {@code draw-again}, {@code check}
     * @throws Exception if one fails
     */
    public static void main(String[] args) throws Exception {
        Ours ours = new Ours(Path.of(args[0]), Integer.parseInt(args[1]));
        double before = 0;
        for (String phase : List.of(args).subList(2, args.length)) {
            String found = switch (phase) {
                case "read" -> ours.read();
                case "draw", "draw-again" -> ours.draw();
                case "check" -> ours.check();
                default -> throw new IllegalArgumentException(phase);
            };
            double now = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                            .getProcessCpuTime()
                    / NANOS;
            System.out.println(String.format(Locale.ROOT, "%s\t%.3f\t%s", phase, now - before, found));
            before = now;
        }
    }

    private String read() throws Exception {
        Tally tally = new Tally();
        try (Stream<Path> files = Files.list(folder.resolve("workbooks"))) {
            for (Path file : files.sorted().toList()) {
                Reading.PLUMBLINE.read(file, tally);
            }
        }
        return tally.toString();
    }

    private String draw() throws Exception {
        PackWriter writer = new PackWriter();
        Path out = Files.createDirectories(folder.resolve("plumbline"));
        for (int seed = 0; seed < packs; seed++) {
            Files.write(out.resolve(seed + ".pdf"), writer.write(InventedPack.of(seed), List.of()));
        }
        return packs + " packs";
    }

    private String check() throws Exception {
        Preflight preflight = new Preflight();
        for (int seed = 0; seed < packs; seed++) {
            List<String> faults = preflight.faults(
                    Files.readAllBytes(folder.resolve("plumbline").resolve(seed + ".pdf")));
            if (!faults.isEmpty()) {
                throw new IllegalStateException(faults.getFirst());
            }
        }
        return packs + " packs";
    }
}
