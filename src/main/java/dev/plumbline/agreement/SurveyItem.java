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
 */
public record SurveyItem(
        String id, String theme, String wording, int low, int high, boolean reversed, Optional<Foundation> foundation) {

    /**
     * An answer as it counts: turned round for a reversed item.
     *
     * @param answer the answer as given, within the scale
     * @return the answer on the scale where high is good
     */
    public double scored(double answer) {
        return reversed ? low + high - answer : answer;
    }
}
