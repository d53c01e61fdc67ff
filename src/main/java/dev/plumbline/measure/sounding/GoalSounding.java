package dev.plumbline.measure.sounding;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Indicator.Tells;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.RollUp;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.trend.forecast.Chance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The five letters of a SMART goal, each told from data: the share of indicators that have it; how many look further ahead
 * than a year; and what each side contributes: which share of a goal it carries, and how far it attains what it carries.
 */
final class GoalSounding implements Sounding {

    private record Measured(GoalPicture goal, IndicatorPicture picture) {

        Indicator indicator() {
            return picture.indicator();
        }
    }

    @Override
    public Stream<Figure> take(Ground ground) {
        List<Measured> all = ground.picture().goals().stream()
                .flatMap(goal -> goal.indicators().stream().map(picture -> new Measured(goal, picture)))
                .toList();
        Stream<Figure> letters = Stream.of(
                share(ground, Measure.SMART_SPECIFIC, all, (_, one) -> Optional.of(isSpecific(one))),
                share(ground, Measure.SMART_MEASURABLE, all, (_, one) -> Optional.of(isMeasurable(one))),
                share(ground, Measure.SMART_ACHIEVABLE, all, (_, one) -> isAchievable(one)),
                share(ground, Measure.SMART_RELEVANT, all, (at, one) -> Optional.of(isRelevant(at, one))),
                share(ground, Measure.SMART_TIME_BOUND, all, (at, one) -> Optional.of(isTimeBound(at, one))),
                share(ground, Measure.LONG_TERM, all, GoalSounding::isLongTerm),
                share(ground, Measure.LEADING, all, (_, one) -> isLeading(one)));
        return Stream.concat(letters, ground.sides().flatMap(side -> contribution(ground, side)));
    }

    /** Whether its last target ends more than a year after the quarter; told of indicators with a target ahead. */
    private static Optional<Boolean> isLongTerm(Ground ground, Measured one) {
        return ground.facts().targetsOf(one.indicator().id()).stream()
                .map(target -> target.period().end())
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(ground.end()))
                .map(last -> last.isAfter(ground.end().plusYears(1)));
    }

    /** Told of indicators that the register calls one or the other. */
    private static Optional<Boolean> isLeading(Measured one) {
        return one.indicator().tells().map(Tells.LEADING::equals);
    }

    /** An indicator is carried by the partner whose figure counts. */
    private static Stream<Figure> contribution(Ground ground, SidePicture side) {
        List<RollUp.Part> parts = new ArrayList<>();
        List<Figure> carried = new ArrayList<>();
        for (GoalPicture goal : ground.picture().goals()) {
            double whole = weight(goal.indicators());
            List<IndicatorPicture> own = goal.indicators().stream()
                    .filter(picture -> picture.reporter().equals(Ground.id(side)))
                    .toList();
            Scope scope = ground.scope(side).withGoal(goal.goal().id());
            carried.add(
                    whole > 0
                            ? Figure.of(Measure.GOAL_CARRIED, scope, ground.quarter(), weight(own) / whole)
                                    .withN(own.size())
                            : ground.none(Measure.GOAL_CARRIED, scope, Undefined.NO_WEIGHT));
            own.stream()
                    .filter(picture -> picture.due() && whole > 0)
                    .forEach(picture -> parts.add(RollUp.Part.of(
                            goal.goal().weight() * picture.indicator().weight() / whole, picture.result())));
        }
        return Stream.concat(carried.stream(), Stream.of(attained(ground, side, RollUp.of(parts))));
    }

    private static double weight(List<IndicatorPicture> indicators) {
        return indicators.stream()
                .mapToDouble(picture -> picture.indicator().weight())
                .sum();
    }

    private static Figure attained(Ground ground, SidePicture side, RollUp rollUp) {
        return Figure.ofOptional(
                        Measure.SIDE_ATTAINMENT,
                        ground.scope(side),
                        ground.quarter(),
                        rollUp.publishable() ? rollUp.score() : OptionalDouble.empty(),
                        rollUp.reason().orElse(Undefined.NOT_REPORTED))
                .withCoverage(rollUp.coverage());
    }

    /** Over the indicators of which it can be told. */
    private static Figure share(
            Ground ground,
            Measure measure,
            List<Measured> all,
            BiFunction<Ground, Measured, Optional<Boolean>> hasLetter) {
        int told = 0;
        int with = 0;
        for (Measured one : all) {
            Optional<Boolean> letter = hasLetter.apply(ground, one);
            told += letter.isPresent() ? 1 : 0;
            with += letter.orElse(false) ? 1 : 0;
        }
        return told == 0
                ? ground.none(measure, ground.scope(), Undefined.TOO_FEW)
                : Figure.of(measure, ground.scope(), ground.quarter(), (double) with / told)
                        .withN(told);
    }

    private static boolean isSpecific(Measured one) {
        return !one.indicator().definition().isBlank();
    }

    /** A band says where it stands well without a baseline. */
    private static boolean isMeasurable(Measured one) {
        return !one.indicator().unit().isBlank()
                && !one.indicator().reporters().isEmpty()
                && (one.indicator().baseline().isPresent() || one.indicator().better() == Better.BAND);
    }

    private static Optional<Boolean> isAchievable(Measured one) {
        return one.picture().outlook().map(chance -> chance != Chance.UNLIKELY);
    }

    /** It counts in the register, and no side that told its priorities gives the goal none of its effort. */
    private static boolean isRelevant(Ground ground, Measured one) {
        Goal goal = one.goal().goal();
        return goal.weight() > 0
                && one.indicator().weight() > 0
                && ground.sides()
                        .map(SidePicture::priorities)
                        .filter(priorities -> !priorities.isEmpty())
                        .allMatch(priorities -> Optional.ofNullable(priorities.get(goal.id()))
                                .filter(weight -> weight.get() > 0)
                                .isPresent());
    }

    private static boolean isTimeBound(Ground ground, Measured one) {
        if (one.goal().goal().due().isPresent()) {
            return true;
        }
        LocalDate end = ground.end();
        // Latest first: targets mostly stand in the order of time.
        return ground.facts().targetsOf(one.indicator().id()).reversed().stream()
                .anyMatch(target -> target.period().end().isAfter(end));
    }
}
