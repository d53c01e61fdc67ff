package dev.plumbline.job.cluster;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether other machines help. It changes how long a run takes, never what comes out.
 *
 * @param role {@code none}: this process works alone; {@code manager}: what it runs is offered to workers, too, which needs
 *     PostgreSQL; {@code worker}: set by the command of that name
 */
@ConfigurationProperties("plumbline.cluster")
public record ClusterProperties(@DefaultValue("none") Role role) {

    /** What a process is in a cluster. */
    public enum Role {
        /** There is no cluster. */
        NONE,
        /** It holds the lock of the store, cuts the work, and does parts of it. */
        MANAGER,
        /** It does parts of what a manager runs. */
        WORKER
    }
}
