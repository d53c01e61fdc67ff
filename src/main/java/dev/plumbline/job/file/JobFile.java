package dev.plumbline.job.file;

import dev.plumbline.job.schedule.Schedule;
import java.time.Instant;

/**
 * A job as its file says.
 *
 * @param kind what it does
 * @param schedule when
 * @param missed what becomes of periods nobody was there for
 * @param publication what comes out and where it goes; of intake nothing
 */
public record JobFile(JobKind kind, Schedule schedule, Missed missed, Publication publication) {

    /**
     * What a planned instant is about. A job does each once.
     *
     * @param planned the instant
     * @return for quarterly jobs the quarter that ended last before it, for others the instant itself
     */
    public String periodOf(Instant planned) {
        return switch (kind) {
            case QUARTERLY -> schedule.endedBefore(planned).toString();
            case INTAKE, REMINDERS -> planned.toString();
        };
    }
}
