package dev.plumbline.job.intake;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Says in one line what a step did.
 *
 * @param done the verb for what happens to files
 */
record Narration(String done) implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Narration.class);

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        LOG.info(
                "{} {} {} {}",
                "%-9s".formatted(step.getStepName()),
                step.getWriteCount(),
                step.getWriteCount() == 1 ? "file" : "files",
                done);
        return null;
    }
}
