package dev.plumbline.bench.quarter;

import dev.plumbline.job.command.Cli;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One command of Plumbline in a JVM of its own, as an operator runs it, with what it took. */
final class Command {

    private static final int MEGABYTES = 1024;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1024.0 * 1024;

    private Command() {}

    /**
     * What a command took.
     *
     * @param cpuSeconds processor time of the whole process
     * @param wallSeconds time that went by
     * @param heapMegabytes most heap in use at any time, garbage included
     */
    record Cost(double cpuSeconds, double wallSeconds, double heapMegabytes) {

        private static Cost parse(String line) {
            List<Double> numbers =
                    Stream.of(line.split(" ", -1)).map(Double::parseDouble).toList();
            return new Cost(numbers.get(0), numbers.get(1), numbers.get(2));
        }
    }

    /** Runs it to its good end. */
    static Cost run(Path folder, String... words) throws IOException, InterruptedException {
        Path note = Files.createTempFile(folder, "cost", ".txt");
        Stream<String> java = Stream.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + MEGABYTES + "m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Command.class.getName(),
                note.toString());
        int exit = new ProcessBuilder(Stream.concat(java, Arrays.stream(words)).toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + exit + ": "
                    + Files.readString(folder.resolve("said.txt")));
        }
        Cost cost = Cost.parse(Files.readString(note));
        Files.delete(note);
        return cost;
    }

    /**
     * Runs a command and notes what it took.
     *
     * @param args where to note it, then the words of the command
     * @throws IOException when it cannot be noted
     */
    public static void main(String[] args) throws IOException {
        Watch watch = new Watch();
        Thread.ofPlatform().daemon().start(watch);
        PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        int code = Cli.run(out, out, Arrays.copyOfRange(args, 1, args.length));
        Files.writeString(
                Path.of(args[0]),
                String.format(
                        Locale.ROOT,
                        "%.3f %.3f %.1f",
                        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                                        .getProcessCpuTime()
                                / NANOS,
                        ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0,
                        watch.most / MEGA));
        System.exit(code);
    }

    /** Looks at the heap every few milliseconds while a command runs. */
    private static final class Watch implements Runnable {

        private static final Duration PAUSE = Duration.ofMillis(20);

        private volatile long most;

        @Override
        public void run() {
            try {
                while (true) {
                    most = Math.max(
                            most,
                            ManagementFactory.getMemoryMXBean()
                                    .getHeapMemoryUsage()
                                    .getUsed());
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
