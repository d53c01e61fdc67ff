package dev.plumbline.submission.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.workbook.mapping.Mappings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Good workbooks of the worked example, spoiled at random but from a seed: each ends as accepted, rejected or unreadable, in
 * time, with words for people; and bytes that changed never bring in another fact. By default 600, with
 * {@code plumbline.fuzz=2000} as many as that; {@code plumbline.fuzz.seed} begins elsewhere.
 */
class FuzzTest {

    private static final int COUNT = Integer.getInteger("plumbline.fuzz", 600);
    private static final long SEED = Long.getLong("plumbline.fuzz.seed", 20260930L);
    private static final long LONGEST_MILLIS = 10_000;
    private static final String INTERNALS = "Exception|java\\.|org\\.apache|dev\\.plumbline|null\\b";

    @TempDir
    private Path folder;

    @Test
    void whateverHappensToAWorkbookItEndsInOneStateAndWrongDataNeverEntersUnnoticed() throws IOException {
        Register register =
                RegisterReader.read(Path.of("input/register.xlsx"), "0").value().orElseThrow();
        SubmissionReader reader =
                new SubmissionReader(register, Mappings.load(folder).value().orElseThrow());
        List<Path> good = returns();
        List<Mutation> mutations = List.of(Mutation.values());
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            Path original = good.get(random.nextInt(good.size()));
            Mutation mutation = mutations.get(i % mutations.size());
            Path spoiled =
                    Files.write(folder.resolve("spoiled.xlsx"), mutation.apply(Files.readAllBytes(original), random));
            long start = System.nanoTime();
            try {
                Acceptance read = reader.read(received(original, spoiled));
                outcomes.merge(mutation + " " + read.state().words(), 1, Integer::sum);
                check(read, mutation, () -> reader.read(received(original, original)))
                        .forEach(what -> wrong.add(seed + " " + mutation + ": " + what));
            } catch (RuntimeException | StackOverflowError e) {
                wrong.add(i + " " + mutation + " of " + original.getFileName() + ": " + e + " at "
                        + e.getStackTrace()[0]);
            }
            if (System.nanoTime() - start > LONGEST_MILLIS * 1_000_000) {
                wrong.add(i + " " + mutation + " took too long");
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(
                Path.of("target/fuzz.txt"),
                outcomes.entrySet().stream().map(Object::toString).toList());

        assertThat(wrong).isEmpty();
        assertThat(outcomes.keySet()).anyMatch(outcome -> outcome.endsWith("unreadable"));
    }

    private static List<String> check(
            Acceptance read, Mutation mutation, java.util.function.Supplier<Acceptance> original) {
        List<String> wrong = new ArrayList<>();
        for (Finding finding : read.findings()) {
            String told = finding.message() + " " + finding.fix();
            if (java.util.regex.Pattern.compile(INTERNALS).matcher(told).find()) {
                wrong.add("tells " + told);
            }
        }
        if (mutation.isOfBytes() && read instanceof Acceptance.Accepted accepted) {
            List<Fact> facts = original.get() instanceof Acceptance.Accepted before
                    ? Bare.facts(before.submission().facts())
                    : List.of();
            if (!Bare.facts(accepted.submission().facts()).equals(facts)) {
                wrong.add("brings in other facts");
            }
        }
        return wrong;
    }

    private static ReceivedFile received(Path original, Path file) {
        String partner = original.getName(original.getNameCount() - 2).toString();
        return new ReceivedFile(file, "0", original.getFileName().toString(), partner, LocalDate.of(2026, 10, 15));
    }

    private static List<Path> returns() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"), 2)) {
            return files.filter(
                            file -> file.getNameCount() == 3 && file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }
}
