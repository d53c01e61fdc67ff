package dev.plumbline.job.cluster;

import dev.plumbline.job.setting.WorkProperties;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.core.task.TaskExecutor;

/**
 * Over the threads of this process.
 *
 * @param work how many these are
 * @param threads the threads
 */
record LocalDivision(WorkProperties work, TaskExecutor threads) implements Division {

    @Override
    public PartitionHandler over(Step part) {
        TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
        handler.setStep(part);
        handler.setTaskExecutor(threads);
        return handler;
    }

    @Override
    public int partCount(int pieces) {
        return work.partCount(pieces);
    }
}
