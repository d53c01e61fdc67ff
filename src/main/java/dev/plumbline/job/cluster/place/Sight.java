package dev.plumbline.job.cluster.place;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.springframework.batch.core.step.StepExecution;

/**
 * Which files of the archive somebody must see who does a part of a step.
 *
 * @param step name of the step that does a part
 * @param needed the files for a part that has not begun
 */
public record Sight(String step, Function<StepExecution, List<Path>> needed) {}
