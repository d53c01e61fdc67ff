package dev.plumbline.submission.rule;

import dev.plumbline.calendar.Deadlines;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Submission;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A return comes by the day on which it is wanted, and by the cut-off if it is to count. It is used later all the same. */
final class DeadlineRule implements AcceptanceRule {

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        if (submission.period().isEmpty() || submission.facts().isEmpty()) {
            return;
        }
        Deadlines deadlines = known.register().calendar().deadlines();
        Optional<LocalDate> due = deadlines.findDue(submission.period().get());
        Optional<LocalDate> cutOff = deadlines.findCutOff(submission.period().get());
        Origin file = Origin.ofFile(submission.facts().getFirst().origin().sha256());
        String received = known.received().toString();
        if (cutOff.filter(known.received()::isAfter).isPresent()) {
            findings.accept(new Finding(
                    AcceptanceFinding.RECEIVED_AFTER_CUT_OFF,
                    file,
                    received,
                    Map.of("last", cutOff.get().toString())));
        } else if (due.filter(known.received()::isAfter).isPresent()) {
            findings.accept(new Finding(
                    AcceptanceFinding.RECEIVED_LATE,
                    file,
                    received,
                    Map.of("due", due.get().toString())));
        }
    }
}
