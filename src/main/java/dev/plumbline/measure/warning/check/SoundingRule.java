package dev.plumbline.measure.warning.check;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.List;
import java.util.Optional;

/**
 * Warns for each sounding of a measure that reaches a cut. What is undefined, and what rests on too few, never warns.
 *
 * @param rule the rule
 * @param measure the measure
 * @param watch value from which it warns
 * @param cracked value from which it counts as cracked; below {@code watch} when a low value is the bad one
 * @param fewest observations needed; 0 when a single fact is enough
 */
record SoundingRule(Rule rule, Measure measure, double watch, double cracked, long fewest) implements WarningRule {

    @Override
    public List<Signal> check(List<QuarterPicture> history) {
        QuarterPicture now = history.getLast();
        return now.soundings().of(measure).stream()
                .filter(this::warns)
                .map(figure -> signal(now, figure))
                .toList();
    }

    boolean warns(Figure figure) {
        return figure.isDefined() && (fewest == 0 || figure.n().orElse(0) >= fewest) && reaches(figure, watch);
    }

    private boolean reaches(Figure figure, double cut) {
        return cracked >= watch ? figure.get() >= cut : figure.get() < cut;
    }

    Signal signal(QuarterPicture now, Figure figure) {
        return new Signal(
                rule,
                reaches(figure, cracked) ? Grade.CRACKED : Grade.WATCH,
                rule.foundation().or(() -> foundation(now, figure.scope().theme())),
                figure.scope().partner(),
                subject(figure),
                List.of(figure));
    }

    private static Optional<Foundation> foundation(QuarterPicture now, String theme) {
        return now.themes().stream()
                .filter(picture -> picture.theme().equals(theme))
                .findFirst()
                .flatMap(ThemePicture::foundation);
    }

    private static String subject(Figure figure) {
        if (!figure.scope().theme().isEmpty()) {
            return figure.scope().theme();
        }
        return figure.scope().indicator().isEmpty()
                ? figure.scope().goal()
                : figure.scope().indicator();
    }
}
