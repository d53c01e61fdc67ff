package dev.plumbline.measure.audience;

import dev.plumbline.measure.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a side tells of its own house. It is shown to that side and to the alliance office; other sides see that it is withheld.
 * What a side tells of the alliance (results, answers by theme, wishes, promises, meetings, clauses) is shown to all sides.
 */
public enum OwnMatter {
    /** Answers to single questions, or to the few that ask for one thing. */
    SINGLE_ANSWERS("answers to single questions"),
    /** How its people differ among themselves. */
    PEOPLE_APART("how far its people differ among themselves, leaders from teams included"),
    /** Posts not filled. */
    POSTS("open posts"),
    /** Effort outside the shared goals. */
    EFFORT("effort outside the shared goals"),
    /** What it fears. */
    RISKS("its list of risks"),
    /** What it has learned. */
    LESSONS("its list of lessons"),
    /** What it earns. */
    BUSINESS_CASE("its business case and benefits");

    private final String words;

    OwnMatter(String words) {
        this.words = words;
    }

    /**
     * What it is.
     *
     * @return a clause
     */
    public String words() {
        return words;
    }

    /**
     * The measures that tell of it.
     *
     * @return at least one
     */
    public List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> find(measure).filter(this::equals).isPresent())
                .toList();
    }

    /**
     * The matter that a measure tells of.
     *
     * @param measure the measure
     * @return the matter; empty when all sides may see it
     */
    public static Optional<OwnMatter> find(Measure measure) {
        return switch (measure) {
            case ITEM_GAP, STRATEGY_STATED, FIGURES_UNDERSTOOD, OPEN_DISAGREEMENT, PARTNER_FIT, TASK_FRICTION, STRAIN ->
                Optional.of(SINGLE_ANSWERS);
            case LEVEL_GAP,
                    STRATEGY_LEVEL_GAP,
                    ANSWERS_LOW,
                    ANSWERS_HIGH,
                    THEME_SPREAD,
                    AVERAGE_DEVIATION,
                    AGREEMENT,
                    AGREEMENT_SKEWED,
                    STRAIGHT_LINED -> Optional.of(PEOPLE_APART);
            case OPEN_POSTS, OPEN_POST_DAYS -> Optional.of(POSTS);
            case EFFORT_OUTSIDE -> Optional.of(EFFORT);
            case HIGH_RISKS, SEVERE_RISK_DAYS, RISKS_RISING, RISKS_ONE_SIDED -> Optional.of(RISKS);
            case LESSONS_RAISED, LESSONS_ADOPTED, LESSONS_REPEATED -> Optional.of(LESSONS);
            case BENEFIT_DELIVERED,
                    BENEFIT_PLANNED,
                    BENEFIT_REACHED,
                    BENEFIT_TOTAL,
                    VALUE_AT_RISK_LOW,
                    VALUE_AT_RISK_HIGH -> Optional.of(BUSINESS_CASE);
            default -> Optional.empty();
        };
    }
}
