package dev.plumbline;

import dev.plumbline.job.command.Cli;
import java.util.Locale;

/** Starts Plumbline. */
public final class Plumbline {

    private Plumbline() {}

    /**
     * Runs one command and exits with its code. The machine's locale counts for nothing: in Turkish, whose i is another letter,
     * libraries would not know their own words.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(Cli.run(args));
    }
}
