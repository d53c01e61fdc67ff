package dev.plumbline.job.cluster;

import dev.plumbline.job.setting.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** How the parts of a step are spread over threads and machines. */
public interface Division {

    /**
     * What has the parts of a step done.
     *
     * @param part the step that does one part; doing a part twice is the same as doing it once
     * @return to be given to the step that is cut
     */
    PartitionHandler over(Step part);

    /**
     * Into how many parts to cut some pieces of work.
     *
     * @param pieces how many pieces there are, at least 0
     * @return at most one part for each piece
     */
    int partCount(int pieces);

    /**
     * A step that is cut into parts. All that a part needs to know is in its name.
     *
     * @param step the step to be built
     * @param part does one part
     * @param pieces how many pieces of work there are, asked when the step begins
     * @return the step
     */
    default Step cut(StepBuilder step, Step part, IntSupplier pieces) {
        return step.partitioner(part.getName(), _ -> contexts(partCount(pieces.getAsInt())))
                .partitionHandler(over(part))
                .build();
    }

    private static Map<String, ExecutionContext> contexts(int parts) {
        Map<String, ExecutionContext> contexts = new LinkedHashMap<>();
        Part.cut(parts).keySet().forEach(name -> contexts.put(name, new ExecutionContext()));
        return contexts;
    }
}
