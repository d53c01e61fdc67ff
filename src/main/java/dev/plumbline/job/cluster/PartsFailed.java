package dev.plumbline.job.cluster;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;

/** Parts of a run could not be done; all others were. */
public final class PartsFailed extends RuntimeException {

    /** How often a run is begun whose parts fail. */
    private static final int TRIES = 3;

    private static final int TOLD = 5;

    private final boolean isFinal;

    /**
     * A failure of parts.
     *
     * @param failures what went wrong, a line for each part
     * @param isFinal whether trying again would do harm
     */
    PartsFailed(List<String> failures, boolean isFinal) {
        super((failures.size() == 1
                        ? "A part of the run could not be done. "
                        : failures.size() + " parts of the run could not be done. ")
                + String.join("; ", failures.subList(0, Math.min(TOLD, failures.size()))));
        this.isFinal = isFinal;
    }

    /**
     * Whether it is worth running the parts that failed once more, perhaps on other machines.
     *
     * @param execution a run that failed
     * @param tries how often it was tried, from 1
     * @return true when nothing but parts failed, and they were not tried three times yet
     */
    public static boolean isWorthAnotherTry(JobExecution execution, int tries) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        return tries < TRIES
                && failures.stream().flatMap(Causes::of).noneMatch(Refused.class::isInstance)
                && failures.stream().anyMatch(failure -> failure instanceof PartsFailed parts && !parts.isFinal);
    }

    /**
     * The same for the operator.
     *
     * @return what is wrong and what to do about it
     */
    public Refused toRefused() {
        return new Refused(
                ExitCode.INTERNAL,
                getMessage() + ". It was tried three times.",
                "What the other parts made is kept: run again once the cause is mended; the logs of the processes named here"
                        + " tell more.");
    }
}
