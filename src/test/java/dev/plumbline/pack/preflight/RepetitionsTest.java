package dev.plumbline.pack.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionsTest {

    private final Set<String> characters = new HashSet<>();

    @Test
    void linesOfNumbersAreLeftOut() {
        assertThat(rest("/P <</MCID 0>> BDC\n1 2 m\n3.5 -4 l\n2 w\n[3 2]0 d\nS\nEMC"))
                .contains("/P <</MCID 0>> BDC\nS\nEMC\n");
    }

    @Test
    void everyMarkedContentKeepsOneTextAndOnePaint() {
        assertThat(rest("/P <</MCID 0>> BDC f f (ab)Tj EMC /P <</MCID 1>> BDC f f (ab)Tj EMC"
                        .replace("(ab)", "/F1 9 Tf (ab)")))
                .contains("/P <</MCID 0>> BDC\nf\n/F1 9 Tf\n(ab)Tj\nEMC\n/P <</MCID 1>> BDC\nf\n(ab)Tj\nEMC\n");
    }

    @Test
    void aCharacterIsShownOnceInAFileForEachFont() {
        assertThat(rest("/F1 9 Tf (abab)Tj (abcd)Tj /F2 9 Tf (ab)Tj (ab)Tj"))
                .contains("/F1 9 Tf\n(ab)Tj\n(cd)Tj\n/F2 9 Tf\n(ab)Tj\n");
        assertThat(rest("/F1 9 Tf (cdef)Tj")).contains("/F1 9 Tf\n(ef)Tj\n");
    }

    @Test
    void aNameThatStandsForAnotherFontIsAnother() {
        assertThat(rest("/F1 9 Tf (ab)Tj")).contains("/F1 9 Tf\n(ab)Tj\n");
        assertThat(Repetitions.without(bytes("/F1 9 Tf (abcd)Tj"), Map.of("/F1", "8 0"), characters))
                .map(RepetitionsTest::string)
                .contains("/F1 9 Tf\n(abcd)Tj\n");
    }

    @Test
    void decorationThatIsLikeAnotherIsLeftOutUnlessItShowsMore() {
        String decoration = "/Artifact <</Type/Layout>> BDC q 0 0 1 rg 1 1 2 2 re f Q EMC ";

        assertThat(rest(decoration + decoration + decoration.replace("f Q", "S Q")))
                .contains("""
                        /Artifact <</Type/Layout>> BDC
                        q
                        0 0 1 rg
                        f
                        Q
                        EMC
                        /Artifact <</Type/Layout>> BDC
                        q
                        0 0 0 rg
                        S
                        Q
                        EMC
                        """);
    }

    @Test
    void aRestoredStateIsGrayAndOfItsFontAgain() {
        assertThat(rest("/F1 9 Tf q 1 0 0 rg /F2 9 Tf (ab)Tj Q (ab)Tj"))
                .contains("/F1 9 Tf\nq\n1 0 0 rg\n/F2 9 Tf\n(ab)Tj\nQ\n(ab)Tj\n");
    }

    @Test
    void escapedBytesStayWhatTheyAre() {
        assertThat(rest("/F1 9 Tf (\\(\\)\\\\\\n\\r\\t)Tj")).contains("/F1 9 Tf\n(\\(\\)\\\\\n\\r\t)Tj\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 g f",
                "0 0 0 1 k f",
                "/Im1 Do",
                "/F9 9 Tf",
                "(ab)Tj",
                "/F1 9 Tf (abc)Tj",
                "/F1 9 Tf (\\141b)Tj",
                "/F1 9 Tf <6162>Tj",
                "/F1 9 Tf [(ab)]TJ",
                "3 Tr",
                "1 xyz",
                "q",
                "Q",
                "EMC",
                "/P BMC",
                "1 2 3 m",
                "1234567890 w",
                "1.2.3 w",
                "1e9 w",
                "1 w % words",
                "BI ID EI",
                "/Name w",
                "/P <</A [/B]>> BDC EMC",
                "1 2",
                "(ab"
            })
    void whateverElseThereIsIsUnusual(String content) {
        assertThat(rest(content)).isEmpty();
    }

    @Test
    void moreThanTwentyStatesAreUnusual() {
        assertThat(rest("q ".repeat(20) + "f " + "Q ".repeat(20))).isPresent();
        assertThat(rest("q ".repeat(21) + "f " + "Q ".repeat(21))).isEmpty();
    }

    private Optional<String> rest(String content) {
        return Repetitions.without(bytes(content), Map.of("/F1", "5 0", "/F2", "6 0"), characters)
                .map(RepetitionsTest::string);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String string(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
