package dev.plumbline.job.board;

import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.Letter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The state of a home for those who watch many: the file {@code output/metrics.prom}, which a node exporter reads.
 *
 * @param periods what jobs had to do lately, by job, the newest of each first
 * @param collected where returns stand, quarter by quarter
 * @param letters the letters of the last months
 * @param now the instant
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Prometheus, text format</a>
 */
record MetricsFile(
        List<JobPeriod> periods, List<Board.Returns.Collected> collected, List<Letter> letters, Instant now) {

    byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        head(lines, "plumbline_written_timestamp_seconds", "When this was written.");
        line(lines, "plumbline_written_timestamp_seconds", "", now.getEpochSecond());
        jobs(lines);
        returns(lines);
        head(lines, "plumbline_letters", "Mails of the last 100 days, by state.");
        for (Letter.State state : Letter.State.values()) {
            line(
                    lines,
                    "plumbline_letters",
                    "state=\"" + state.name().toLowerCase(Locale.ROOT) + "\"",
                    letters.stream()
                            .filter(letter -> letter.standing().state() == state)
                            .count());
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void jobs(StringBuilder lines) {
        List<String> jobs = periods.stream().map(JobPeriod::job).distinct().toList();
        head(lines, "plumbline_last_success_timestamp_seconds", "When a job was done last.");
        jobs.forEach(job -> of(job).filter(period -> period.state() == JobPeriod.State.DONE)
                .map(JobPeriod::changedAt)
                .max(Instant::compareTo)
                .ifPresent(at ->
                        line(lines, "plumbline_last_success_timestamp_seconds", label(job), at.getEpochSecond())));
        head(lines, "plumbline_due_lag_seconds", "For how long the oldest thing to do of a job has been due.");
        jobs.forEach(job -> line(
                lines,
                "plumbline_due_lag_seconds",
                label(job),
                of(job).filter(MetricsFile::isOpen)
                        .map(period -> Duration.between(period.plannedAt(), now).toSeconds())
                        .max(Long::compareTo)
                        .orElse(0L)));
        head(lines, "plumbline_failed", "What a job failed at and tries again.");
        jobs.forEach(job -> line(
                lines,
                "plumbline_failed",
                label(job),
                of(job).filter(period -> period.state() == JobPeriod.State.FAILED)
                        .count()));
    }

    private java.util.stream.Stream<JobPeriod> of(String job) {
        return periods.stream().filter(period -> period.job().equals(job));
    }

    private static boolean isOpen(JobPeriod period) {
        return switch (period.state()) {
            case DUE, RUNNING, FAILED -> true;
            case DONE, SKIPPED, SUPERSEDED -> false;
        };
    }

    private static String label(String job) {
        return "job=\"" + job + "\"";
    }

    private void returns(StringBuilder lines) {
        head(lines, "plumbline_returns_expected", "Returns that are expected.");
        collected.forEach(quarter -> line(
                lines,
                "plumbline_returns_expected",
                label(quarter),
                quarter.standings().size()));
        head(lines, "plumbline_returns_usable", "Returns that can be used.");
        collected.forEach(quarter -> line(
                lines,
                "plumbline_returns_usable",
                label(quarter),
                quarter.standings().stream()
                        .filter(standing -> standing.findUsed().isPresent())
                        .count()));
        head(lines, "plumbline_files_refused", "Files that could not be used.");
        collected.forEach(quarter -> line(
                lines,
                "plumbline_files_refused",
                label(quarter),
                quarter.standings().stream()
                        .flatMap(standing -> standing.files().stream())
                        .filter(file -> !file.state().isUsed())
                        .count()));
    }

    private static String label(Board.Returns.Collected quarter) {
        return "quarter=\"" + quarter.quarter() + "\"";
    }

    private static void head(StringBuilder lines, String name, String help) {
        lines.append("# HELP ").append(name).append(' ').append(help).append('\n');
        lines.append("# TYPE ").append(name).append(" gauge\n");
    }

    private static void line(StringBuilder lines, String name, String labels, long value) {
        lines.append(name);
        if (!labels.isEmpty()) {
            lines.append('{').append(labels).append('}');
        }
        lines.append(' ').append(value).append('\n');
    }
}
