package dev.plumbline.job.board;

import dev.plumbline.delivery.page.StatusPage;
import dev.plumbline.delivery.page.StatusPage.Task;
import dev.plumbline.job.due.Agenda;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.submission.cycle.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What there is to do for the operator, the most urgent first.
 *
 * @param files the jobs
 * @param periods what they had to do lately
 * @param letters the letters of the last months
 * @param collected where returns stand, quarter by quarter; empty without a register
 * @param astray where spreadsheets lie that nobody reads
 * @param times tells times
 */
record Tasks(
        JobFiles files,
        List<JobPeriod> periods,
        List<Letter> letters,
        List<Board.Returns.Collected> collected,
        List<String> astray,
        Times times) {

    private static final int ASTRAY_SHOWN = 5;

    List<Task> list() {
        List<Task> tasks = new ArrayList<>();
        if (collected.isEmpty()) {
            tasks.add(
                    new Task("Put the register at input/register.xlsx: without it nobody knows what was agreed.", ""));
        }
        periods.forEach(period -> ofPeriod(period).ifPresent(tasks::add));
        byQuarter(Letter.State.HELD)
                .forEach((quarter, count) -> tasks.add(new Task(
                        "Look at the packs of " + quarter + " and let them go: " + mails(count) + " held.",
                        "plumbline release --period " + quarter)));
        byQuarter(Letter.State.DOUBTFUL)
                .forEach((quarter, count) -> tasks.add(new Task(
                        "Ask whether mails about " + quarter + " arrived: of " + count
                                + " nobody knows. If not, send again.",
                        "plumbline release --resend --period " + quarter)));
        byQuarter(Letter.State.FAILED)
                .forEach((quarter, count) -> tasks.add(new Task(
                        "See why " + mails(count) + " not delivered (" + quarter
                                + "): mend the address in the register," + " or the allowed domains in the job file.",
                        "")));
        collected.forEach(quarter ->
                tasks.addAll(new ReturnTasks(quarter, wentOut(quarter.quarter().toString())).list()));
        tasks.addAll(ofAstray());
        return tasks;
    }

    /** Last: it may be meant so. */
    private List<Task> ofAstray() {
        List<Task> tasks = new ArrayList<>();
        astray.stream().limit(ASTRAY_SHOWN).forEach(place -> tasks.add(new Task(place, "")));
        int more = astray.size() - ASTRAY_SHOWN;
        if (more > 0) {
            tasks.add(new Task(
                    "The log of each intake names " + more + " more such " + (more == 1 ? "place." : "places."), ""));
        }
        return tasks;
    }

    private static String mails(long count) {
        return count == 1 ? "1 mail is" : count + " mails are";
    }

    private Optional<Task> ofPeriod(JobPeriod period) {
        String what = period.job() + " (" + times.period(period.period()) + ")";
        return switch (period.state()) {
            case FAILED -> Optional.of(new Task("Mend what stops " + what + ": " + period.note(), ""));
            case DUE ->
                isAsked(period)
                        ? Optional.of(new Task(
                                "Say what becomes of " + what + ", for which nobody was there: run it, or skip it.",
                                "plumbline run " + period.job() + " --period " + period.period()))
                        : Optional.empty();
            case RUNNING, DONE, SKIPPED, SUPERSEDED -> Optional.empty();
        };
    }

    private boolean isAsked(JobPeriod period) {
        return files.jobs().stream()
                .filter((JobFile job) -> job.kind().word().equals(period.job()))
                .anyMatch(job -> Agenda.isAsked(job, period));
    }

    private Map<String, Long> byQuarter(Letter.State state) {
        return letters.stream()
                .filter(letter -> letter.standing().state() == state)
                .collect(Collectors.groupingBy(Letter::period, TreeMap::new, Collectors.counting()));
    }

    /** Once its packs are out, nobody waits for what is missing in a quarter. */
    private boolean wentOut(String quarter) {
        return letters.stream()
                .anyMatch(letter -> letter.kind() == Letter.Kind.PACKS
                        && letter.period().equals(quarter)
                        && letter.standing().state() == Letter.State.SENT);
    }

    static StatusPage.Tone toneOf(Standing.State state) {
        return switch (state) {
            case ACCEPTED -> StatusPage.Tone.GOOD;
            case EXPECTED, EXCEPTED -> StatusPage.Tone.PLAIN;
            case RECEIVED, LATE -> StatusPage.Tone.WATCH;
            case LOCKED -> StatusPage.Tone.BAD;
        };
    }
}
