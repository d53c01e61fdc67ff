package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Goal;
import dev.plumbline.measure.Figure;
import java.util.List;

/**
 * One goal in one quarter.
 *
 * @param goal the goal
 * @param attainment weighted mean of its indicators
 * @param bounds the same at least and at most, whatever was not reported, and how many indicators were capped
 * @param indicators its indicators in the order of the register
 */
public record GoalPicture(Goal goal, Figure attainment, List<Figure> bounds, List<IndicatorPicture> indicators) {

    /** Copies the lists. */
    public GoalPicture {
        bounds = List.copyOf(bounds);
        indicators = List.copyOf(indicators);
    }

    /**
     * Whether every indicator that was due met its target, and at least one was due.
     *
     * @return true when the goal is met
     */
    public boolean isMet() {
        List<IndicatorPicture> due =
                indicators.stream().filter(IndicatorPicture::due).toList();
        return !due.isEmpty() && due.stream().allMatch(picture -> picture.met().orElse(false));
    }
}
