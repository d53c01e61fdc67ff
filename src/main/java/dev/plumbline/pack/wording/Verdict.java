package dev.plumbline.pack.wording;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.FoundationState;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.trend.Variation;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer in a sentence: do results stand, and do the partners still want and see the same?
 *
 * @param results how attainment stands
 * @param together how the sides stand to each other
 * @param message the sentence
 * @param subtitle the numbers behind it
 */
public record Verdict(Mark results, Mark together, Sentence message, Sentence subtitle) {

    /** Attainment from which results count as on plan. */
    public static final double ON_PLAN = 0.95;

    /**
     * Judges an alliance.
     *
     * @param assessment its assessment
     * @return the verdict
     */
    public static Verdict of(AllianceAssessment assessment) {
        Mark results = results(assessment.now().attainment());
        Mark together = together(assessment);
        return new Verdict(results, together, message(assessment, results, together), subtitle(assessment));
    }

    private static Mark results(Figure attainment) {
        if (!attainment.isDefined()) {
            return Mark.UNKNOWN;
        }
        return attainment.get() >= ON_PLAN ? Mark.GOOD : attainment.get() >= 0.9 ? Mark.WATCH : Mark.BAD;
    }

    /**
     * BAD when priorities or trust part or several themes do, WATCH on a single sign or when the foundation has cracked, UNKNOWN
     * when nothing was asked.
     */
    private static Mark together(AllianceAssessment assessment) {
        long themes = assessment.warnings().stream()
                .filter(warning -> warning.signal().rule() == Rule.THEME_APART)
                .count();
        boolean trust = assessment.warnings().stream()
                .anyMatch(warning -> warning.signal().rule() == Rule.THEME_APART
                        && warning.signal()
                                .foundation()
                                .filter(Foundation.TRUST::equals)
                                .isPresent());
        boolean priorities = warns(assessment, Rule.PRIORITIES_APART).isPresent();
        boolean unusual = warns(assessment, Rule.ALIGNMENT_UNUSUAL).isPresent();
        boolean wantOther = priorities && (trust || themes > 0 || unusual);
        boolean seeOther = (trust && themes > 1) || themes > 2;
        if (wantOther || seeOther) {
            return Mark.BAD;
        }
        if (priorities || themes > 0 || unusual || !cracked(assessment).isEmpty()) {
            return Mark.WATCH;
        }
        return assessment.now().alignment().degree().isDefined() ? Mark.GOOD : Mark.UNKNOWN;
    }

    /** The parts of the foundation that have cracked, in their fixed order. */
    private static List<Foundation> cracked(AllianceAssessment assessment) {
        return assessment.foundation().stream()
                .filter(state -> state.grade().filter(Grade.CRACKED::equals).isPresent())
                .map(FoundationState::foundation)
                .toList();
    }

    private static Optional<Warning> warns(AllianceAssessment assessment, Rule rule) {
        return assessment.warnings().stream()
                .filter(warning -> warning.signal().rule() == rule)
                .findFirst();
    }

    private static Sentence message(AllianceAssessment assessment, Mark results, Mark together) {
        QuarterPicture.Counts counts = assessment.now().counts();
        Optional<Warning> watermelon = warns(assessment, Rule.WATERMELON)
                .filter(warning -> warning.signal().grade() == Grade.CRACKED);
        if (watermelon.isPresent()) {
            return say(
                    "Status is reported green, but %s of %s indicators miss their targets"
                            .formatted(
                                    Print.whole(counts.indicatorsDue().get()
                                            - counts.indicatorsMet().get()),
                                    Print.whole(counts.indicatorsDue().get())),
                    counts.indicatorsMet(),
                    counts.indicatorsDue());
        }
        if (results == Mark.UNKNOWN) {
            return say(
                    "Too little was received to judge results: %s of %s returns"
                            .formatted(
                                    Print.whole(counts.received().get()),
                                    Print.whole(counts.expected().get())),
                    counts.received(),
                    counts.expected());
        }
        return Sentence.of(first(results) + joint(results, together) + second(assessment, together));
    }

    private static String first(Mark results) {
        return switch (results) {
            case GOOD -> "Results are on plan";
            case WATCH -> "Results are just below plan";
            default -> "Results fall short of plan";
        };
    }

    private static String joint(Mark results, Mark together) {
        boolean good = results == Mark.GOOD;
        return switch (together) {
            case GOOD -> good ? ", and " : ", but ";
            case BAD, WATCH -> good ? ", but " : ", and ";
            case NEUTRAL, UNKNOWN -> "; ";
        };
    }

    private static String second(AllianceAssessment assessment, Mark together) {
        boolean priorities = warns(assessment, Rule.PRIORITIES_APART).isPresent();
        List<Foundation> cracked = cracked(assessment);
        if (together == Mark.WATCH && !cracked.isEmpty()) {
            return shown(cracked);
        }
        return switch (together) {
            case GOOD, NEUTRAL -> "the partners see the alliance the same way";
            case WATCH ->
                priorities ? "the partners’ priorities drift apart" : "the partners begin to see it differently";
            case BAD ->
                priorities
                        ? "the partners no longer want the same things"
                        : "the partners no longer see it the same way";
            case UNKNOWN -> "how the partners see it is not known";
        };
    }

    private static String shown(List<Foundation> cracked) {
        return cracked.size() > 2
                ? "cracks show in %d of six parts of the foundation".formatted(cracked.size())
                : cracked.stream()
                        .map(Foundation::inText)
                        .collect(Collectors.joining(" and in ", "cracks show in ", ""));
    }

    private static Sentence subtitle(AllianceAssessment assessment) {
        QuarterPicture now = assessment.now();
        Figure attainment = now.attainment();
        Figure degree = now.alignment().degree();
        String left = attainment.isDefined()
                ? "Attainment %s of target".formatted(Print.percent(attainment.get()))
                : "Attainment is not known: "
                        + attainment.reason().orElseThrow().words();
        String right = degree.isDefined()
                ? "alignment %s of 100%s".formatted(Print.whole(degree.get()), usual(assessment))
                : "alignment is not known: " + degree.reason().orElseThrow().words();
        return say(left + "; " + right + ".", attainment, degree);
    }

    private static String usual(AllianceAssessment assessment) {
        return assessment
                        .alignment()
                        .variation()
                        .filter(Variation.CONCERNING::equals)
                        .isPresent()
                ? ", below its usual range"
                : "";
    }
}
