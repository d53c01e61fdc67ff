package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.picture.AllianceFacts;
import dev.plumbline.measure.picture.Camera;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.submission.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
     * Actuals of earlier quarters that are others now.
     *
     * @param agreed what was agreed then
     * @param then what was known then
     * @param last the last quarter that could be told then
     * @param now the alliance as it is known now
     * @return one for each actual that is known in both, in {@value Assessor#QUARTERS} quarters up to {@code last}, and
     *     differs; the latest quarter first; none when the alliance was not agreed then
     */
    public static List<Restatement> since(
            RegisterIndex agreed, Collection<Fact> then, Quarter last, AllianceAssessment now) {
        return agreed.findAlliance(now.alliance().id())
                .map(alliance -> new Camera(AllianceFacts.of(agreed, alliance, Reported.of(then))))
                .map(camera -> between(camera, last, now))
                .orElse(List.of());
    }

    private static List<Restatement> between(Camera then, Quarter last, AllianceAssessment now) {
        Map<Quarter, QuarterPicture> pictures =
                now.history().stream().collect(Collectors.toMap(QuarterPicture::quarter, Function.identity()));
        return IntStream.range(0, Assessor.QUARTERS)
                .mapToObj(ago -> last.plus(-ago))
                .flatMap(quarter -> Optional.ofNullable(pictures.get(quarter)).stream())
                .flatMap(picture -> between(then.actuals(picture.quarter()), picture))
                .toList();
    }

    private static Stream<Restatement> between(List<Figure> before, QuarterPicture now) {
        Map<Scope, Figure> then =
                before.stream().collect(Collectors.toMap(Figure::scope, Function.identity(), (first, _) -> first));
        return now.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .map(IndicatorPicture::actual)
                .flatMap(figure -> Optional.ofNullable(then.get(figure.scope()))
                        .filter(earlier -> differs(earlier, figure))
                        .map(earlier -> new Restatement(figure, renamed(earlier)))
                        .stream());
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
