package dev.plumbline.job.cluster;

import java.util.Objects;
import java.util.stream.Stream;

/** Why something was thrown. */
final class Causes {

    private Causes() {}

    /** What was thrown and what caused it, innermost last. */
    static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    /** The innermost cause and where it came up; its message may quote a cell, so it is not told. */
    static String place(Throwable thrown) {
        Throwable innermost = of(thrown).reduce((_, inner) -> inner).orElse(thrown);
        StackTraceElement[] frames = innermost.getStackTrace();
        return innermost.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
