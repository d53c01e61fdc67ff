package dev.plumbline.job;

import dev.plumbline.ledger.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A home in a temporary folder with the register of the worked example, run with the real reader.
 *
 * @param root the folder
 */
record RealHome(Path root) {

    /** What no answer may show: traces of the machine that wrote it. */
    static final String INTERNALS =
            "Exception|Throwable|StackOverflow|OutOfMemory|java\\.|org\\.apache|dev\\.plumbline|at [a-z]+\\.[a-z]+\\.|null pointer";

    static RealHome in(Path root) throws IOException {
        Files.createDirectories(root.resolve("input"));
        Files.copy(Path.of("input/register.xlsx"), root.resolve("input/register.xlsx"));
        JobHarness.copy(Path.of("src/test/resources/mappings"), root.resolve("jobs/mappings"));
        return new RealHome(root);
    }

    Path folder(String partner) throws IOException {
        return Files.createDirectories(root.resolve("input").resolve(partner));
    }

    /** Looks at the inbox once, as a command does. */
    List<Told> intake(String... properties) {
        String[] arguments = Stream.of(
                        Stream.of(
                                "--plumbline.home=" + root,
                                "--plumbline.inbox.settle-time=0s",
                                "--spring.main.register-shutdown-hook=false"),
                        OtherDatabase.arguments(root).stream(),
                        Stream.of(properties))
                .flatMap(part -> part)
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(PlumblineApplication.class).run(arguments)) {
            context.getBean(Startup.class).run();
            return context.getBean(Runs.class).intake();
        }
    }

    /** The answers to a partner, by the name of their file. */
    Map<String, String> answers(String partner) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        Path folder = root.resolve("input").resolve(partner).resolve("feedback");
        if (!Files.isDirectory(folder)) {
            return answers;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                answers.put(
                        file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return answers;
    }
}
