package dev.plumbline.inbox;

import dev.plumbline.writing.Isolate;
import java.util.regex.Pattern;

/** Text that came from outside, made safe to print. */
public final class Shown {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private Shown() {}

    /**
     * A text on one line, in which nothing moves the cursor or turns the writing round.
     *
     * @param text any text
     * @return the text with {@code ?} for such characters, and without the signs that set names apart: few terminals know them
     */
    public static String text(String text) {
        return UNSAFE.matcher(Isolate.without(text)).replaceAll("?");
    }
}
