package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.picture.IndicatorChart;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.session.Session;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.measure.warning.marking.MarkedEpisode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that a pack says about one alliance.
 *
 * @param alliance the alliance
 * @param history pictures of up to twelve quarters, oldest first, from the first one of which anything is known; the last is
 *     the quarter of the pack
 * @param warnings what warns now, worst first
 * @param episodes every episode of a warning in these quarters, with what it turned out to be, by when it began
 * @param foundation the six parts of the foundation
 * @param attainment attainment over the quarters with its usual range
 * @param alignment degree of alignment over the quarters with its usual range
 * @param indicators one control chart for each indicator, in the order of the pictures
 * @param session what the quarterly session looks back on
 * @param reader key of the side through whose eyes it was assessed; empty for the alliance office, which sees all
 */
public record AllianceAssessment(
        Alliance alliance,
        List<QuarterPicture> history,
        List<Warning> warnings,
        List<MarkedEpisode> episodes,
        List<FoundationState> foundation,
        ControlChart attainment,
        ControlChart alignment,
        List<IndicatorChart> indicators,
        Session session,
        String reader) {

    /** Copies the lists. */
    public AllianceAssessment {
        history = List.copyOf(history);
        warnings = List.copyOf(warnings);
        episodes = List.copyOf(episodes);
        foundation = List.copyOf(foundation);
        indicators = List.copyOf(indicators);
    }

    /**
     * The same as one side sees it: what is counted over it is another figure than that over all.
     *
     * @param side key of the side's partner
     * @return a copy
     */
    public AllianceAssessment seenBy(String side) {
        return new AllianceAssessment(
                alliance, history, warnings, episodes, foundation, attainment, alignment, indicators, session, side);
    }

    /**
     * What counts over this assessment are about.
     *
     * @return the alliance; with the side through whose eyes it is seen, if it is one
     */
    public Scope counted() {
        return Scope.of(alliance.id()).withPartner(reader);
    }

    /**
     * The quarter of the pack.
     *
     * @return the latest picture
     */
    public QuarterPicture now() {
        return history.getLast();
    }

    /**
     * A figure as it stood some quarters ago.
     *
     * @param quarters how many, at least 1
     * @param figure which figure
     * @return the figure, if that quarter is known and the figure was defined
     */
    public Optional<Figure> earlier(int quarters, Function<QuarterPicture, Figure> figure) {
        int index = history.size() - 1 - quarters;
        return index < 0
                ? Optional.empty()
                : Optional.of(figure.apply(history.get(index))).filter(Figure::isDefined);
    }

    /**
     * What moved its attainment since last quarter.
     *
     * @return a figure for each goal known in both quarters, then one for what comes from the others; none when either
     *     attainment is not known
     */
    public List<Figure> movement() {
        return Movement.of(history);
    }

    /**
     * Warnings against each part of the foundation.
     *
     * @return a count for each part, in their order
     */
    public List<Figure> foundationCounts() {
        return foundation.stream()
                .map(state -> state.count(counted(), now().quarter()))
                .toList();
    }

    /**
     * What stands beside the control charts.
     *
     * @return figures, chart by chart
     */
    public List<Figure> chartFigures() {
        return indicators.stream()
                .flatMap(chart -> chart.figures(alliance.id(), now().quarter()).stream())
                .toList();
    }

    /**
     * Every figure: drifts, session, movement, foundation and charts, then those of the history.
     *
     * @return figures, the latest quarter first
     */
    public List<Figure> figures() {
        Stream<Figure> now = Stream.of(
                        Drift.of(history), session.figures(), movement(), foundationCounts(), chartFigures())
                .flatMap(List::stream);
        return Stream.concat(now, history.reversed().stream().flatMap(picture -> picture.figures().stream()))
                .toList();
    }
}
