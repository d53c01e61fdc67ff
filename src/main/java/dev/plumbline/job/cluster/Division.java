package dev.plumbline.job.cluster;

import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.step.Step;

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
}
