package dev.plumbline.bench.quarter;

import com.sun.management.GarbageCollectionNotificationInfo;
import dev.plumbline.bench.race.Heap;
import dev.plumbline.job.command.Cli;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** One command of Plumbline in a JVM of its own, as an operator runs it, with what it took. */
final class Command {

    private static final int MEGABYTES = 1024;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1024.0 * 1024;
    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    /** The options of the installed command, {@code src/packaging/plumbline}. */
    private static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final List<String> LONG = List.of(
            "-XX:+UseParallelGC",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=15000",
            "-XX:Tier4CompileThreshold=100000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "-XX:InlineSmallCode=1000",
            "-XX:FreqInlineSize=150",
            "-XX:MaxInlineLevel=9");

    /** Where a prepared package lies that is measured in place of the build, with its caches; unset: the build. */
    private static final Optional<Path> INSTALLED =
            Optional.ofNullable(System.getenv("BENCH_INSTALLED")).map(Path::of);

    private Command() {}

    /**
     * What a command took.
     *
     * @param cpuSeconds processor time of the whole process
     * @param wallSeconds time that went by
     * @param heapMegabytes most heap in use at any time, garbage included
     * @param keptMegabytes most heap in use right after a collection
     */
    record Cost(double cpuSeconds, double wallSeconds, double heapMegabytes, double keptMegabytes) {

        private static Cost parse(String line) {
            List<Double> numbers =
                    Stream.of(line.split(" ", -1)).map(Double::parseDouble).toList();
            return new Cost(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
        }
    }

    /** Runs it to its good end. */
    static Cost run(Path folder, String... words) throws IOException, InterruptedException {
        return run(folder, Map.of(), words);
    }

    /** Runs it to its good end, with settings from the environment. */
    static Cost run(Path folder, Map<String, String> settings, String... words)
            throws IOException, InterruptedException {
        Path note = Files.createTempFile(folder, "cost", ".txt");
        Path said = folder.resolve("said.txt");
        int exit = start(said, settings, Command.class, Stream.concat(Stream.of(note.toString()), Arrays.stream(words)))
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(
                    String.join(" ", words) + " ended with " + exit + ": " + Files.readString(said));
        }
        Cost cost = Cost.parse(Files.readString(note));
        Files.delete(note);
        return cost;
    }

    /** Starts it, and does not wait for it. */
    static Process start(Path said, Map<String, String> settings, Class<?> main, Stream<String> words)
            throws IOException {
        List<String> asked = words.toList();
        Stream<String> java = Stream.of(
                        Stream.of(ProcessHandle.current().info().command().orElse("java")),
                        (asked.contains("quarterly") || asked.contains("worker") ? LONG : SHORT).stream(),
                        INSTALLED.stream().flatMap(Command::cache),
                        Stream.of(
                                "-Xmx" + MEGABYTES + "m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                INSTALLED
                                        .map(Command::classPath)
                                        .orElseGet(() -> System.getProperty("java.class.path")),
                                main.getName()),
                        asked.stream())
                .flatMap(part -> part);
        ProcessBuilder builder =
                new ProcessBuilder(java.toList()).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static Stream<String> cache(Path installed) {
        return Stream.of("-XX:AOTCache=" + installed.resolve("plumbline.aot"), "-Xlog:aot=off", "-Xlog:aot*=off");
    }

    /** A cache is of use only where the program comes first, as it was when the cache was made. */
    private static String classPath(Path installed) {
        String program = installed.resolve("app/plumbline.jar").toString();
        return Stream.concat(
                        Stream.of(program),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .filter(entry -> Files.exists(
                                        Path.of(entry, Command.class.getName().replace('.', '/') + ".class"))))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Runs a command and notes what it took.
     *
     * @param args where to note it, then the words of the command
     * @throws IOException when it cannot be noted
     */
    public static void main(String[] args) throws IOException {
        AtomicLong kept = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector)
                        .addNotificationListener(
                                (event, _) -> kept.accumulateAndGet(after(event), Math::max), null, null));
        PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        int code = Cli.run(out, out, Arrays.copyOfRange(args, 1, args.length));
        Files.writeString(
                Path.of(args[0]),
                String.format(
                        Locale.ROOT,
                        "%.3f %.3f %.1f %.1f",
                        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                                        .getProcessCpuTime()
                                / NANOS,
                        ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0,
                        Heap.peak(),
                        kept.get() / MEGA));
        System.exit(code);
    }

    /** What the heap held when a collection had ended. */
    private static long after(Notification event) {
        return event.getUserData() instanceof CompositeData data
                ? GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> HEAP.contains(pool.getKey()))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum()
                : 0;
    }
}
