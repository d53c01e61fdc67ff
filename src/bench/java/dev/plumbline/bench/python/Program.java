package dev.plumbline.bench.python;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A program in a process of its own that does its work in phases and after each says a line: its name, the processor time it took,
 * what it found, parted by tabs. The first phase counts from the start of the process.
 *
 * @param command how to start it
 */
record Program(List<String> command) {

    /**
     * One phase of the work.
     *
     * @param name its name
     * @param seconds processor time
     * @param found what proves that the work was done
     */
    record Phase(String name, double seconds, String found) {

        private static Phase parse(String line) {
            List<String> parts = List.of(line.split("\t", -1));
            return new Phase(parts.get(0), Double.parseDouble(parts.get(1)), parts.get(2));
        }
    }

    /** Runs phases in the order in which they stand and gives them by name. */
    Map<String, Phase> run(String... phases) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(phases));
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Phase> spent = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(Phase::parse)
                .collect(Collectors.toMap(Phase::name, Function.identity()));
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + exit);
        }
        return spent;
    }
}
