package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test that the pages on security and on the rules for packs name is there. */
class TestsNamedInDocsTest {

    private static final Path DOCS = Path.of("src", "docs");
    private static final int PACK_RULES = 29;
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))(?:\\.(\\w+))?`");

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "pack-rules.md"})
    void everyTestThatAPageNamesExists(String page) throws IOException {
        Map<String, Path> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, _) -> one));
        }
        List<MatchResult> named =
                TEST.matcher(Files.readString(DOCS.resolve(page))).results().toList();

        assertThat(named).hasSizeGreaterThan(20);
        for (MatchResult test : named) {
            assertThat(tests).containsKey(test.group(1));
            if (test.group(2) != null) {
                assertThat(Files.readString(tests.get(test.group(1)))).contains(" " + test.group(2) + "(");
            }
        }
    }

    @Test
    void everyRuleForPacksIsHeldByATest() throws IOException {
        List<String> rows;
        try (Stream<String> lines = Files.lines(DOCS.resolve("pack-rules.md"))) {
            rows = lines.filter(line -> line.startsWith("| PK-")).toList();
        }

        assertThat(rows)
                .hasSize(PACK_RULES)
                .allMatch(row -> TEST.matcher(row).find())
                .extracting(row -> row.substring(2, row.indexOf(' ', 2)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, PACK_RULES)
                        .mapToObj(number -> "PK-" + (number < 10 ? "0" : "") + number)
                        .toList());
    }
}
