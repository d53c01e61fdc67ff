package dev.plumbline.measure.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetPromoterScoreTest {

    @Test
    void nineAndTenPromoteSevenAndEightPassTheRestDetract() {
        List<OptionalInt> everyAnswer =
                IntStream.rangeClosed(0, 10).mapToObj(OptionalInt::of).toList();

        assertThat(NetPromoterScore.of(everyAnswer)).isEqualTo(new NetPromoterScore(2, 2, 7));
    }

    @Test
    void aMissingAnswerCountsForNobody() {
        NetPromoterScore score = NetPromoterScore.of(List.of(OptionalInt.of(9), OptionalInt.empty()));

        assertThat(score.n()).isEqualTo(1);
        assertThat(score.score()).hasValue(100);
    }

    @Test
    void fivePromotersAndTwoDetractorsOfTenScoreThirtyWithAWideInterval() {
        NetPromoterScore score = new NetPromoterScore(5, 3, 2);

        assertThat(score.score()).hasValue(30);
        assertThat(score.varianceOfOneAnswer().orElseThrow()).isCloseTo(0.61, within(1e-12));
        assertThat(score.standardError().orElseThrow()).isCloseTo(24.6982, within(1e-4));
        assertThat(score.interval95().orElseThrow().low()).isCloseTo(-18.4076, within(1e-4));
        assertThat(score.interval95().orElseThrow().high()).isCloseTo(78.4076, within(1e-4));
        assertThat(score.reason()).isEmpty();
    }

    @Test
    void theIntervalEndsAtTheEndsOfTheScale() {
        Interval high = new NetPromoterScore(9, 1, 0).interval95().orElseThrow();
        Interval low = new NetPromoterScore(0, 1, 9).interval95().orElseThrow();

        assertThat(high.high()).isEqualTo(100);
        assertThat(low.low()).isEqualTo(-100);
    }

    @Test
    void withoutAnAnswerNothingIsKnown() {
        NetPromoterScore nobody = new NetPromoterScore(0, 0, 0);

        assertThat(nobody.score()).isEmpty();
        assertThat(nobody.varianceOfOneAnswer()).isEmpty();
        assertThat(nobody.standardError()).isEmpty();
        assertThat(nobody.interval95()).isEmpty();
        assertThat(nobody.reason()).contains(Undefined.TOO_FEW);
    }
}
