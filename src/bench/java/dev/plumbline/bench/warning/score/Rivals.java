package dev.plumbline.bench.warning.score;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What most alliance offices do: colors, two quarters down, one health number. */
public final class Rivals {

    private static final int LINES = 30;

    private Rivals() {}

    /**
     * All rivals.
     *
     * @return the rivals; of the health number one for each line
     */
    public static List<Alarm> all() {
        List<Alarm> rivals = new ArrayList<>(List.of(
                Alarm.when("red last quarter (attainment below 90 %)", now -> isBelow(now, 0.90)),
                Alarm.when("red or amber (below 95 %)", now -> isBelow(now, 0.95)),
                Alarm.when("two quarters down", Rivals::isTwiceDown)));
        for (int line = 0; line < LINES; line++) {
            double cut = 0.70 + 0.01 * line;
            rivals.add(Alarm.when(
                    "health number below %.2f".formatted(cut),
                    now -> health(now.now()).orElse(1) < cut));
        }
        return rivals;
    }

    private static boolean isBelow(AllianceAssessment assessment, double line) {
        return assessment.now().attainment().value().orElse(1) < line;
    }

    private static boolean isTwiceDown(AllianceAssessment assessment) {
        OptionalDouble now = assessment.now().attainment().value();
        OptionalDouble before = earlier(assessment, 1);
        OptionalDouble earlier = earlier(assessment, 2);
        return now.isPresent()
                && before.isPresent()
                && earlier.isPresent()
                && now.getAsDouble() < before.getAsDouble()
                && before.getAsDouble() < earlier.getAsDouble();
    }

    private static OptionalDouble earlier(AllianceAssessment assessment, int quarters) {
        return assessment
                .earlier(quarters, QuarterPicture::attainment)
                .map(Figure::value)
                .orElse(OptionalDouble.empty());
    }

    /** Mean of attainment, degree of alignment and mean answer, each on 0 to 1, of those known. */
    static OptionalDouble health(QuarterPicture picture) {
        DoubleStream answers = picture.sides().stream()
                .flatMap(side -> side.themes().stream())
                .flatMapToDouble(theme -> theme.mean().value().stream())
                .map(mean -> (mean - 1) / 4);
        return Stream.of(
                        picture.attainment().value(),
                        picture.alignment().degree().value().stream()
                                .map(degree -> degree / 100)
                                .average(),
                        answers.average())
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }
}
