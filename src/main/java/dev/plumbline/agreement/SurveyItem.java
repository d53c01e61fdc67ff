package dev.plumbline.agreement;

import java.util.Optional;

/**
 * A question that both sides answer with the same words.
 *
 * @param id key, such as {@code T1}
 * @param theme theme it belongs to, such as {@code Trust}
 * @param wording the statement, as asked
 * @param low lowest answer
 * @param high highest answer, above {@code low}
 * @param reversed true when a low answer is the good one: answers are turned round before they are averaged
 * @param foundation the crack it speaks to, if any
 * @param aspect what it asks for in particular, if anything
 */
public record SurveyItem(
        String id,
        String theme,
        String wording,
        int low,
        int high,
        boolean reversed,
        Optional<Foundation> foundation,
        Optional<Aspect> aspect) {

    private static final double FIVE_STEPS = 4;

    /**
     * A question that asks for nothing in particular.
     *
     * @param id key, such as {@code T1}
     * @param theme theme it belongs to, such as {@code Trust}
     * @param wording the statement, as asked
     * @param low lowest answer
     * @param high highest answer, above {@code low}
     * @param reversed true when a low answer is the good one
     * @param foundation the crack it speaks to, if any
     */
    public SurveyItem(
            String id,
            String theme,
            String wording,
            int low,
            int high,
            boolean reversed,
            Optional<Foundation> foundation) {
        this(id, theme, wording, low, high, reversed, foundation, Optional.empty());
    }

    /**
     * Whether it goes into the mean of its theme.
     *
     * @return false for items about friction and strain
     */
    public boolean isScored() {
        return aspect.map(Aspect::isScored).orElse(true);
    }

    /**
     * An answer as it counts: turned round for a reversed item.
     *
     * @param answer the answer as given, within the scale
     * @return the answer on the scale where high is good
     */
    public double scored(double answer) {
        return reversed ? low + high - answer : answer;
    }

    /**
     * An answer on a scale of 1 to 5, whatever scale was asked.
     *
     * @param answer the answer as given
     * @return 1 to 5, 5 where high is good
     */
    public double onFive(double answer) {
        return 1 + FIVE_STEPS * (scored(answer) - low) / (high - low);
    }
}
