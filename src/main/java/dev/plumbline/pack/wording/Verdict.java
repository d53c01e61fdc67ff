package dev.plumbline.pack.wording;

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
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import java.util.List;
import java.util.Optional;

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
     * @param catalog the language it is told in
     * @return the verdict
     */
    public static Verdict of(AllianceAssessment assessment, Catalog catalog) {
        Mark results = results(assessment.now().attainment());
        Mark together = together(assessment);
        return new Verdict(
                results, together, message(assessment, results, together, catalog), subtitle(assessment, catalog));
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
                .filter(state -> state.known()
                        && state.grade().filter(Grade.CRACKED::equals).isPresent())
                .map(FoundationState::foundation)
                .toList();
    }

    private static Optional<Warning> warns(AllianceAssessment assessment, Rule rule) {
        return assessment.warnings().stream()
                .filter(warning -> warning.signal().rule() == rule)
                .findFirst();
    }

    private static Sentence message(AllianceAssessment assessment, Mark results, Mark together, Catalog catalog) {
        QuarterPicture.Counts counts = assessment.now().counts();
        Optional<Warning> watermelon = warns(assessment, Rule.WATERMELON)
                .filter(warning -> warning.signal().grade() == Grade.CRACKED);
        if (watermelon.isPresent()) {
            return catalog.say("verdict.watermelon", Parts.of("missed", Tally.indicatorsMissed(assessment)));
        }
        if (results == Mark.UNKNOWN
                && counts.received().get() < counts.expected().get()) {
            return catalog.say(
                    "verdict.too-little",
                    Parts.of("received", counts.received()).and("expected", counts.expected()));
        }
        return catalog.say(
                "verdict." + joint(results, together),
                Parts.of("results", catalog.text(first(assessment, results)))
                        .and("together", second(assessment, together, catalog)));
    }

    private static String first(AllianceAssessment assessment, Mark results) {
        return switch (results) {
            case GOOD -> "verdict.results-good";
            case WATCH -> "verdict.results-watch";
            case BAD -> "verdict.results-bad";
            case NEUTRAL, UNKNOWN ->
                assessment.now().indicators().isEmpty() ? "verdict.results-none" : "verdict.results-unknown";
        };
    }

    private static String joint(Mark results, Mark together) {
        if (results == Mark.UNKNOWN) {
            return "beside";
        }
        boolean good = results == Mark.GOOD;
        return switch (together) {
            case GOOD -> good ? "and" : "but";
            case BAD, WATCH -> good ? "but" : "and";
            case NEUTRAL, UNKNOWN -> "beside";
        };
    }

    private static Sentence second(AllianceAssessment assessment, Mark together, Catalog catalog) {
        boolean priorities = warns(assessment, Rule.PRIORITIES_APART).isPresent();
        List<Foundation> cracked = cracked(assessment);
        if (together == Mark.WATCH && !cracked.isEmpty()) {
            return cracks(assessment, cracked, catalog);
        }
        return catalog.say(
                switch (together) {
                    case GOOD, NEUTRAL -> "verdict.together-good";
                    case WATCH -> priorities ? "verdict.priorities-watch" : "verdict.together-watch";
                    case BAD -> priorities ? "verdict.priorities-bad" : "verdict.together-bad";
                    case UNKNOWN -> "verdict.together-unknown";
                });
    }

    private static Sentence cracks(AllianceAssessment assessment, List<Foundation> cracked, Catalog catalog) {
        Parts parts = Parts.of("count", Tally.partsCracked(assessment))
                .and("first", catalog.term(cracked.getFirst()))
                .and("second", catalog.term(cracked.getLast()));
        return catalog.say(
                switch (cracked.size()) {
                    case 1 -> "verdict.crack";
                    case 2 -> "verdict.two-cracks";
                    default -> "verdict.cracks";
                },
                parts);
    }

    private static Sentence subtitle(AllianceAssessment assessment, Catalog catalog) {
        Figure attainment = assessment.now().attainment();
        Figure degree = assessment.now().alignment().degree();
        boolean below = assessment
                .alignment()
                .variation()
                .filter(Variation.CONCERNING::equals)
                .isPresent();
        Sentence left = known("attainment", attainment, catalog);
        Sentence right = known(below && degree.isDefined() ? "alignment-below" : "alignment", degree, catalog);
        return catalog.say(
                "verdict.subtitle", Parts.NONE.and("attainment", left).and("alignment", right));
    }

    private static Sentence known(String what, Figure figure, Catalog catalog) {
        return figure.isDefined()
                ? catalog.say("verdict." + what, Parts.of("figure", figure))
                : catalog.say(
                        "verdict." + what + "-unknown",
                        Parts.of("reason", catalog.term(figure.reason().orElseThrow())));
    }
}
