package dev.plumbline.submission.rule.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Extension;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The third quarter of 2026: wanted by 20 October, counted until 30 October. */
class DeadlineRuleTest {

    private static final Quarter Q3 = Quarter.parse("2026-Q3");
    private static final Deadlines DEADLINES =
            new Deadlines(Optional.of(20), Optional.of(30), Deadlines.USUAL_REMINDERS, ZoneOffset.UTC);

    private static Handed file(String day, FileState state) {
        return new Handed("northwind", "return.xlsx", day, Instant.parse(day + "T09:00:00Z"), state);
    }

    private static Handed good(String day) {
        return file(day, FileState.ACCEPTED_WITH_FINDINGS);
    }

    private static Handed refused(String day) {
        return file(day, FileState.REJECTED);
    }

    /** What is told of the last of them. */
    private static String told(List<Extension> granted, Handed... files) {
        Standing standing = Standing.of(
                "northwind",
                Q3,
                Period.parse("2026-07/3"),
                Stream.of(files).toList(),
                new Standing.Rules(DEADLINES, granted));
        Handed last = standing.files().getLast();
        return DeadlineRule.check(last.sha256(), last.received(), standing)
                .map(Finding::message)
                .orElse("");
    }

    private static String told(Handed... files) {
        return told(List.of(), files);
    }

    @Test
    void theFirstFileThatCanBeUsedDecidesWhetherTheReturnIsLate() {
        assertThat(told(good("2026-10-20"))).isEmpty();
        assertThat(told(good("2026-10-21")))
                .isEqualTo("The return was received on 2026-10-21; it was wanted by 2026-10-20.");
        assertThat(told(good("2026-10-20"), good("2026-10-25"))).isEmpty();
        assertThat(told(refused("2026-10-15"), good("2026-10-25"))).contains("received on 2026-10-25");
    }

    @Test
    void aLateReturnIsToldSoOnceWithAllThatCameThatDay() {
        assertThat(told(good("2026-10-21"), good("2026-10-21"))).isNotEmpty();
        assertThat(told(good("2026-10-21"), good("2026-10-25"))).isEmpty();
    }

    @Test
    void afterTheCutOffAReturnWaitsAndACorrectionToo() {
        assertThat(told(refused("2026-10-15"), good("2026-10-31")))
                .isEqualTo("The return was received on 2026-10-31, after the cut-off of 2026-10-30:"
                        + " it waits for the next quarter's pack.");
        assertThat(told(good("2026-10-15"), good("2026-10-31")))
                .isEqualTo("This correction was received on 2026-10-31, after the cut-off of 2026-10-30: it waits for"
                        + " the next quarter's pack, and until then what you sent before counts.");
    }

    @Test
    void withAnExceptionItCountsAndIsLate() {
        List<Extension> granted =
                List.of(new Extension("northwind", Q3, LocalDate.of(2026, 11, 12), "auditors late", Instant.EPOCH));

        assertThat(told(granted, good("2026-11-12"))).contains("wanted by 2026-10-20");
        assertThat(told(granted, good("2026-10-15"), good("2026-11-12"))).isEmpty();
        assertThat(told(granted, good("2026-11-13"))).contains("after the cut-off of 2026-11-12");
    }
}
