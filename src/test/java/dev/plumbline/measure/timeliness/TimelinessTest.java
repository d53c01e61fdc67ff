package dev.plumbline.measure.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelinessTest {

    private static final Quarter Q3 = Quarter.parse("2026-Q3");
    private static final Scope SCOPE = Scope.of("aurora").withPartner("northwind");
    private static final Deadlines TWENTY_DAYS =
            new Deadlines(Optional.of(20), Optional.empty(), List.of(), ZoneOffset.UTC);

    private static Standing standing(String quarter, Deadlines deadlines, String... received) {
        Quarter parsed = Quarter.parse(quarter);
        List<Handed> files = Stream.of(received)
                .map(at -> new Handed("northwind", "r.xlsx", at, Instant.parse(at), FileState.ACCEPTED))
                .toList();
        return Standing.of(
                "northwind",
                parsed,
                FiscalCalendar.CALENDAR_YEAR.periodOf(parsed),
                files,
                new Standing.Rules(deadlines, List.of()));
    }

    @Test
    void theFirstUsableFileOfEachQuarterCounts() {
        Figure figure = Timeliness.share(
                SCOPE,
                Q3,
                List.of(
                        standing("2025-Q4", TWENTY_DAYS, "2026-01-20T23:59:59Z"),
                        standing("2026-Q1", TWENTY_DAYS, "2026-04-21T00:00:00Z"),
                        standing("2026-Q2", TWENTY_DAYS, "2026-07-05T00:00:00Z", "2026-08-05T00:00:00Z"),
                        standing("2026-Q3", TWENTY_DAYS)));

        assertThat(figure.id()).isEqualTo("aurora.northwind.2026-Q3.returns-on-time");
        assertThat(figure.get()).isEqualTo(0.5);
        assertThat(figure.n()).hasValue(4);
        assertThat(figure.origins())
                .containsExactly(
                        Origin.ofFile("2026-01-20T23:59:59Z"),
                        Origin.ofFile("2026-04-21T00:00:00Z"),
                        Origin.ofFile("2026-07-05T00:00:00Z"));
    }

    @Test
    void quartersBeforeTheFirstReturnDoNotCountButThisOneDoes() {
        Figure joined = Timeliness.share(
                SCOPE,
                Q3,
                List.of(
                        standing("2026-Q1", TWENTY_DAYS),
                        standing("2026-Q2", TWENTY_DAYS, "2026-07-05T00:00:00Z"),
                        standing("2026-Q3", TWENTY_DAYS)));
        Figure never = Timeliness.share(
                SCOPE, Q3, List.of(standing("2026-Q2", TWENTY_DAYS), standing("2026-Q3", TWENTY_DAYS)));

        assertThat(joined.get()).isEqualTo(0.5);
        assertThat(joined.n()).hasValue(2);
        assertThat(never.get()).isZero();
        assertThat(never.n()).hasValue(1);
    }

    @Test
    void withoutADeadlineThereIsNoShare() {
        Figure figure =
                Timeliness.share(SCOPE, Q3, List.of(standing("2026-Q3", Deadlines.NONE, "2026-10-05T00:00:00Z")));

        assertThat(figure.reason()).hasValue(Undefined.NO_DEADLINE);
    }
}
