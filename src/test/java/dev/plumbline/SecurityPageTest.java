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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each test that the page on security names is there. */
class SecurityPageTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))(?:\\.(\\w+))?`");

    @Test
    void everyTestThatHoldsAThreatOffExists() throws IOException {
        Map<String, Path> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, _) -> one));
        }
        List<MatchResult> named = TEST.matcher(Files.readString(Path.of("src/docs/security.md")))
                .results()
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        for (MatchResult test : named) {
            assertThat(tests).containsKey(test.group(1));
            if (test.group(2) != null) {
                assertThat(Files.readString(tests.get(test.group(1)))).contains(" " + test.group(2) + "(");
            }
        }
    }
}
