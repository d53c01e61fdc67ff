package dev.plumbline.measure.warning;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.alignment.PerceptionGap;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.measure.picture.ThemePicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules over what the sides answered. */
final class ThemeRules {

    /** Points of gap or fall at which a theme counts as cracked. */
    static final double CRACKED_POINTS = 1.0;

    /** Quarters over which a fall is judged. */
    static final int FALL_QUARTERS = 2;

    /** Mean, on a scale of 1 to 5, below which a theme is poor, and very poor. */
    static final double POOR = 2.75;

    static final double VERY_POOR = 2.25;

    private ThemeRules() {}

    /** The sides differ by half a point or more, beyond chance. */
    static List<Signal> apart(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        for (ThemePicture theme : pairwise(history.getLast())) {
            if (theme.isFlagged()) {
                Grade grade = Math.abs(theme.gap().get()) >= CRACKED_POINTS ? Grade.CRACKED : Grade.WATCH;
                signals.add(new Signal(
                        Rule.THEME_APART,
                        grade,
                        theme.foundation(),
                        theme.gap().scope().partner(),
                        theme.theme(),
                        List.of(
                                theme.gap(),
                                theme.first().mean(),
                                theme.second().mean())));
            }
        }
        return signals;
    }

    /** The themes of every pair of sides. */
    private static List<ThemePicture> pairwise(QuarterPicture now) {
        return now.pairs().stream().flatMap(pair -> pair.themes().stream()).toList();
    }

    /** A side's mean fell by half a point or more within two quarters, beyond chance. */
    static List<Signal> falling(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        if (history.size() <= FALL_QUARTERS) {
            return signals;
        }
        QuarterPicture now = history.getLast();
        QuarterPicture before = history.get(history.size() - 1 - FALL_QUARTERS);
        for (int index = 0; index < now.themes().size(); index++) {
            ThemePicture theme = now.themes().get(index);
            for (SidePicture side : now.sides()) {
                ThemeView view = side.themes().get(index);
                ThemeView earlier = earlier(before, side, index);
                Optional<PerceptionGap> change =
                        view.all().flatMap(new_ -> earlier.all().map(old -> PerceptionGap.between(old, new_)));
                change.filter(fall -> fall.isFlagged() && fall.difference() > 0)
                        .ifPresent(fall -> signals.add(new Signal(
                                Rule.THEME_FALLING,
                                fall.difference() >= CRACKED_POINTS ? Grade.CRACKED : Grade.WATCH,
                                theme.foundation(),
                                side.partner().id(),
                                theme.theme(),
                                List.of(view.mean(), earlier.mean()))));
            }
        }
        return signals;
    }

    /** One theme as each side sees it. */
    private static List<ThemeView> views(QuarterPicture now, int index) {
        return now.sides().stream().map(side -> side.themes().get(index)).toList();
    }

    private static ThemeView earlier(QuarterPicture before, SidePicture side, int index) {
        return before.sides().stream()
                .filter(other -> other.partner().id().equals(side.partner().id()))
                .findFirst()
                .orElseThrow()
                .themes()
                .get(index);
    }

    /** A side's mean lies in the lower part of the scale. */
    static List<Signal> low(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        QuarterPicture now = history.getLast();
        for (int index = 0; index < now.themes().size(); index++) {
            ThemePicture theme = now.themes().get(index);
            for (ThemeView view : views(now, index)) {
                Figure mean = view.mean();
                if (mean.isDefined() && mean.get() < POOR) {
                    signals.add(new Signal(
                            Rule.THEME_LOW,
                            mean.get() < VERY_POOR ? Grade.CRACKED : Grade.WATCH,
                            theme.foundation(),
                            mean.scope().partner(),
                            theme.theme(),
                            List.of(mean)));
                }
            }
        }
        return signals;
    }

    /** Executives and working level of a side differ by half a point or more, beyond chance. */
    static List<Signal> levels(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        QuarterPicture now = history.getLast();
        for (int index = 0; index < now.themes().size(); index++) {
            ThemePicture theme = now.themes().get(index);
            for (ThemeView view : views(now, index)) {
                if (view.levelGapClear()) {
                    signals.add(new Signal(
                            Rule.LEVELS_APART,
                            Grade.WATCH,
                            theme.foundation(),
                            view.levelGap().scope().partner(),
                            theme.theme(),
                            List.of(view.levelGap())));
                }
            }
        }
        return signals;
    }
}
