package dev.plumbline.measure.warning.check;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.QuarterPicture.Pair;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Rules over what the sides answered. */
final class ThemeRules {

    /** Gap, as a share of the scale, at which a theme counts as cracked when it has stood for two surveys. */
    static final double CRACKED_SHARE = 0.25;

    /** Fall, as a share of the scale, below which nothing is said. */
    static final double FALL_SHARE = 0.0625;

    /** Means at these shares of the scale, and below, are poor and very poor: 2.75 and 2.25 on 1 to 5. */
    static final double POOR = 0.4375;

    static final double VERY_POOR = 0.3125;

    /**
     * Standard deviations of a fall that are watched, that count as cracked when seen twice in a row, and at once. Some 14
     * means are looked at each quarter: beyond 3.5 one of them lies by chance in 1 of 300 quarters.
     */
    static final double WATCHED = 2;

    static final double IN_A_ROW = 2.5;
    static final double AT_ONCE = 3.5;

    private ThemeRules() {}

    /** The sides differ by an eighth of the scale or more, beyond chance, in this survey and the one before. */
    static List<Signal> apart(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        for (Pair pair : history.getLast().pairs()) {
            for (int index = 0; index < pair.themes().size(); index++) {
                apart(pair.themes().get(index), before(history, pair, index)).ifPresent(signals::add);
            }
        }
        return signals;
    }

    private static Optional<Signal> apart(ThemePicture theme, Optional<ThemePicture> before) {
        return before.filter(earlier -> theme.isFlagged() && earlier.isFlagged())
                .map(earlier -> new Signal(
                        Rule.THEME_APART,
                        isWide(theme) && isWide(earlier) ? Grade.CRACKED : Grade.WATCH,
                        theme.foundation(),
                        theme.gap().scope().partner(),
                        theme.theme(),
                        List.of(
                                theme.gap(),
                                theme.first().mean(),
                                theme.second().mean())));
    }

    /** The theme in the survey before, a quarter or two back, between the same two sides. */
    private static Optional<ThemePicture> before(List<QuarterPicture> history, Pair pair, int theme) {
        return history.reversed().stream()
                .skip(1)
                .limit(2)
                .flatMap(picture -> picture.pairs().stream())
                .filter(earlier -> earlier.first() == pair.first() && earlier.second() == pair.second())
                .map(earlier -> earlier.themes().get(theme))
                .filter(earlier -> earlier.gap().isDefined())
                .findFirst();
    }

    private static boolean isWide(ThemePicture theme) {
        return Math.abs(theme.gap().get()) >= CRACKED_SHARE * theme.scale().range();
    }

    /**
     * A side's mean lies below its usual one by more than means of the alliance move: by 2 deviations: watch; by 2.5 in this
     * quarter and the one before, or by 3.5: cracked.
     */
    static List<Signal> falling(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        QuarterPicture now = history.getLast();
        OptionalDouble movement = ThemeFall.movement(history);
        for (int index = 0; index < now.themes().size(); index++) {
            for (int side = 0; side < now.sides().size(); side++) {
                Optional<ThemeFall> fall =
                        ThemeFall.of(history, side, index, movement).filter(found -> falls(found, WATCHED));
                if (fall.isPresent()) {
                    boolean cracked = falls(fall.get(), AT_ONCE)
                            || (falls(fall.get(), IN_A_ROW) && fellBefore(history, side, index, movement));
                    signals.add(new Signal(
                            Rule.THEME_FALLING,
                            cracked ? Grade.CRACKED : Grade.WATCH,
                            now.themes().get(index).foundation(),
                            now.sides().get(side).partner().id(),
                            now.themes().get(index).theme(),
                            List.of(fall.get().now(), fall.get().usual())));
                }
            }
        }
        return signals;
    }

    private static boolean fellBefore(List<QuarterPicture> history, int side, int theme, OptionalDouble movement) {
        return history.size() > 1
                && ThemeFall.of(history.subList(0, history.size() - 1), side, theme, movement)
                        .filter(found -> falls(found, IN_A_ROW))
                        .isPresent();
    }

    private static boolean falls(ThemeFall fall, double deviations) {
        return fall.points() >= FALL_SHARE && fall.deviations() >= deviations;
    }

    /** One theme as each side sees it. */
    private static List<ThemeView> views(QuarterPicture now, int index) {
        return now.sides().stream().map(side -> side.themes().get(index)).toList();
    }

    /** A side's mean lies in the lower part of the scale. */
    static List<Signal> low(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        QuarterPicture now = history.getLast();
        for (int index = 0; index < now.themes().size(); index++) {
            ThemePicture theme = now.themes().get(index);
            for (ThemeView view : views(now, index)) {
                Figure mean = view.mean();
                if (mean.isDefined() && mean.get() < theme.scale().at(POOR)) {
                    signals.add(new Signal(
                            Rule.THEME_LOW,
                            mean.get() < theme.scale().at(VERY_POOR) ? Grade.CRACKED : Grade.WATCH,
                            theme.foundation(),
                            mean.scope().partner(),
                            theme.theme(),
                            List.of(mean)));
                }
            }
        }
        return signals;
    }

    /** Executives and working level of a side differ by an eighth of the scale or more, beyond chance, twice in a row. */
    static List<Signal> levels(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        QuarterPicture now = history.getLast();
        for (int index = 0; index < now.themes().size(); index++) {
            for (int side = 0; side < now.sides().size(); side++) {
                levels(now.themes().get(index), views(now, index).get(side), levelsBefore(history, side, index))
                        .ifPresent(signals::add);
            }
        }
        return signals;
    }

    /** As the side saw it in the survey before, a quarter or two back. */
    private static Optional<ThemeView> levelsBefore(List<QuarterPicture> history, int side, int theme) {
        return history.reversed().stream()
                .skip(1)
                .limit(2)
                .map(picture -> picture.sides().get(side).themes().get(theme))
                .filter(view -> view.mean().isDefined())
                .findFirst();
    }

    private static Optional<Signal> levels(ThemePicture theme, ThemeView now, Optional<ThemeView> before) {
        return now.levelGapClear() && before.filter(ThemeView::levelGapClear).isPresent()
                ? Optional.of(new Signal(
                        Rule.LEVELS_APART,
                        Grade.WATCH,
                        theme.foundation(),
                        now.levelGap().scope().partner(),
                        theme.theme(),
                        List.of(now.levelGap())))
                : Optional.empty();
    }
}
