package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Soundings;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.RollUp;
import dev.plumbline.measure.trend.forecast.Chance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.function.Predicate;

/** Takes the picture of an alliance, quarter by quarter. Same facts, same picture. */
public final class Camera {

    private final AllianceFacts facts;
    private final Scope scope;
    private final SequencedMap<Goal, List<IndicatorCamera>> cameras = new LinkedHashMap<>();
    private final SequencedMap<String, Optional<Foundation>> themes = new LinkedHashMap<>();
    private final SideCamera sides;

    /**
     * Prepares for one alliance.
     *
     * @param facts all that is known of it
     */
    public Camera(AllianceFacts facts) {
        this.facts = facts;
        this.scope = Scope.of(facts.alliance().id());
        for (Goal goal : facts.goals()) {
            cameras.put(
                    goal,
                    facts.indicatorsOf(goal.id()).stream()
                            .map(indicator -> new IndicatorCamera(facts, goal, indicator))
                            .toList());
        }
        facts.register().items().stream()
                .filter(SurveyItem::isScored)
                .forEach(item -> themes.putIfAbsent(item.theme(), item.foundation()));
        this.sides = new SideCamera(facts, themes.sequencedKeySet());
    }

    /**
     * The alliance in one quarter; earlier quarters are used where a figure needs history, later ones never.
     *
     * @param quarter the quarter
     * @return the picture
     */
    public QuarterPicture picture(Quarter quarter) {
        List<GoalPicture> goals = new ArrayList<>();
        List<RollUp.Part> parts = new ArrayList<>();
        cameras.forEach((goal, indicators) -> {
            GoalPicture picture = goal(goal, indicators, quarter);
            goals.add(picture);
            if (picture.indicators().stream().anyMatch(IndicatorPicture::due)) {
                parts.add(new RollUp.Part(goal.weight(), clamped(picture.attainment())));
            }
        });
        RollUp rollUp = RollUp.of(parts);
        List<SidePicture> pictures = sides.pictures(quarter);
        PairCamera pairCamera = new PairCamera(facts, quarter, pictures, goals, themes);
        List<QuarterPicture.Pair> pairs = pairCamera.pairs();
        return new QuarterPicture(
                quarter,
                rolledUp(
                        Measure.ALLIANCE_ATTAINMENT,
                        scope,
                        quarter,
                        rollUp,
                        goals.stream().map(GoalPicture::attainment).toList()),
                rollUp,
                bounds(scope, quarter, rollUp),
                goals,
                pictures,
                pairs,
                pairCamera.widest(pairs),
                counts(quarter, goals, pictures),
                Soundings.NONE,
                List.of());
    }

    private static OptionalDouble clamped(Figure attainment) {
        return attainment.isDefined() ? OptionalDouble.of(Math.clamp(attainment.get(), 0, 1)) : OptionalDouble.empty();
    }

    /**
     * The actual of each indicator in one quarter, in the order of the picture, without the rest of it.
     *
     * @param quarter the quarter
     * @return {@link Measure#ACTUAL} of each
     */
    public List<Figure> actuals(Quarter quarter) {
        return cameras.values().stream()
                .flatMap(List::stream)
                .map(camera -> camera.actual(quarter))
                .toList();
    }

    /**
     * A control chart for each indicator, in the order of the pictures.
     *
     * @param quarter the quarter in which the last point lies
     * @return the charts
     */
    public List<IndicatorChart> charts(Quarter quarter) {
        return cameras.values().stream()
                .flatMap(List::stream)
                .map(camera -> camera.chart(quarter))
                .toList();
    }

    private GoalPicture goal(Goal goal, List<IndicatorCamera> indicators, Quarter quarter) {
        List<IndicatorPicture> pictures =
                indicators.stream().map(camera -> camera.picture(quarter)).toList();
        RollUp rollUp = RollUp.of(pictures.stream()
                .filter(IndicatorPicture::due)
                .map(picture -> RollUp.Part.of(picture.indicator().weight(), picture.result()))
                .toList());
        Figure figure = rolledUp(
                Measure.GOAL_ATTAINMENT,
                scope.withGoal(goal.id()),
                quarter,
                rollUp,
                pictures.stream().map(IndicatorPicture::attainment).toList());
        List<Figure> bounds = new ArrayList<>(bounds(scope.withGoal(goal.id()), quarter, rollUp));
        bounds.add(Figure.of(Measure.INDICATORS_CAPPED, scope.withGoal(goal.id()), quarter, (double)
                count(pictures, Camera::isCapped)));
        return new GoalPicture(goal, figure, bounds, pictures);
    }

    private static boolean isCapped(IndicatorPicture picture) {
        return picture.attainment().value().orElse(0) > 1;
    }

    private static List<Figure> bounds(Scope scope, Quarter quarter, RollUp rollUp) {
        return List.of(
                Figure.ofOptional(Measure.ATTAINMENT_LOWEST, scope, quarter, rollUp.lower(), Undefined.NO_WEIGHT)
                        .withCoverage(rollUp.coverage()),
                Figure.ofOptional(Measure.ATTAINMENT_HIGHEST, scope, quarter, rollUp.upper(), Undefined.NO_WEIGHT)
                        .withCoverage(rollUp.coverage()));
    }

    private static Figure rolledUp(Measure measure, Scope scope, Quarter quarter, RollUp rollUp, List<Figure> parts) {
        boolean agreed =
                parts.stream().anyMatch(part -> part.reason().stream().noneMatch(Undefined.NO_INDICATOR::equals));
        Undefined otherwise = agreed ? rollUp.reason().orElse(Undefined.NOT_REPORTED) : Undefined.NO_INDICATOR;
        Figure figure = rollUp.publishable()
                ? Figure.ofOptional(measure, scope, quarter, rollUp.score(), otherwise)
                : Figure.undefined(measure, scope, quarter, otherwise);
        return figure.withCoverage(rollUp.coverage())
                .withN(parts.stream().filter(Figure::isDefined).count())
                .withOrigins(
                        parts.stream().flatMap(part -> part.origins().stream()).toList());
    }

    private QuarterPicture.Counts counts(Quarter quarter, List<GoalPicture> goals, List<SidePicture> sides) {
        List<IndicatorPicture> indicators =
                goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
        Predicate<IndicatorPicture> met = picture -> picture.met().orElse(false);
        Predicate<IndicatorPicture> unlikely =
                picture -> picture.outlook().filter(Chance.UNLIKELY::equals).isPresent();
        return new QuarterPicture.Counts(
                count(
                        Measure.GOALS_MET,
                        quarter,
                        goals.stream().filter(GoalPicture::isMet).count()),
                count(Measure.INDICATORS_DUE, quarter, count(indicators, IndicatorPicture::due)),
                count(Measure.INDICATORS_MET, quarter, count(indicators, met)),
                unlikely(quarter, indicators, count(indicators, unlikely)),
                count(Measure.GREEN_BUT_MISSED, quarter, count(indicators, IndicatorPicture::isGreenButMissed)),
                defined(quarter, indicators),
                count(
                        Measure.RETURNS_RECEIVED,
                        quarter,
                        sides.stream().filter(SidePicture::reported).count()),
                count(Measure.RETURNS_EXPECTED, quarter, sides.size()));
    }

    private static long count(List<IndicatorPicture> indicators, Predicate<IndicatorPicture> which) {
        return indicators.stream().filter(which).count();
    }

    private Figure count(Measure measure, Quarter quarter, long count) {
        return Figure.of(measure, scope, quarter, (double) count);
    }

    private Figure unlikely(Quarter quarter, List<IndicatorPicture> indicators, long unlikely) {
        long told = count(indicators, picture -> picture.outlook().isPresent());
        return told == 0
                ? Figure.undefined(Measure.UNLIKELY, scope, quarter, Undefined.TOO_FEW)
                : Figure.of(Measure.UNLIKELY, scope, quarter, (double) unlikely).withN(told);
    }

    private Figure defined(Quarter quarter, List<IndicatorPicture> indicators) {
        long whole = count(
                indicators,
                picture -> !picture.indicator().definition().isBlank()
                        && !picture.indicator().unit().isBlank()
                        && (picture.target().isDefined() || picture.band().isPresent()));
        return indicators.isEmpty()
                ? Figure.undefined(Measure.GOALS_DEFINED, scope, quarter, Undefined.NO_INDICATOR)
                : Figure.of(Measure.GOALS_DEFINED, scope, quarter, (double) whole / indicators.size())
                        .withN(indicators.size());
    }

    /**
     * The themes of the survey with the crack each speaks to, in the order of the register.
     *
     * @return the themes
     */
    public Map<String, Optional<Foundation>> themes() {
        return java.util.Collections.unmodifiableMap(themes);
    }
}
