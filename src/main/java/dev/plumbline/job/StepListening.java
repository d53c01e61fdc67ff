package dev.plumbline.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Tells all listeners of every step, also of those that are part of another.
 *
 * @param listeners asked for when a step begins, as they need what steps need
 */
record StepListening(ObjectProvider<StepExecutionListener> listeners) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AbstractStep step) {
            step.registerStepExecutionListener(new ToAll());
        }
        return bean;
    }

    private final class ToAll implements StepExecutionListener {

        @Override
        public void beforeStep(StepExecution step) {
            listeners.orderedStream().forEach(listener -> listener.beforeStep(step));
        }

        @Override
        public @Nullable ExitStatus afterStep(StepExecution step) {
            listeners.orderedStream().forEach(listener -> listener.afterStep(step));
            return null;
        }
    }
}
