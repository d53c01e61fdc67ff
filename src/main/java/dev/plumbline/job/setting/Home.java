package dev.plumbline.job.setting;

import java.nio.file.Path;

/**
 * The folder in which Plumbline works, and what lies where in it.
 *
 * @param root the folder
 */
public record Home(Path root) {

    /** Makes the path absolute. */
    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The inbox: one folder for each partner, and the register.
     *
     * @return {@code input}
     */
    public Path input() {
        return root.resolve("input");
    }

    /**
     * Results.
     *
     * @return {@code output}
     */
    public Path output() {
        return root.resolve("output");
    }

    /**
     * The originals.
     *
     * @return {@code output/archive}
     */
    public Path archive() {
        return output().resolve("archive");
    }

    /**
     * The embedded database.
     *
     * @return {@code output/store}
     */
    public Path store() {
        return output().resolve("store");
    }

    /**
     * The status page.
     *
     * @return {@code output/index.html}
     */
    public Path statusPage() {
        return output().resolve("index.html");
    }

    /**
     * The state of the home for programs that watch it.
     *
     * @return {@code output/metrics.prom}
     */
    public Path metrics() {
        return output().resolve("metrics.prom");
    }

    /**
     * Mails that are delivered as files.
     *
     * @return {@code output/outbox}
     */
    public Path outbox() {
        return output().resolve("outbox");
    }

    /**
     * The key with which templates are sealed.
     *
     * @return {@code output/store/template.key}
     */
    public Path templateKey() {
        return store().resolve("template.key");
    }

    /**
     * Workbooks to send out.
     *
     * @return {@code output/templates}
     */
    public Path templates() {
        return output().resolve("templates");
    }

    /**
     * Pictures that the status page shows.
     *
     * @return {@code output/.pictures}
     */
    public Path pictures() {
        return output().resolve(".pictures");
    }

    /**
     * Until when nothing is due, noted by the last who looked.
     *
     * @return {@code output/store/lull.properties}
     */
    public Path lull() {
        return store().resolve("lull.properties");
    }

    /**
     * Answers that could not be brought to a partner.
     *
     * @return {@code output/feedback}
     */
    public Path feedback() {
        return output().resolve("feedback");
    }

    /**
     * The jobs.
     *
     * @return {@code jobs}
     */
    public Path jobs() {
        return root.resolve("jobs");
    }

    /**
     * How packs look in this house.
     *
     * @return {@code jobs/theme}
     */
    public Path theme() {
        return jobs().resolve("theme");
    }

    /**
     * How to read tables that are not ours.
     *
     * @return {@code jobs/mappings}
     */
    public Path mappings() {
        return jobs().resolve("mappings");
    }

    /**
     * Languages for packs beside those of the program, a folder each.
     *
     * @return {@code jobs/languages}
     */
    public Path languages() {
        return root.resolve("jobs").resolve("languages");
    }

    /**
     * A path as people here know it.
     *
     * @param path a path
     * @return the path below the home, with slashes; the path itself when it lies elsewhere
     */
    public String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(root)
                ? root.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }
}
