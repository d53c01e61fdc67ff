package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two sides against each other: themes and priorities. */
final class AlignmentCharts {

    /** Points of percent at which two weights for a goal are marked as different. */
    private static final double WEIGHTS_APART = 15;

    private final QuarterPicture now;
    private final Setting setting;

    AlignmentCharts(AllianceAssessment assessment, Setting setting) {
        this.now = assessment.now();
        this.setting = setting;
    }

    Dumbbell sides() {
        List<SurveyItem> items = setting.register().items();
        List<ThemePicture> themes = now.themes().stream()
                .filter(theme -> theme.first().mean().isDefined()
                        || theme.second().mean().isDefined()
                        || anyDefined().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (ThemePicture theme) -> -Math.abs(theme.gap().value().orElse(0))))
                .toList();
        int low = items.stream().mapToInt(SurveyItem::low).min().orElse(1);
        int high = items.stream().mapToInt(SurveyItem::high).max().orElse(5);
        return new Dumbbell(
                "How each side sees the alliance",
                "mean answer, %d to %d; widest gap first".formatted(low, high),
                alt(themes),
                label(now.firstSide()),
                label(now.secondSide()),
                low,
                high,
                themes.stream().map(AlignmentCharts::row).toList());
    }

    private Optional<ThemePicture> anyDefined() {
        return now.themes().stream()
                .filter(theme -> theme.first().mean().isDefined()
                        || theme.second().mean().isDefined())
                .findFirst();
    }

    private static String label(SidePicture side) {
        return side.partner().shortName() + ", n = "
                + Print.whole(side.respondents().get());
    }

    private static Dumbbell.Row row(ThemePicture theme) {
        return new Dumbbell.Row(
                theme.theme(),
                boxed(theme.first().mean()),
                boxed(theme.second().mean()),
                theme.gap().isDefined()
                        ? say(Print.points(Math.abs(theme.gap().get())), theme.gap())
                        : Sentence.of(absent(theme.gap())),
                theme.isFlagged() ? Mark.BAD : Mark.NEUTRAL);
    }

    private static String absent(Figure figure) {
        return switch (figure.reason().orElse(Undefined.NOT_REPORTED)) {
            case SUPPRESSED -> "too few";
            default -> "no answer";
        };
    }

    private static Optional<Double> boxed(Figure figure) {
        return figure.value().stream().boxed().findFirst();
    }

    private String alt(List<ThemePicture> themes) {
        Optional<ThemePicture> widest =
                themes.stream().filter(theme -> theme.gap().isDefined()).findFirst();
        String first = now.firstSide().partner().shortName();
        String second = now.secondSide().partner().shortName();
        return widest.map(theme -> "Mean answers of %s and %s on %d themes. Widest gap: %s, %s against %s."
                        .formatted(
                                first,
                                second,
                                themes.size(),
                                theme.theme(),
                                Print.points(theme.first().mean().get()),
                                Print.points(theme.second().mean().get())))
                .orElse("Mean answers of %s and %s: no theme can be compared.".formatted(first, second));
    }

    PairedBars priorities() {
        List<PairedBars.Row> rows = now.goals().stream()
                .map(goal -> bars(goal.goal().name(), weight(now.firstSide(), goal), weight(now.secondSide(), goal)))
                .toList();
        double high = rows.stream()
                .flatMap(row -> Stream.of(row.first(), row.second()))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(100);
        Figure overlap = now.alignment().overlap();
        String common = overlap.isDefined() ? Print.percent(overlap.get()) + " is wanted in common" : "not comparable";
        String first = now.firstSide().partner().shortName();
        String second = now.secondSide().partner().shortName();
        return new PairedBars(
                "Where each side wants the effort",
                "share of effort by goal, %; " + common,
                "Paired bars of the share of effort %s and %s want on %d goals; %s."
                        .formatted(first, second, rows.size(), common),
                first,
                second,
                Math.max(high, 1),
                rows);
    }

    private static Optional<Figure> weight(SidePicture side, GoalPicture goal) {
        return Optional.ofNullable(side.priorities().get(goal.goal().id()));
    }

    private static PairedBars.Row bars(String goal, Optional<Figure> first, Optional<Figure> second) {
        boolean apart = first.isPresent()
                && second.isPresent()
                && Math.abs(first.get().get() - second.get().get()) >= WEIGHTS_APART;
        return new PairedBars.Row(
                goal,
                first.map(Figure::get),
                text(first),
                second.map(Figure::get),
                text(second),
                apart ? Mark.WATCH : Mark.NEUTRAL);
    }

    private static Sentence text(Optional<Figure> weight) {
        return weight.map(figure -> say(Print.whole(figure.get()) + " %", figure))
                .orElse(Sentence.of("not given"));
    }
}
