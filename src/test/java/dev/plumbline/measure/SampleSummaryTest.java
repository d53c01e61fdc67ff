package dev.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SampleSummaryTest {
    @Test
    void countsPerOptionGiveTheSameAsTheAnswersThemselves() {
        SampleSummary answers = SampleSummary.ofValues(1, 3, 3, 5, 5, 5);
        SampleSummary counts = SampleSummary.ofCounts(1, 0, 2, 0, 3).orElseThrow();

        assertThat(counts.n()).isEqualTo(answers.n());
        assertThat(counts.mean()).isCloseTo(answers.mean(), within(1e-12));
        assertThat(counts.variance().orElseThrow()).isCloseTo(answers.variance().orElseThrow(), within(1e-12));
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        assertThat(SampleSummary.ofValues(0.1, 4.7, 2.3, 0.7)).isEqualTo(SampleSummary.ofValues(4.7, 0.7, 0.1, 2.3));
    }

    @Test
    void oneAnswerHasNoVariance() {
        assertThat(SampleSummary.ofValues(4).variance()).isEmpty();
        assertThat(SampleSummary.published(1, 4, 0).variance()).isEmpty();
        assertThat(SampleSummary.ofCounts(0, 1).orElseThrow().standardDeviation())
                .isEmpty();
    }

    @Test
    void aPublicationMayLeaveTheVarianceOut() {
        assertThat(new SampleSummary(40, 3.9, OptionalDouble.empty()).standardDeviation())
                .isEmpty();
        assertThat(SampleSummary.published(40, 3.9, 0.25).standardDeviation()).hasValue(0.5);
    }

    @Test
    void nobodyIsNotASample() {
        assertThat(SampleSummary.ofAnswers(List.of(OptionalDouble.empty()))).isEmpty();
        assertThat(SampleSummary.ofCounts(0, 0, 0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(SampleSummary::ofValues);
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSummary.published(0, 3, 1));
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSummary.ofCounts(3, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSummary.published(2, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSummary.published(2, 3, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSummary.published(2, 3, Double.POSITIVE_INFINITY));
    }
}
