package dev.plumbline.job.command.terminal;

import dev.plumbline.job.setting.Home;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;

/** Stands where the command line puts itself before a command is called. */
public enum Unset implements Terminal {
    /** Works in the current folder and says nothing. */
    TERMINAL;

    @Override
    public Home home() {
        return new Home(Path.of(""));
    }

    @Override
    public boolean isQuiet() {
        return true;
    }

    @Override
    public boolean isJson() {
        return false;
    }

    @Override
    public PrintWriter out() {
        return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public void narrate(String line) {
        // nobody listens yet
    }

    @Override
    public void narratePlace() {
        // nobody listens yet
    }
}
