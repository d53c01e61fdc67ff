package dev.plumbline.measure.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.measure.Figure;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for any facts at all. Each seed is one alliance; a failing seed fails again. More of them with
 * {@code -Dplumbline.seeds=N}.
 */
class AnyFactsTest {

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("plumbline.seeds", 25));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureIsAFiniteValueOrAReason(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        AllianceAssessment assessment = RandomAlliance.assess(alliance.register(), alliance.facts());

        assertThat(assessment.figures()).allSatisfy(figure -> {
            assertThat(figure.value().orElse(0)).isFinite();
            figure.interval().ifPresent(interval -> {
                assertThat(interval.low()).isFinite();
                assertThat(interval.high()).isFinite();
            });
            assertThat(figure.coverage().orElse(0)).isBetween(0.0, 1.0);
            assertThat(figure.n().orElse(0)).isNotNegative();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoFiguresHaveTheSameIdAndWarningsRestOnFigures(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        AllianceAssessment assessment = RandomAlliance.assess(alliance.register(), alliance.facts());

        List<String> ids = assessment.figures().stream().map(Figure::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = Set.copyOf(ids);
        assertThat(assessment.warnings())
                .allSatisfy(warning -> assertThat(warning.signal().evidence())
                        .allSatisfy(figure -> assertThat(known).contains(figure.id())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfFactsDoesNotMatter(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        Register register = alliance.register();
        List<Fact> shuffled = new ArrayList<>(alliance.facts());
        Collections.shuffle(shuffled, new Random(seed));

        AllianceAssessment one = RandomAlliance.assess(register, alliance.facts());
        AllianceAssessment other = RandomAlliance.assess(register, shuffled);

        assertThat(sorted(other)).isEqualTo(sorted(one));
        assertThat(other.warnings()).isEqualTo(one.warnings());
    }

    /** Priorities are listed as the file lists them; all else in the order of the register. */
    private static Map<String, Figure> sorted(AllianceAssessment assessment) {
        return assessment.figures().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMissingValueNeverRaisesCoverage(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        Register register = alliance.register();
        List<Fact> facts = new ArrayList<>(alliance.facts());
        AllianceAssessment before = RandomAlliance.assess(register, facts);
        Random random = new Random(seed);
        facts.replaceAll(
                fact -> fact instanceof Fact.KpiActual actual && random.nextInt(4) == 0 ? blank(actual) : fact);

        Map<String, Figure> after = sorted(RandomAlliance.assess(register, facts));

        assertThat(before.figures()).allSatisfy(figure -> {
            if (figure.id().endsWith("goal-attainment") || figure.id().endsWith("alliance-attainment")) {
                Figure worse = Objects.requireNonNull(after.get(figure.id()));
                assertThat(worse.coverage().orElse(0))
                        .isLessThanOrEqualTo(figure.coverage().orElse(0));
            }
        });
    }

    private static Fact blank(Fact.KpiActual actual) {
        return new Fact.KpiActual(
                actual.partner(),
                actual.alliance(),
                actual.indicator(),
                actual.period(),
                new Reading.Blank(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                actual.target(),
                actual.status(),
                actual.comment(),
                actual.origin());
    }
}
