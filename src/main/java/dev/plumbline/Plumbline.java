package dev.plumbline;

import dev.plumbline.job.command.Cli;

/** Starts Plumbline. */
public final class Plumbline {

    private Plumbline() {}

    /**
     * Runs one command and exits with its code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(Cli.run(args));
    }
}
