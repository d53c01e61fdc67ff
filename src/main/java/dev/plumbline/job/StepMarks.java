package dev.plumbline.job;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Marks what is logged with run and step, for those who read the log as JSON. */
@Component
final class StepMarks implements StepExecutionListener {

    private static final String RUN = "run";
    private static final String STEP = "step";

    @Override
    public void beforeStep(StepExecution step) {
        MDC.put(RUN, step.getJobExecution().getJobInstance().getJobName() + "-" + step.getJobExecutionId());
        MDC.put(STEP, step.getStepName());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        MDC.remove(RUN);
        MDC.remove(STEP);
        return null;
    }
}
