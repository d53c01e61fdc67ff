package dev.plumbline.job.cluster;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What is noted about a part beside its state: who worked at it, and what went wrong. */
final class PartNotes {

    private static final String WORKERS = "cluster.workers";
    private static final String TAKEN_AS = "cluster.taken-as";
    private static final String TAKES = "cluster.takes";
    private static final String FAILURE = "cluster.failure";
    private static final String CODE = "cluster.refused.code";
    private static final String DESCRIPTION = "cluster.refused.description";
    private static final String ACTION = "cluster.refused.action";
    private static final String GIVEN_UP = "cluster.given-up";

    private final StepExecution part;
    private final ExecutionContext notes;

    PartNotes(StepExecution part) {
        this.part = part;
        this.notes = part.getExecutionContext();
    }

    /** How often this execution was begun; the notes of an earlier one come along when a run is taken up again. */
    long takes() {
        return notes.getLong(TAKEN_AS, 0) == part.getId() ? notes.getLong(TAKES, 0) : 0;
    }

    void take(String worker) {
        long takes = takes() + 1;
        notes.putString(WORKERS, takes == 1 ? worker : workers() + ", " + worker);
        notes.putLong(TAKEN_AS, part.getId());
        notes.putLong(TAKES, takes);
        List.of(FAILURE, CODE, DESCRIPTION, ACTION, GIVEN_UP).forEach(notes::remove);
    }

    /** Where it was worked at in this execution. */
    String workers() {
        return notes.getString(WORKERS, "");
    }

    void giveUp() {
        notes.putString(GIVEN_UP, "true");
        notes.putString(FAILURE, "each process that worked at it ended: " + workers());
    }

    boolean isGivenUp() {
        return notes.containsKey(GIVEN_UP);
    }

    void fail(List<Throwable> thrown) {
        Optional<Throwable> refused = thrown.stream()
                .flatMap(Causes::of)
                .filter(Refused.class::isInstance)
                .findFirst();
        if (refused.isPresent() && refused.get() instanceof Refused why) {
            notes.putString(CODE, why.exitCode().name());
            notes.putString(DESCRIPTION, why.getMessage());
            notes.putString(ACTION, why.action());
        }
        notes.putString(FAILURE, thrown.isEmpty() ? "no reason is known" : Causes.place(thrown.getFirst()));
    }

    /** The refusal that stopped it. */
    Optional<Refused> refused() {
        return notes.containsKey(CODE)
                ? Optional.of(new Refused(
                        ExitCode.valueOf(notes.getString(CODE)), notes.getString(DESCRIPTION), notes.getString(ACTION)))
                : Optional.empty();
    }

    /** What went wrong, in a line without a word of any file. */
    String failure() {
        return part.getStepName() + " at " + workers() + ": " + notes.getString(FAILURE, "no reason was noted");
    }
}
