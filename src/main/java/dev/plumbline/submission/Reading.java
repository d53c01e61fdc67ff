package dev.plumbline.submission;

import java.math.BigDecimal;

/** What stands in a cell that asks for a number: a number, or one of three kinds of nothing. */
public sealed interface Reading {

    /**
     * A number was given.
     *
     * @param value the number as typed
     */
    record Reported(BigDecimal value) implements Reading {}

    /** Nothing was given. */
    record Blank() implements Reading {}

    /** The partner says that no number applies. */
    record NotApplicable() implements Reading {}

    /** There is a number, but it is kept back. */
    record Withheld() implements Reading {}
}
