package dev.plumbline.pack;

import java.util.List;
import java.util.Optional;

/** Bars from a common base: shares of answers, what moved a figure, actuals against plan. */
public sealed interface Bars extends Block.Visual {

    /**
     * Diverging answers: one bar a row around a common middle, low answers to the left, high ones to the right.
     *
     * @param title heading
     * @param subtitle what was asked, the base and the order of rows
     * @param alt words for a screen reader
     * @param categories names of the categories from low to high: three or five, the middle one is split around the middle
     * @param rows rows in print order
     */
    record Diverging(String title, String subtitle, String alt, List<String> categories, List<Answered> rows)
            implements Bars {

        /** Copies the lists; refuses categories without a middle. */
        public Diverging {
            categories = List.copyOf(categories);
            rows = List.copyOf(rows);
            if (categories.size() != 3 && categories.size() != 5) {
                throw new IllegalArgumentException("Answers need three or five categories, not " + categories);
            }
            for (Answered row : rows) {
                if (!row.shares().isEmpty() && row.shares().size() != categories.size()) {
                    throw new IllegalArgumentException("'" + row.label() + "' needs a share for each of " + categories);
                }
            }
        }
    }

    /**
     * How one group answered.
     *
     * @param label what was asked; empty when it is the same as in the row above
     * @param who the group
     * @param shares a share for each category, 0 to 1, adding up to 1; empty when they are not shown
     * @param low share of the low answers as printed; why there is none when the shares are not shown
     * @param high share of the high answers as printed
     * @param base number of people as printed
     */
    record Answered(String label, String who, List<Double> shares, Sentence low, Sentence high, Sentence base) {

        /** Copies the list. */
        public Answered {
            shares = List.copyOf(shares);
        }
    }

    /**
     * A waterfall: where a figure stood, what moved it, where it stands.
     *
     * @param title heading
     * @param subtitle measure, unit and order of rows
     * @param alt words for a screen reader
     * @param from where it stood
     * @param steps what moved it, in print order
     * @param to where it stands
     */
    record Waterfall(String title, String subtitle, String alt, Level from, List<Step> steps, Level to)
            implements Bars {

        /** Copies the list. */
        public Waterfall {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A bar from zero.
     *
     * @param label its name
     * @param value its end
     * @param text the value as printed
     */
    record Level(String label, double value, Sentence text) {}

    /**
     * A bar from where the one before it ends.
     *
     * @param label what moved the figure
     * @param change by how much
     * @param text the change as printed, with its sign
     * @param mark GOOD or BAD for a change for the better or the worse, NEUTRAL for none
     */
    record Step(String label, double change, Sentence text, Mark mark) {}

    /**
     * Actuals against plan by period, in the notation of ISO 24896: actual solid, previous year lighter, plan outlined, forecast
     * hatched; the variance stands above.
     *
     * @param title heading
     * @param subtitle measure and unit
     * @param alt words for a screen reader
     * @param legend names of actual, previous year, plan, forecast and variance
     * @param periods periods, oldest first
     */
    record Scenarios(String title, String subtitle, String alt, Legend legend, List<Period> periods) implements Bars {

        /** Copies the list. */
        public Scenarios {
            periods = List.copyOf(periods);
        }
    }

    /**
     * Names of the scenarios.
     *
     * @param actual name of the actual
     * @param previous name of the previous year
     * @param plan name of the plan
     * @param forecast name of the forecast
     * @param variance name of the variance
     */
    record Legend(String actual, String previous, String plan, String forecast, String variance) {}

    /**
     * One period.
     *
     * @param label its name
     * @param actual what was reached
     * @param text the actual, or the forecast, as printed
     * @param previous what was reached a year before
     * @param plan what was to be reached
     * @param forecast what is expected
     * @param variance by how much the actual lies above or below the plan, relative to it
     * @param varianceText the same as printed, with its sign
     * @param mark GOOD or BAD by the direction of the indicator
     */
    record Period(
            String label,
            Optional<Double> actual,
            Sentence text,
            Optional<Double> previous,
            Optional<Double> plan,
            Optional<Double> forecast,
            Optional<Double> variance,
            Sentence varianceText,
            Mark mark) {}
}
