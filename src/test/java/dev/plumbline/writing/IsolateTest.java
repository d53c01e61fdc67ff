package dev.plumbline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolateTest {

    private static final String HEBREW = "מגדלור";

    @Test
    void aNumberAfterANameFromRightToLeftRunsFromLeftToRightAgain() {
        String without = HEBREW + " 12";
        String with = Isolate.around(HEBREW) + " 12";

        assertThat(levelOf("12", without)).isEqualTo(2);
        assertThat(levelOf("12", with)).isZero();
        assertThat(levelOf("12", Isolate.around("شراكة") + ": 12")).isZero();
    }

    @Test
    void aNumberWithinANameStaysWithIt() {
        assertThat(levelOf("2026", Isolate.around(HEBREW + " 2026") + " 12")).isEqualTo(2);
    }

    @Test
    void theFirstLetterGivesTheDirectionOfAMixedName() {
        assertThat(Isolate.around("Helios " + HEBREW)).isEqualTo("\u2066Helios " + HEBREW + "\u2069");
        assertThat(Isolate.around("12 " + HEBREW + " Helios")).isEqualTo("\u206712 " + HEBREW + " Helios\u2069");
    }

    @Test
    void otherNamesAndWhatStandsApartAlreadyStayAsTheyAre() {
        String apart = Isolate.around(HEBREW);

        assertThat(Isolate.around("Ναυτιλία Ζαΐμη")).isEqualTo("Ναυτιλία Ζαΐμη");
        assertThat(Isolate.around("東京 12")).isEqualTo("東京 12");
        assertThat(Isolate.around(apart)).isEqualTo(apart);
        assertThat(Isolate.around(apart + ", " + apart)).isEqualTo(apart + ", " + apart);
        assertThat(Isolate.around("")).isEmpty();
    }

    @Test
    void signsThatANameBringsAlongDoNotReachBeyondIt() {
        assertThat(Isolate.around(HEBREW + "\u2069 Helios \u2067")).isEqualTo("\u2067" + HEBREW + " Helios \u2069");
        assertThat(levelOf("12", Isolate.around("Helios\u202E") + " 12")).isZero();
    }

    @Test
    void aNameBrokenOverLinesStandsApartInEach() {
        assertThat(Isolate.closed(List.of("Board: \u2067" + HEBREW, HEBREW + "\u2069 12", "more")))
                .containsExactly("Board: \u2067" + HEBREW + "\u2069", "\u2067" + HEBREW + "\u2069 12", "more");
    }

    @Test
    void aNameWithinANameIsClosedInItsOrder() {
        assertThat(Isolate.closed(List.of("\u2066a \u2067" + HEBREW, "b\u2069 c\u2069")))
                .containsExactly("\u2066a \u2067" + HEBREW + "\u2069\u2069", "\u2066\u2067b\u2069 c\u2069");
    }

    @Test
    void withoutItsSignsATextIsWhatWasWritten() {
        assertThat(Isolate.without("Board: " + Isolate.around(HEBREW) + " 12")).isEqualTo("Board: " + HEBREW + " 12");
        assertThat(Isolate.without("Board")).isEqualTo("Board");
    }

    private static int levelOf(String part, String text) {
        return new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(text.lastIndexOf(part));
    }
}
