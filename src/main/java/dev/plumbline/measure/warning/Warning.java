package dev.plumbline.measure.warning;

import dev.plumbline.calendar.Quarter;
import java.util.Locale;

/**
 * A signal with the quarter since which it has fired; a single quarter of silence in between does not begin it anew.
 *
 * @param id unique among the warnings of a period
 * @param alliance key of the alliance
 * @param signal the rule that fires now, with its evidence
 * @param since first quarter of the episode
 * @param owner who answers for it: the owner of the action that takes it up, else the partner it is about; may be empty
 * @param state whether somebody has taken it up
 */
public record Warning(String id, String alliance, Signal signal, Quarter since, String owner, State state) {

    /** What became of a warning. A closed one fires no more: only an {@link Episode} can be closed. */
    public enum State {
        /** Nobody has said that it is seen. */
        OPEN,
        /** An action takes it up. */
        ACKNOWLEDGED,
        /** It fires no more. */
        CLOSED;

        /**
         * Its word in {@code facts.json}.
         *
         * @return such as {@code open}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A warning nobody has taken up yet.
     *
     * @param id unique among the warnings of a period
     * @param alliance key of the alliance
     * @param signal the rule that fires now, with its evidence
     * @param since first quarter of the episode
     * @return the warning, owned by the side it is about
     */
    public static Warning open(String id, String alliance, Signal signal, Quarter since) {
        return new Warning(id, alliance, signal, since, signal.partner(), State.OPEN);
    }

    /**
     * What an action writes to take it up: the id without the alliance.
     *
     * @return such as {@code theme-falling.helvara.trust}
     */
    public String reference() {
        return id.substring(alliance.length() + 1);
    }

    /**
     * The same warning, taken up.
     *
     * @param by who owns the action; may be empty
     * @return a copy
     */
    public Warning acknowledged(String by) {
        return new Warning(id, alliance, signal, since, by.isBlank() ? owner : by, State.ACKNOWLEDGED);
    }
}
