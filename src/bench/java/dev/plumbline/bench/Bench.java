package dev.plumbline.bench;

import dev.plumbline.bench.figures.FiguresBench;
import dev.plumbline.bench.intake.IntakeBench;
import dev.plumbline.bench.pack.PackBench;
import dev.plumbline.bench.pack.PressBench;
import dev.plumbline.bench.python.PythonBench;
import dev.plumbline.bench.quarter.QuarterBench;
import dev.plumbline.bench.quarter.WorkersBench;
import dev.plumbline.bench.race.Share;
import dev.plumbline.bench.reading.MemoryBench;
import dev.plumbline.bench.reading.ReadingBench;
import dev.plumbline.bench.warning.WarningBench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the cases asked for, each in a JVM of its own, so that none warms up another and each has its own heap. */
public final class Bench {

    private enum Case {
        READING(ReadingBench.class, 4096),
        INTAKE(IntakeBench.class, 2048),
        PACKS(PackBench.class, 1024),
        PYTHON(PythonBench.class, 256),
        PRESS(PressBench.class, 1024),
        FIGURES(FiguresBench.class, 512),
        CROWD(FiguresBench.Crowd.class, 512),
        GROWTH(FiguresBench.Growth.class, 3072),
        QUARTER(QuarterBench.class, 256),
        WORKERS(WorkersBench.class, 256),
        MEMORY(MemoryBench.class, 256),
        WARNINGS(WarningBench.class, 1024);

        private final Class<?> main;
        private final int megabytes;

        Case(Class<?> main, int megabytes) {
            this.main = main;
            this.megabytes = megabytes;
        }

        List<String> options() {
            return List.of("-Xms" + megabytes + "m", "-Xmx" + megabytes + "m");
        }
    }

    private Bench() {}

    /**
     * Runs the benchmarks.
     *
     * @param args {@code all}, {@code reading}, {@code intake}, {@code packs}, {@code python}, {@code press}, {@code figures},
     *     {@code crowd}, {@code growth}, {@code quarter}, {@code workers}, {@code memory} or {@code warnings}; then the folder to work in
     * @throws IOException if a JVM cannot be started
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[1]);
        List<Case> cases = args[0].equals("all")
                ? List.of(Case.values())
                : List.of(Case.valueOf(args[0].toUpperCase(java.util.Locale.ROOT)));
        if (cases.contains(Case.MEMORY)) {
            run(MemoryBench.Preparation.class, List.of(), folder);
        }
        for (Case one : cases) {
            run(one.main, one.options(), folder);
        }
    }

    private static void run(Class<?> main, List<String> options, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.add("-D" + Share.PROPERTY + "=" + Share.asked());
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(main.getName(), folder.toString()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(main.getName() + " ended with " + exit);
        }
    }
}
