package dev.plumbline.measure;

import java.util.Arrays;

/**
 * Why a figure has no value. Undefined is a result with a reason: never 0, never NaN, never silently left out of a
 * denominator.
 */
public enum Undefined {
    /** The partner reported no actual. */
    NO_ACTUAL("no actual was reported"),
    /** No target was agreed for the period. */
    NO_TARGET("no target was agreed"),
    /** No indicator was agreed. */
    NO_INDICATOR("no indicator was agreed"),
    /** The period or the milestone lies in the future. */
    NOT_DUE("it is not due yet"),
    /** Nothing at all was reported for the period. */
    NOT_REPORTED("nothing was reported for this period"),
    /** One of the two sides to compare reported nothing. */
    SIDE_MISSING("one side sent no return"),
    /** The partner says that it does not apply. */
    NOT_APPLICABLE("it does not apply"),
    /** Fewer values than the method needs. */
    TOO_FEW("there are too few values"),
    /** More values than an exact count can handle. */
    TOO_MANY("there are too many values for an exact count"),
    /** All values are equal, so nothing can be compared with their spread. */
    NO_VARIATION("all values are equal"),
    /** Withheld so that nobody can be recognized. */
    SUPPRESSED("it is withheld to protect a small group"),
    /** Withheld from this reader: it is another side's own. */
    WITHHELD("it is another side’s own and withheld from this copy"),
    /** Too small a share of the weight was reported. */
    LOW_COVERAGE("too little of it was reported"),
    /** The answer scale is not known. */
    NO_SCALE("the answer scale is not known"),
    /** No weight above zero was given. */
    NO_WEIGHT("no weight was given"),
    /** No direction of improvement was agreed. */
    NO_DIRECTION("no direction of improvement was agreed"),
    /** The method needs positive values. */
    NOT_POSITIVE("the method needs positive values"),
    /** A value is too large for the squares of its differences to be calculated. */
    TOO_LARGE("it is too large to calculate with"),
    /** The method needs consecutive periods and one is missing. */
    GAP("a period in between is missing"),
    /** What is compared was counted or asked differently before. */
    NOT_COMPARABLE("it was counted differently before"),
    /** A share that was reported without its numerator and denominator cannot be added up. */
    NO_PARTS("numerators and denominators were not reported"),
    /** By when it was wanted was not agreed. */
    NO_DEADLINE("no deadline was agreed"),
    /** The date lies further ahead than the history allows a forecast. */
    TOO_FAR("the date is too far ahead for so short a history");

    private final String words;

    Undefined(String words) {
        this.words = words;
    }

    /**
     * The reason that is told in these words.
     *
     * @param words what {@link #words()} says
     * @return the reason
     * @throws IllegalArgumentException if no reason is told so
     */
    public static Undefined parse(String words) {
        return Arrays.stream(values())
                .filter(reason -> reason.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason is told as '" + words + "'"));
    }

    /**
     * The reason in plain words, a clause that can follow "because".
     *
     * @return the clause, lower case, without a full stop
     */
    public String words() {
        return words;
    }
}
