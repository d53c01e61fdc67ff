package dev.plumbline.job.setting;

/** How a command ends. The numbers are a contract with those who schedule us. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** A bug, or the machine failed. */
    INTERNAL(1),
    /** The command line cannot be understood. */
    USAGE(2),
    /** Configuration or register are wrong. */
    CONFIGURATION(3),
    /** Done, but inputs were rejected. */
    REJECTED_INPUTS(4),
    /** Nothing was due. */
    NOTHING_DUE(5),
    /** Another run holds the lock. */
    LOCKED(6),
    /** Packs were made, but not all were delivered. */
    DELIVERY_INCOMPLETE(7),
    /** Something was not to be had for the moment. */
    TRY_AGAIN(75);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /**
     * The number for the shell.
     *
     * @return 0 when all is well
     */
    public int number() {
        return number;
    }
}
