package dev.plumbline.job.setting;

/** A command cannot do what was asked, for a reason that the operator can do something about. */
public final class Refused extends RuntimeException {

    private final ExitCode exitCode;
    private final String description;
    private final String action;

    /**
     * A refusal.
     *
     * @param exitCode how the command ends
     * @param description what is wrong, a sentence
     * @param action what to do about it, a sentence
     */
    public Refused(ExitCode exitCode, String description, String action) {
        super(description);
        this.exitCode = exitCode;
        this.description = description;
        this.action = action;
    }

    /** What is wrong, a sentence: there always is one. */
    @Override
    public String getMessage() {
        return description;
    }

    /**
     * How the command ends.
     *
     * @return the code
     */
    public ExitCode exitCode() {
        return exitCode;
    }

    /**
     * What to do about it.
     *
     * @return a sentence
     */
    public String action() {
        return action;
    }
}
