package dev.plumbline.job.command.operate;

import dev.plumbline.delivery.mail.Postman;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.due.Due;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import java.util.Comparator;
import java.util.List;

/**
 * Does what is due in a home that is open, and says what became of it.
 *
 * @param performed the jobs that ran
 * @param round what became of the letters
 */
record DueRun(List<Due.Performed> performed, Postman.Round round) {

    /** From what an operator has to look at first to what is as it should be. */
    private static final List<ExitCode> WORST_FIRST = List.of(
            ExitCode.INTERNAL,
            ExitCode.CONFIGURATION,
            ExitCode.TRY_AGAIN,
            ExitCode.DELIVERY_INCOMPLETE,
            ExitCode.REJECTED_INPUTS,
            ExitCode.DONE);

    static DueRun in(Session session, JobFiles files) {
        List<Due.Performed> performed = session.get(Due.class).run(files);
        return new DueRun(performed, session.get(Closing.class).run());
    }

    /** The worst of all; 5 when nothing was due and no letter waits. */
    ExitCode code() {
        ExitCode delivered = round.isComplete() ? ExitCode.DONE : ExitCode.DELIVERY_INCOMPLETE;
        if (performed.isEmpty()) {
            return round.isComplete() && round.sent() == 0 ? ExitCode.NOTHING_DUE : delivered;
        }
        ExitCode worst = performed.stream()
                .map(Due.Performed::code)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElseThrow();
        return WORST_FIRST.indexOf(worst) < WORST_FIRST.indexOf(delivered) ? worst : delivered;
    }

    /** One line for each job, and one for the letters when there were any. */
    List<String> lines() {
        List<String> lines = new java.util.ArrayList<>(performed.stream()
                .map(one -> "%-10s %s  %s: %s"
                        .formatted(
                                one.period().job(),
                                one.period().period(),
                                one.code() == ExitCode.DONE || one.code() == ExitCode.REJECTED_INPUTS
                                        ? "done"
                                        : "failed",
                                one.note()))
                .toList());
        if (round.sent() + round.waiting() + round.troubled() > 0) {
            lines.add("%-10s %d sent, %d tried again later, %d to be looked at"
                    .formatted("mail", round.sent(), round.waiting(), round.troubled()));
        }
        return lines;
    }
}
