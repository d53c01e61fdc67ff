package dev.plumbline.job.board;

import dev.plumbline.delivery.page.StatusPage;
import dev.plumbline.delivery.page.StatusPage.Cell;
import dev.plumbline.delivery.page.StatusPage.Tone;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.ledger.operation.JobPeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is due, and what became of what was.
 *
 * @param files the jobs
 * @param periods what they had to do lately, the newest of each first
 * @param times tells times
 */
record DueSection(JobFiles files, List<JobPeriod> periods, Times times) {

    private static final int ROWS_A_JOB = 2;

    StatusPage.Section section() {
        List<List<Cell>> rows = new ArrayList<>();
        files.jobs().forEach(job -> {
            next(job).ifPresent(at -> rows.add(planned(job, at)));
            periods.stream()
                    .filter(period -> period.job().equals(job.kind().word()))
                    .limit(ROWS_A_JOB)
                    .forEach(period -> rows.add(past(period)));
        });
        String lead = files.jobs().isEmpty()
                ? "There are no jobs in jobs/, so nothing is ever due."
                : "Next of each job, and what became of the last.";
        return new StatusPage.Section(
                "due", "What is due?", lead, List.of("Job", "About", "Planned", "State", "Note"), rows);
    }

    private Optional<Instant> next(JobFile job) {
        return job.schedule().findNext(times.now());
    }

    private List<Cell> planned(JobFile job, Instant at) {
        String period = job.periodOf(at);
        return Cell.of(job.kind().word(), period.equals(at.toString()) ? "" : period, times.of(at), "planned", "");
    }

    private List<Cell> past(JobPeriod period) {
        List<Cell> row = new ArrayList<>(Cell.of(
                period.job(),
                period.period().equals(period.plannedAt().toString()) ? "" : period.period(),
                times.of(period.plannedAt())));
        row.add(new Cell(period.state().name().toLowerCase(Locale.ROOT), toneOf(period.state()), ""));
        row.addAll(Cell.of(period.state() == JobPeriod.State.FAILED ? "see below" : period.note()));
        return row;
    }

    private static Tone toneOf(JobPeriod.State state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case DUE, RUNNING -> Tone.WATCH;
            case SKIPPED, SUPERSEDED -> Tone.PLAIN;
        };
    }
}
