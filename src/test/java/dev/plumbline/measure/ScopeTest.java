package dev.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "alder-10,     alder-10",
        "alder--10,    alder-10",
        "-alder-,      -alder-",
        "alder - ten,  alder-ten",
        "Über alles,   über-alles",
        "a+b,          a-b",
        "a-+b,         a-b",
        "ÄRGER,        ärger",
        "七七,          七七",
    })
    void aKeyHasSmallLettersDigitsAndSingleHyphens(String alliance, String key) {
        assertThat(Scope.of(alliance).key()).isEqualTo(key);
    }

    @Test
    void partsAreJoinedByDotsAndNoPartAtAllIsThePortfolio() {
        Scope scope = Scope.of("alder-2").withPartner("north").withTheme("Mutual trust");

        assertThat(scope.key()).isEqualTo("alder-2.north.mutual-trust");
        assertThat(Scope.of("").key()).isEqualTo("portfolio");
    }
}
