package dev.plumbline.measure.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which actuals of earlier quarters are others now. */
class RestatedActualsTest {

    @Test
    void whatIsRestatedIsWhatTwoWholeAssessmentsTellApart() {
        assertThat(LongStream.rangeClosed(1, 20)
                        .mapToInt(RestatedActualsTest::checked)
                        .sum())
                .isGreaterThan(20);
    }

    /** Says how many are restated. */
    private static int checked(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        Register register = alliance.register();
        List<Fact> then = alliance.facts();
        AllianceAssessment before =
                Assessor.assess(register, register.alliances().getFirst(), then, RandomAlliance.NOW.plus(-1));
        AllianceAssessment now = RandomAlliance.assess(
                register, then.stream().map(RestatedActualsTest::someRaised).toList());

        List<Restatement> restated =
                Restatement.since(new RegisterIndex(register), then, RandomAlliance.NOW.plus(-1), now);

        assertThat(restated.stream().map(Restatement::now)).containsExactlyElementsOf(toldApart(before, now));
        assertThat(restated)
                .allSatisfy(one -> assertThat(one.before().value())
                        .isEqualTo(of(before, one.now()).orElseThrow().value()));
        return restated.size();
    }

    @Test
    void anAllianceThatWasNotAgreedThenHasNothingRestated() {
        RandomAlliance alliance = new RandomAlliance(1);
        Register register = alliance.register();
        AllianceAssessment now = RandomAlliance.assess(register, alliance.facts());
        Register without = new Register(
                register.calendar(),
                register.partners(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                register.items(),
                register.recipients());

        assertThat(Restatement.since(new RegisterIndex(without), alliance.facts(), RandomAlliance.NOW.plus(-1), now))
                .isEmpty();
    }

    private static List<Figure> toldApart(AllianceAssessment before, AllianceAssessment now) {
        return now.figures().stream()
                .filter(figure -> figure.measure() == Measure.ACTUAL)
                .filter(figure -> of(before, figure)
                        .filter(Figure::isDefined)
                        .filter(earlier -> !earlier.value().equals(figure.value()))
                        .isPresent())
                .toList();
    }

    private static Optional<Figure> of(AllianceAssessment assessment, Figure figure) {
        return assessment.figures().stream()
                .filter(other -> other.id().equals(figure.id()))
                .findFirst();
    }

    private static Fact someRaised(Fact fact) {
        return fact instanceof Fact.KpiActual actual
                        && actual.actual() instanceof Reading.Reported(var value)
                        && value.intValue() % 3 != 0
                ? new Fact.KpiActual(
                        actual.partner(),
                        actual.alliance(),
                        actual.indicator(),
                        actual.period(),
                        new Reading.Reported(value.add(BigDecimal.ONE)),
                        actual.numerator(),
                        actual.denominator(),
                        actual.target(),
                        actual.status(),
                        actual.comment(),
                        actual.origin())
                : fact;
    }
}
