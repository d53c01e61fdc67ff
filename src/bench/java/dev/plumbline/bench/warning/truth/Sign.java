package dev.plumbline.bench.warning.truth;

import dev.plumbline.agreement.Foundation;
import java.util.List;

/** What a crack changes in what partners do and say. */
enum Sign {
    SPONSOR,
    DECISIONS,
    PRIORITIES,
    OUTSIDE,
    ACTIONS,
    FIGURES,
    COLORS,
    BLANKS,
    MEETINGS,
    CLAUSES,
    LATENESS,
    RESOURCES,
    POSTS,
    CULTURE,
    THEME;

    /** The signs of a crack, as tabled in decision 0013. */
    static List<Sign> of(Foundation crack) {
        return switch (crack) {
            case LEADERSHIP -> List.of(SPONSOR, DECISIONS, THEME);
            case STRATEGY -> List.of(PRIORITIES, OUTSIDE, THEME);
            case TRUST -> List.of(THEME, CULTURE, ACTIONS);
            case GOALS -> List.of(THEME, FIGURES, COLORS, BLANKS);
            case GOVERNANCE -> List.of(MEETINGS, DECISIONS, ACTIONS, CLAUSES, LATENESS, THEME);
            case RESOURCES -> List.of(RESOURCES, POSTS, ACTIONS, THEME);
        };
    }
}
