package dev.plumbline.job.cluster;

import dev.plumbline.Plumbline;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A command of Plumbline as a process of its own.
 *
 * @param process the process
 * @param said what it wrote
 */
record Child(Process process, Path said) {

    static Child start(Path log, Map<String, String> environment, String... words) throws IOException {
        return start(List.of(), log, environment, words);
    }

    /** The same behind other words, such as those that choose a network. */
    static Child start(List<String> before, Path log, Map<String, String> environment, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-cp",
                classPath(),
                "dev.plumbline.Plumbline"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Child(builder.start(), log);
    }

    /** Waits until it said something. */
    Child await(String words) throws InterruptedException {
        for (int tries = 0; tries < 1200 && process.isAlive(); tries++) {
            if (text().contains(words)) {
                return this;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("It never said '" + words + "', but:\n" + text());
    }

    String text() {
        try {
            return Files.exists(said) ? Files.readString(said) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As when the power fails. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Sends a signal, such as {@code STOP}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** Asks it to end, and says with which code it did. */
    int end() throws InterruptedException {
        process.destroy();
        return code();
    }

    int code() throws InterruptedException {
        if (!process.waitFor(600, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("It never ended, but said:\n" + text());
        }
        return process.exitValue();
    }

    /** That of this test, however it was started. */
    private static String classPath() {
        return Plumbline.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
