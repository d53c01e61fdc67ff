package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Side;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One side of an alliance in one quarter.
 *
 * @param side its place in the alliance
 * @param partner the partner
 * @param reported whether anything usable was received for the quarter
 * @param respondents people who answered the survey
 * @param responseRate share of the invited who answered
 * @param themes how it sees each theme, in the order of the register
 * @param priorities share of the effort it wants on each goal, in percent, by key of the goal
 * @param conduct what it did: meetings, actions, resources, clauses, risks
 */
public record SidePicture(
        Side side,
        Partner partner,
        boolean reported,
        Figure respondents,
        Figure responseRate,
        List<ThemeView> themes,
        SequencedMap<String, Figure> priorities,
        Conduct conduct) {

    /** Copies the collections. */
    public SidePicture {
        themes = List.copyOf(themes);
        priorities = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(priorities));
    }

    /**
     * The weights it gives the goals.
     *
     * @return percent by key of the goal
     */
    public Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        priorities.forEach((goal, figure) -> weights.put(goal, figure.get()));
        return weights;
    }

    /**
     * What a side did.
     *
     * @param meetingsPlanned meetings planned in the quarter
     * @param meetingsHeld meetings held of those
     * @param sponsorAbsences latest held meetings its sponsor missed, in a row, over all quarters known
     * @param decisionsWaiting decisions that wait at the latest meeting
     * @param actionsOnTime share of actions due that were done on time
     * @param actionsOverdue actions past their due date
     * @param resourcesDelivered share of committed resources given
     * @param effortOutside share of resources that went outside the shared goals
     * @param openPosts posts not filled
     * @param openPostDays days the oldest of them is open
     * @param clausesOpen clauses not in place or past their review
     * @param highRisks risks with likelihood times impact of at least 15
     */
    public record Conduct(
            Figure meetingsPlanned,
            Figure meetingsHeld,
            Figure sponsorAbsences,
            Figure decisionsWaiting,
            Figure actionsOnTime,
            Figure actionsOverdue,
            Figure resourcesDelivered,
            Figure effortOutside,
            Figure openPosts,
            Figure openPostDays,
            Figure clausesOpen,
            Figure highRisks) {

        /**
         * All of them.
         *
         * @return the figures in the order of the components
         */
        public List<Figure> figures() {
            return List.of(
                    meetingsPlanned,
                    meetingsHeld,
                    sponsorAbsences,
                    decisionsWaiting,
                    actionsOnTime,
                    actionsOverdue,
                    resourcesDelivered,
                    effortOutside,
                    openPosts,
                    openPostDays,
                    clausesOpen,
                    highRisks);
        }
    }

    /**
     * How one side sees one theme.
     *
     * @param theme name of the theme
     * @param mean mean answer; undefined when too few answered
     * @param all everyone's answers, if enough answered to be shown
     * @param levelGap executives minus working level; undefined unless enough of both answered
     * @param levelGapClear whether that gap is at least an eighth of the scale and beyond chance
     * @param consensus how alike its people answer: average deviation, and rwg with an even and a slightly skewed null
     * @param answers share of its people who answer low, and high; undefined below ten people or when all lean the same way
     * @param items the theme item by item, in the order of the register
     */
    public record ThemeView(
            String theme,
            Figure mean,
            Optional<SampleSummary> all,
            Figure levelGap,
            boolean levelGapClear,
            List<Figure> consensus,
            List<Figure> answers,
            List<ItemView> items) {

        /** Copies the lists. */
        public ThemeView {
            consensus = List.copyOf(consensus);
            answers = List.copyOf(answers);
            items = List.copyOf(items);
        }

        /**
         * Every figure of it.
         *
         * @return the figures in a fixed order
         */
        public List<Figure> figures() {
            List<Figure> figures = new ArrayList<>(List.of(mean, levelGap));
            figures.addAll(consensus);
            figures.addAll(answers);
            return figures;
        }
    }

    /**
     * How one side answers one item. Nothing of it is printed but its gap to the other side.
     *
     * @param item the item
     * @param all everyone's answers, if they may be shown
     * @param reason why they may not; empty when they may
     * @param origins the answers' cells
     */
    public record ItemView(
            SurveyItem item, Optional<SampleSummary> all, Optional<Undefined> reason, List<Origin> origins) {

        /** Copies the list. */
        public ItemView {
            origins = List.copyOf(origins);
        }
    }
}
