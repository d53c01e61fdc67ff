package dev.plumbline.measure.sounding;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.trend.forecast.Chance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The five letters of a SMART goal, each told from data: the share of indicators that have it. */
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
        return Stream.of(
                share(ground, Measure.SMART_SPECIFIC, all, (_, one) -> Optional.of(isSpecific(one))),
                share(ground, Measure.SMART_MEASURABLE, all, (_, one) -> Optional.of(isMeasurable(one))),
                share(ground, Measure.SMART_ACHIEVABLE, all, (_, one) -> isAchievable(one)),
                share(ground, Measure.SMART_RELEVANT, all, (at, one) -> Optional.of(isRelevant(at, one))),
                share(ground, Measure.SMART_TIME_BOUND, all, (at, one) -> Optional.of(isTimeBound(at, one))));
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
