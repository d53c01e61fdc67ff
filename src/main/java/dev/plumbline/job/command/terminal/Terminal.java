package dev.plumbline.job.command.terminal;

import dev.plumbline.job.setting.Home;
import java.io.PrintWriter;

/** What the command line around a command gives it. */
public interface Terminal {

    /**
     * The home it works in.
     *
     * @return the home
     */
    Home home();

    /**
     * Whether only warnings and errors are wanted.
     *
     * @return true with {@code --quiet}
     */
    boolean isQuiet();

    /**
     * Whether data is wanted as JSON.
     *
     * @return true with {@code --json}
     */
    boolean isJson();

    /**
     * Where data goes.
     *
     * @return standard output
     */
    PrintWriter out();

    /**
     * Says what is going on, unless that is not wanted.
     *
     * @param line a line
     */
    void narrate(String line);
}
