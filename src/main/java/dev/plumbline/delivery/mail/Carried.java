package dev.plumbline.delivery.mail;

/** What became of a letter that somebody tried to carry. */
public sealed interface Carried {

    /**
     * It arrived.
     *
     * @param where where to, for people
     */
    record Arrived(String where) implements Carried {}

    /**
     * It did not, but may later.
     *
     * @param why the reason, for people
     */
    record NotNow(String why) implements Carried {}

    /**
     * It did not, and never will.
     *
     * @param why the reason, for people
     */
    record Never(String why) implements Carried {}

    /**
     * Nobody knows: the connection broke after the letter was handed over and before the server said that it has it.
     *
     * @param why the reason, for people
     */
    record Unknown(String why) implements Carried {}
}
