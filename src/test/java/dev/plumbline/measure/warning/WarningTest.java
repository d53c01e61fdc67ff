package dev.plumbline.measure.warning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Quarter;
import org.junit.jupiter.api.Test;

class WarningTest {

    private static final Warning OPEN = Warning.open(
            "aurora.sponsor-absent.helvara",
            "aurora",
            Signal.of(Rule.SPONSOR_ABSENT, Grade.WATCH, "helvara"),
            Quarter.parse("2026-Q3"));

    @Test
    void whoTakesItUpOwnsIt() {
        Warning taken = OPEN.acknowledged("Noor Haddad");

        assertThat(taken.owner()).isEqualTo("Noor Haddad");
        assertThat(taken.state()).isEqualTo(Warning.State.ACKNOWLEDGED);
    }

    @Test
    void takenUpByNobodyInParticularItStaysWithItsSide() {
        assertThat(OPEN.acknowledged(" ").owner()).isEqualTo("helvara");
    }

    @Test
    void anActionRefersToItWithoutTheAlliance() {
        assertThat(OPEN.reference()).isEqualTo("sponsor-absent.helvara");
    }
}
