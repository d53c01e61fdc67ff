package dev.plumbline.job.progress;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how far a run has come. */
sealed interface Display {

    /** How often it wants to be told. */
    Duration every();

    void show(Gauge gauge);

    /** Shows what a step has to do as soon as that is known, where a short step would else pass unseen. */
    default void begin(Gauge gauge) {
        // told with the next turn
    }

    /** Leaves no trace of what is no longer so. */
    void clear();

    /** What standard error can show: a bar on a terminal, lines elsewhere. */
    static Display ofStandardError() {
        return isTerminal() ? new Bar() : new Lines();
    }

    private static boolean isTerminal() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            String place = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return place.startsWith("/dev/pts/") || place.startsWith("/dev/tty") || place.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.ofNullable(System.console())
                    .filter(Console::isTerminal)
                    .isPresent();
        }
    }

    /** Nothing. */
    record Nothing() implements Display {

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void show(Gauge gauge) {
            // nobody wants to see it
        }

        @Override
        public void clear() {
            // there is nothing
        }
    }

    /** Lines of the log. */
    record Lines() implements Display {

        private static final Logger LOG = LoggerFactory.getLogger(Lines.class);

        @Override
        public Duration every() {
            return Duration.ofSeconds(10);
        }

        @Override
        public void show(Gauge gauge) {
            LOG.info("progress  {}", gauge.words());
        }

        @Override
        public void clear() {
            // what was said was true then
        }
    }

    /** One line at the bottom of a terminal, which makes way for whatever else is written there. */
    final class Bar implements Display {

        private static final int WIDTH = 79;
        private static final String ERASE = "\r\033[K";

        private final PrintStream terminal =
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        private boolean isVisible;

        Bar() {
            System.setErr(new PrintStream(new Below(), true, StandardCharsets.UTF_8));
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(250);
        }

        @Override
        public synchronized void show(Gauge gauge) {
            String line = gauge.bar();
            terminal.print(ERASE + line.substring(0, Math.min(WIDTH, line.length())));
            terminal.flush();
            isVisible = true;
        }

        @Override
        public void begin(Gauge gauge) {
            show(gauge);
        }

        @Override
        public synchronized void clear() {
            if (isVisible) {
                terminal.print(ERASE);
                terminal.flush();
                isVisible = false;
            }
        }

        /** What others write. */
        private final class Below extends OutputStream {

            @Override
            public void write(int single) {
                write(new byte[] {(byte) single}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                synchronized (Bar.this) {
                    clear();
                    terminal.write(bytes, offset, length);
                    terminal.flush();
                }
            }
        }
    }
}
