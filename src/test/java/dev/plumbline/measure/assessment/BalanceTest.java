package dev.plumbline.measure.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each side contributes, how far ahead targets reach, and the wheel of alignment. */
class BalanceTest {

    private static SmallAlliance alliance() {
        return new SmallAlliance()
                .indicator("a", Better.HIGHER, AddsUp.LAST, 3, List.of("ash"))
                .indicator("b", Better.HIGHER, AddsUp.LAST, 3, List.of("birch", "ash"))
                .indicator("c", Better.HIGHER, AddsUp.LAST, 3, List.of("birch"))
                .target("a", "2026-07/3", "100")
                .target("b", "2026-07/3", "100")
                .target("c", "2026-07/3", "100");
    }

    private static Figure of(AllianceAssessment assessment, Measure measure, String partner) {
        return assessment.now().soundings().find(measure, partner).orElseThrow();
    }

    @Test
    void aSideCarriesTheIndicatorsWhoseFiguresItGives() {
        AllianceAssessment assessment =
                alliance().actual("a", "2026-07/3", "80").assess();

        assertThat(of(assessment, Measure.GOAL_CARRIED, "ash").get()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(of(assessment, Measure.GOAL_CARRIED, "ash").scope().goal()).isEqualTo("growth");
        assertThat(of(assessment, Measure.GOAL_CARRIED, "birch").get()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(assessment.now().soundings().of(Measure.GOAL_CARRIED))
                .filteredOn(figure -> figure.scope().goal().equals("quality"))
                .extracting(figure -> figure.reason().orElseThrow())
                .containsExactly(Undefined.NO_WEIGHT, Undefined.NO_WEIGHT);
    }

    @Test
    void aSideAttainsWhatItCarriesAndNothingIsSaidOfTheRest() {
        AllianceAssessment assessment =
                alliance().actual("a", "2026-07/3", "80").assess();

        assertThat(of(assessment, Measure.SIDE_ATTAINMENT, "ash").get()).isCloseTo(0.8, within(1e-12));
        assertThat(of(assessment, Measure.SIDE_ATTAINMENT, "ash").coverage()).hasValue(1);
        assertThat(of(assessment, Measure.SIDE_ATTAINMENT, "birch").reason()).contains(Undefined.NOT_REPORTED);
    }

    @Test
    void aTargetMoreThanAYearAheadIsALongOne() {
        AllianceAssessment assessment = alliance()
                .target("a", "2027-10/3", "200")
                .target("b", "2027-07/3", "200")
                .assess();

        assertThat(of(assessment, Measure.LONG_TERM, "").get()).isEqualTo(0.5);
        assertThat(of(assessment, Measure.LONG_TERM, "").n()).hasValue(2);
        assertThat(of(alliance().assess(), Measure.LONG_TERM, "").reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void aSectorOfTheWheelIsFullWhenTheSidesSeeAnAreaAlike() {
        AllianceAssessment assessment = alliance()
                .trustItem("T1", false)
                .answers("ash", "T1", SmallAlliance.NOW, 5, 4, 5, 4, 5, 4)
                .answers("birch", "T1", SmallAlliance.NOW, 3, 4, 3, 4, 3, 4)
                .assess();
        Figure sector = of(assessment, Measure.AREA_ALIGNMENT, "");

        assertThat(sector.get()).isEqualTo(0.75);
        assertThat(sector.n()).hasValue(12);
        assertThat(sector.scope().theme()).isEqualTo("Trust");
    }

    @Test
    void anAreaOfWhichTooFewSpeakHasNoSector() {
        AllianceAssessment assessment = alliance()
                .trustItem("T1", false)
                .answers("ash", "T1", SmallAlliance.NOW, 5, 4, 5, 4)
                .answers("birch", "T1", SmallAlliance.NOW, 3, 4, 3, 4, 3, 4)
                .assess();

        assertThat(of(assessment, Measure.AREA_ALIGNMENT, "").reason()).contains(Undefined.SUPPRESSED);
    }
}
