package dev.plumbline.measure.picture;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Soundings;
import dev.plumbline.measure.alignment.DegreeOfAlignment;
import dev.plumbline.measure.attainment.RollUp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One alliance in one quarter.
 *
 * @param quarter the quarter
 * @param attainment weighted mean of the goals
 * @param rollUp the same with coverage and bounds
 * @param bounds attainment at least and at most, whatever was not reported
 * @param goals its goals in the order of the register
 * @param sides its sides in the order of the register
 * @param pairs the sides compared two by two, the widest apart first
 * @param widest the widest pair, told as the alliance
 * @param counts counts over goals and indicators
 * @param soundings figures of what lies below the results; none until they are taken
 * @param statements what goes with the soundings in the words of the partners
 */
public record QuarterPicture(
        Quarter quarter,
        Figure attainment,
        RollUp rollUp,
        List<Figure> bounds,
        List<GoalPicture> goals,
        List<SidePicture> sides,
        List<Pair> pairs,
        Pair widest,
        Counts counts,
        Soundings soundings,
        List<Statement> statements) {

    /** Copies the lists. */
    public QuarterPicture {
        bounds = List.copyOf(bounds);
        goals = List.copyOf(goals);
        sides = List.copyOf(sides);
        pairs = List.copyOf(pairs);
        statements = List.copyOf(statements);
    }

    /**
     * The same picture with its soundings.
     *
     * @param taken the soundings
     * @param told what goes with them
     * @return a copy
     */
    public QuarterPicture withSoundings(Soundings taken, List<Statement> told) {
        return new QuarterPicture(
                quarter, attainment, rollUp, bounds, goals, sides, pairs, widest, counts, taken, told);
    }

    /** What a statement is about. */
    public enum Topic {
        /** How a side counts an indicator; the subject is the indicator. */
        DEFINITION,
        /** Who looks after a building block; the subject is the block. */
        OWNER
    }

    /**
     * Words of a partner.
     *
     * @param topic what they are about
     * @param partner key of the partner
     * @param subject key or name of the thing
     * @param text the words
     */
    public record Statement(Topic topic, String partner, String subject, String text) {}

    /**
     * What a side says.
     *
     * @param topic what about
     * @param partner key of the side
     * @param subject key or name of the thing
     * @return the words; empty when it says nothing
     */
    public Optional<String> statement(Topic topic, String partner, String subject) {
        return statements.stream()
                .filter(said -> said.topic() == topic
                        && said.partner().equals(partner)
                        && said.subject().equals(subject))
                .map(Statement::text)
                .findFirst();
    }

    /**
     * Two sides compared.
     *
     * @param first index of the first side
     * @param second index of the second one
     * @param themes themes as they see them, in the order of the register
     * @param alignment their degree of alignment
     * @param degree the same with its parts
     */
    public record Pair(
            int first, int second, List<ThemePicture> themes, Alignment alignment, DegreeOfAlignment degree) {

        /** Copies the list. */
        public Pair {
            themes = List.copyOf(themes);
        }

        /**
         * Every figure of it.
         *
         * @return the figures in a fixed order
         */
        public List<Figure> figures() {
            List<Figure> figures = new ArrayList<>(alignment.figures());
            for (ThemePicture theme : themes) {
                figures.add(theme.gap());
                figures.addAll(theme.items());
            }
            return figures;
        }
    }

    /**
     * Alignment and its parts.
     *
     * @param degree degree of alignment
     * @param closeness closeness of perception
     * @param overlap priority overlap
     * @param matchRate match rate of joint figures
     * @param commitments commitments kept
     * @param range the lowest and the highest degree when any one part is left out
     */
    public record Alignment(
            Figure degree, Figure closeness, Figure overlap, Figure matchRate, Figure commitments, List<Figure> range) {

        /** Copies the list. */
        public Alignment {
            range = List.copyOf(range);
        }

        /**
         * Every figure of it.
         *
         * @return the figures in a fixed order
         */
        public List<Figure> figures() {
            List<Figure> figures = new ArrayList<>(List.of(degree, closeness, overlap, matchRate, commitments));
            figures.addAll(range);
            return figures;
        }
    }

    /**
     * Counts.
     *
     * @param goalsMet goals whose indicators are all met
     * @param indicatorsDue indicators due
     * @param indicatorsMet indicators met
     * @param unlikely indicators unlikely to meet their target in time
     * @param greenButMissed indicators reported green that miss their target
     * @param goalsDefined share of indicators that have all they need
     * @param received returns received
     * @param expected returns expected
     */
    public record Counts(
            Figure goalsMet,
            Figure indicatorsDue,
            Figure indicatorsMet,
            Figure unlikely,
            Figure greenButMissed,
            Figure goalsDefined,
            Figure received,
            Figure expected) {

        /**
         * All of them.
         *
         * @return the figures in the order of the components
         */
        public List<Figure> figures() {
            return List.of(
                    goalsMet, indicatorsDue, indicatorsMet, unlikely, greenButMissed, goalsDefined, received, expected);
        }
    }

    /**
     * The first side of the pair compared.
     *
     * @return the side
     */
    public SidePicture firstSide() {
        return sides.get(widest.first());
    }

    /**
     * The second side of the pair compared.
     *
     * @return the side
     */
    public SidePicture secondSide() {
        return sides.get(widest.second());
    }

    /**
     * Themes as the widest pair sees them, in the order of the register.
     *
     * @return the themes
     */
    public List<ThemePicture> themes() {
        return widest.themes();
    }

    /**
     * Each theme as those two sides see it that are furthest apart on it; of two sides as {@link #themes()}.
     *
     * @return the themes, in the order of the register
     */
    public List<ThemePicture> widestThemes() {
        return IntStream.range(0, themes().size())
                .mapToObj(theme -> pairs.stream()
                        .map(pair -> pair.themes().get(theme))
                        .max(Comparator.comparingDouble(
                                picture -> Math.abs(picture.gap().value().orElse(-1))))
                        .orElseThrow())
                .toList();
    }

    /**
     * Degree of alignment of the widest pair.
     *
     * @return alignment and its parts
     */
    public Alignment alignment() {
        return widest.alignment();
    }

    /**
     * The same with its parts and range.
     *
     * @return the degree
     */
    public DegreeOfAlignment degree() {
        return widest.degree();
    }

    /**
     * All indicators, goal by goal.
     *
     * @return the indicators
     */
    public List<IndicatorPicture> indicators() {
        List<IndicatorPicture> indicators = new ArrayList<>();
        goals.forEach(goal -> indicators.addAll(goal.indicators()));
        return indicators;
    }

    /**
     * Every figure of the picture.
     *
     * @return the figures in a fixed order
     */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(attainment));
        figures.addAll(bounds);
        figures.addAll(counts.figures());
        for (GoalPicture goal : goals) {
            figures.add(goal.attainment());
            figures.addAll(goal.bounds());
            goal.indicators().forEach(indicator -> figures.addAll(indicator.figures()));
        }
        for (SidePicture side : sides) {
            figures.add(side.respondents());
            figures.add(side.responseRate());
            side.themes().forEach(view -> figures.addAll(view.figures()));
            figures.addAll(side.priorities().values());
            figures.addAll(side.conduct().figures());
        }
        figures.addAll(widest.figures());
        if (pairs.size() > 1) {
            pairs.forEach(pair -> figures.addAll(pair.figures()));
        }
        figures.addAll(soundings.all());
        return figures;
    }
}
