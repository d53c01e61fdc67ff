package dev.plumbline.measure.assessment;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An actual of an earlier quarter that is another now than it was when the last pack could be made.
 *
 * @param now the actual as it is known now
 * @param before the actual as it was known then; its id says so
 * @see <a href="https://www.ifrs.org/issued-standards/list-of-standards/ias-8/">IAS 8</a>
 */
public record Restatement(Figure now, Figure before) {

    private static final String THEN = "as told before";

    /**
     * Compares two assessments of an alliance.
     *
     * @param before as it was known then
     * @param now as it is known now
     * @return one for each actual that is known in both, in a quarter up to the last one of {@code before}, and differs; the
     *     latest quarter first
     */
    public static List<Restatement> between(AllianceAssessment before, AllianceAssessment now) {
        Map<String, Figure> then = before.figures().stream()
                .filter(figure -> figure.measure() == Measure.ACTUAL)
                .collect(Collectors.toMap(Figure::id, Function.identity(), (first, _) -> first));
        return now.figures().stream()
                .filter(figure -> figure.measure() == Measure.ACTUAL)
                .flatMap(figure -> Optional.ofNullable(then.get(figure.id()))
                        .filter(earlier -> differs(earlier, figure))
                        .map(earlier -> new Restatement(figure, renamed(earlier)))
                        .stream())
                .toList();
    }

    /** What was not reported then and is now is late, not restated. */
    private static boolean differs(Figure before, Figure now) {
        return before.isDefined() && !before.value().equals(now.value());
    }

    private static Figure renamed(Figure figure) {
        return Figure.of(figure.measure(), figure.scope().withTheme(THEN), figure.quarter(), figure.get())
                .withUnit(figure.unit())
                .withOrigins(figure.origins());
    }
}
