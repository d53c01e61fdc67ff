package dev.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Any folder of reference values is run, and a wrong value is seen. */
class OracleFolderTest {

    private static final String CASE = """
            {"cases": [{"name": "rising", "tolerance": 1e-9,
              "input": {"values": [1, 3, 2, 5, 4, 7, 6, 8]},
              "expected": {"n": 8, "slopePerPeriod": %s, "interceptMedianResidual": 0,
                "lower95": 0.5, "upper95": 1.33333333333333}}]}
            """;

    @TempDir
    Path folder;

    private Executable only(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
        List<DynamicContainer> files = OracleTest.tests(folder);
        assertThat(files).hasSize(1);
        List<DynamicTest> cases =
                files.getFirst().getChildren().map(DynamicTest.class::cast).toList();
        assertThat(cases).hasSize(1);
        return cases.getFirst().getExecutable();
    }

    @Test
    void aRightValuePasses() throws IOException {
        Executable test = only("theil-sen.json", CASE.formatted("1"));

        assertThatCode(test::execute).doesNotThrowAnyException();
    }

    @Test
    void aPlantedWrongValueFailsAndIsNamed() throws IOException {
        Executable test = only("theil-sen.json", CASE.formatted("1.0001"));

        assertThatThrownBy(test::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(".slopePerPeriod: expected 1.0001, was 1.0");
    }

    @Test
    void aValueWhereNoneIsExpectedFails() throws IOException {
        Executable test = only("theil-sen.json", CASE.formatted("null"));

        assertThatThrownBy(test::execute).isInstanceOf(AssertionError.class);
    }

    @Test
    void aMethodThatIsNotKnownFails() throws IOException {
        Executable test = only("tarot-cards.json", CASE.formatted("1"));

        assertThatThrownBy(test::execute).isInstanceOf(AssertionError.class).hasMessageContaining("tarot-cards");
    }
}
