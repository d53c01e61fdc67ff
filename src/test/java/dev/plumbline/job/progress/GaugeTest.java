package dev.plumbline.job.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GaugeTest {

    private static final Usual LAST = new Usual(List.of(
            new Usual.Step("freeze", Duration.ofSeconds(1), 0),
            new Usual.Step("alliances", Duration.ofSeconds(200), 100),
            new Usual.Step("portfolio", Duration.ofSeconds(30), 0),
            new Usual.Step("publish", Duration.ofSeconds(10), 0)));
    private static final Usual NEVER = new Usual(List.of());

    private static Gauge alliances(int total, long done, int seconds, Usual usual) {
        return new Gauge("alliances", Optional.of(total), done, Duration.ofSeconds(seconds), usual);
    }

    @Test
    void atFirstItIsWhatItTookLastForAsManyAndWhatCameBehind() {
        assertThat(alliances(50, 0, 0, LAST).left()).contains(Duration.ofSeconds(100 + 40));
        assertThat(alliances(50, 0, 0, LAST).words()).isEqualTo("alliances   0 of 50, about 2 min left");
    }

    @Test
    void soonItIsItsOwnPace() {
        assertThat(alliances(100, 25, 20, LAST).left()).contains(Duration.ofSeconds(60 + 40));
        assertThat(alliances(100, 25, 20, NEVER).left()).contains(Duration.ofSeconds(60));
    }

    @Test
    void nothingIsGuessed() {
        assertThat(alliances(100, 0, 20, NEVER).left()).isEmpty();
        assertThat(alliances(100, 0, 20, NEVER).bar()).isEqualTo("[........................] alliances   0 of 100");
        assertThat(new Gauge("portfolio", Optional.empty(), 0, Duration.ofSeconds(4), NEVER).bar())
                .isEqualTo("portfolio   4 s");
    }

    @Test
    void whatTakesLongerThanLastIsNeverLessThanNothing() {
        Gauge late = new Gauge("portfolio", Optional.empty(), 0, Duration.ofSeconds(90), LAST);

        assertThat(late.left()).contains(Duration.ofSeconds(10));
        assertThat(alliances(0, 0, 5, NEVER).bar()).isEqualTo("alliances   0 of 0");
        assertThat(alliances(10, 11, 5, NEVER).bar()).startsWith("[########################] ");
    }

    @Test
    void itIsSaidAsOneWouldSayIt() {
        assertThat(alliances(100, 50, 3, NEVER).words()).endsWith("about 5 s left");
        assertThat(alliances(1000, 100, 500, NEVER).words()).endsWith("about 1 h 15 min left");
    }
}
