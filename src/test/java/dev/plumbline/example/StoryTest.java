package dev.plumbline.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was planted can be found by plain arithmetic. */
class StoryTest {

    private static final Quarter LAST = ExampleSpec.WORKED.last();

    private final Known known = Known.of(ExampleSpec.WORKED);

    @Test
    void theSoundAllianceAttainsItsTargetsAndBothSidesThinkAlike() {
        assertThat(quarters(-11, 0)).allSatisfy(quarter -> {
            assertThat(known.attainment("breakwater", quarter)).isBetween(0.95, 1.0);
            assertThat(known.gap("breakwater", quarter, "Trust", "northwind", "marrow-bay"))
                    .isBetween(-0.45, 0.45);
            assertThat(known.overlap("breakwater", quarter, "northwind", "marrow-bay"))
                    .isGreaterThanOrEqualTo(85);
        });
        assertThat(known.shareOverdue("breakwater", LAST)).isLessThan(0.35);
    }

    @Test
    void theWatermelonIsGreenWhileItsTargetsAreMissed() {
        assertThat(quarters(-3, 0)).allSatisfy(quarter -> {
            assertThat(known.shareGreen("lantern", quarter)).isGreaterThanOrEqualTo(0.8);
            assertThat(known.shareMet("lantern", quarter)).isLessThanOrEqualTo(0.15);
            assertThat(known.levelGap("lantern", quarter, "Goals and KPIs")).isGreaterThan(0.8);
            assertThat(known.shareOverdue("lantern", quarter)).isGreaterThan(0.6);
        });
        assertThat(quarters(-5, 0).stream().map(quarter -> known.attainment("lantern", quarter)))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .last()
                .satisfies(last -> assertThat(last).isLessThan(0.65));
    }

    @Test
    void trustAndPrioritiesPartTwoQuartersBeforeResultsFall() {
        assertThat(quarters(-11, -4)).allSatisfy(quarter -> {
            assertThat(auroraGap(quarter)).isLessThan(0.4);
            assertThat(auroraOverlap(quarter)).isGreaterThanOrEqualTo(85);
        });
        assertThat(quarters(-2, -1)).allSatisfy(quarter -> {
            assertThat(auroraGap(quarter)).isGreaterThan(0.5);
            assertThat(auroraOverlap(quarter)).isLessThanOrEqualTo(75);
            assertThat(known.attainment("aurora", quarter)).isGreaterThan(0.97);
        });
        assertThat(auroraGap(LAST)).isGreaterThan(1.0);
        assertThat(auroraOverlap(LAST)).isLessThanOrEqualTo(60);
        assertThat(known.attainment("aurora", LAST)).isLessThan(0.87);
    }

    @Test
    void aSponsorIsMissingInARowBeforeResultsFall() {
        List<Boolean> came = quarters(-2, 0).stream()
                .flatMap(quarter -> known.sponsorCame("aurora", quarter, "helvara").stream())
                .toList();

        assertThat(came).containsExactly(true, false, false, false, false, false);
        assertThat(quarters(-2, 0).stream()
                        .flatMap(quarter -> known.sponsorCame("aurora", quarter, "northwind").stream()))
                .containsOnly(true);
    }

    @Test
    void theTwoSidesCountAJointIndicatorDifferentlyInTheEnd() {
        assertThat(difference("AU-31", LAST.plus(-5))).isLessThan(1.0);
        assertThat(difference("AU-31", LAST)).isGreaterThan(1.5);
        assertThat(difference("BW-22", LAST)).isLessThan(0.6);
    }

    @Test
    void theYoungAllianceHasFourQuartersAndOneReturnMissing() {
        assertThat(known.list(Fact.KpiActual.class, "meridian", LAST.plus(-4))).isEmpty();
        assertThat(reporters(LAST.plus(-3))).contains("northwind", "corvane");
        assertThat(reporters(LAST)).containsOnly("northwind");
    }

    private Stream<String> reporters(Quarter quarter) {
        return known.list(Fact.KpiActual.class, "meridian", quarter).stream().map(Fact::partner);
    }

    private double auroraGap(Quarter quarter) {
        return known.gap("aurora", quarter, "Trust", "northwind", "helvara");
    }

    private double auroraOverlap(Quarter quarter) {
        return known.overlap("aurora", quarter, "northwind", "helvara");
    }

    /** Largest less smallest figure reported for an indicator. */
    private double difference(String indicator, Quarter quarter) {
        List<Double> actuals = Stream.of("aurora", "breakwater")
                .flatMap(alliance -> known.list(Fact.KpiActual.class, alliance, quarter).stream())
                .filter(fact -> fact.indicator().equals(indicator))
                .map(Fact.KpiActual::actual)
                .map(each -> ((Reading.Reported) each).value().doubleValue())
                .sorted()
                .toList();
        return actuals.getLast() - actuals.getFirst();
    }

    private static List<Quarter> quarters(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(LAST::plus).toList();
    }
}
