package dev.plumbline;

/** Starts Plumbline. */
public final class Plumbline {

    private Plumbline() {}

    /**
     * Runs one command and exits with its code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {}
}
