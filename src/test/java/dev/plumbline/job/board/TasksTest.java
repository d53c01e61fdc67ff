package dev.plumbline.job.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.delivery.page.StatusPage.Task;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.ledger.operation.JobPeriod;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final Instant NOW = Instant.parse("2026-10-20T06:00:00Z");

    private static List<String> told(List<JobPeriod> periods, int astray) {
        return new Tasks(
                        new JobFiles(List.of()),
                        periods,
                        List.of(),
                        List.of(),
                        IntStream.rangeClosed(1, astray)
                                .mapToObj(place -> "Place " + place + ".")
                                .toList(),
                        new Times(ZoneOffset.UTC, NOW))
                .list().stream().map(Task::toString).toList();
    }

    @Test
    void placesThatMayBeMeantSoComeAfterWhatIsUrgent() {
        assertThat(told(List.of(failed()), 2))
                .satisfiesExactly(
                        register -> assertThat(register).contains("Put the register"),
                        job -> assertThat(job).contains("Mend what stops quarterly (2026-Q3): the disk is full"),
                        first -> assertThat(first).contains("Place 1."),
                        second -> assertThat(second).contains("Place 2."));
    }

    @Test
    void manyPlacesAreCountedNotPassedOver() {
        assertThat(told(List.of(), 5)).hasSize(6).last().asString().contains("Place 5.");
        assertThat(told(List.of(), 6)).hasSize(7).last().asString().contains("names 1 more such place.");
        assertThat(told(List.of(), 60)).hasSize(7).last().asString().contains("names 55 more such places.");
    }

    private static JobPeriod failed() {
        return new JobPeriod("quarterly", "2026-Q3", NOW, JobPeriod.State.FAILED, 1, NOW, "the disk is full");
    }
}
