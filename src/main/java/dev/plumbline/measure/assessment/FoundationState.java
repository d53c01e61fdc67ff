package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.Conduct;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Warning;
import java.util.List;
import java.util.Optional;

/**
 * How one part of the foundation stands. What is not known is not sound: without a warning a part is known only when every side
 * handed in a return and either all of them answered a theme that speaks to it, or all of them told what they did: a meeting
 * held in the quarter at which the sponsor was looked for (leadership), effort outside the shared goals (strategy), meetings or
 * clauses (governance), resources (resources); for goals and KPIs what was agreed is enough, and nothing is known without an
 * indicator.
 *
 * @param foundation the part
 * @param unknown why nothing is known of it; empty when something is
 * @param warnings what speaks against it, worst first
 */
public record FoundationState(Foundation foundation, Optional<Undefined> unknown, List<Warning> warnings) {

    /** Copies the list. */
    public FoundationState {
        warnings = List.copyOf(warnings);
    }

    /** A part in a quarter, with the warnings of that quarter against any part, worst first. */
    static FoundationState of(Foundation part, QuarterPicture now, List<Warning> warnings) {
        List<Warning> against = warnings.stream()
                .filter(warning ->
                        warning.signal().foundation().filter(part::equals).isPresent())
                .toList();
        return new FoundationState(part, against.isEmpty() ? unknown(part, now) : Optional.empty(), against);
    }

    private static Optional<Undefined> unknown(Foundation part, QuarterPicture now) {
        if (part == Foundation.GOALS && now.indicators().isEmpty()) {
            return Optional.of(Undefined.NO_INDICATOR);
        }
        List<SidePicture> sides = now.sides();
        if (!sides.stream().allMatch(SidePicture::reported)) {
            return Optional.of(
                    sides.stream().anyMatch(SidePicture::reported) ? Undefined.SIDE_MISSING : Undefined.NOT_REPORTED);
        }
        if (part == Foundation.GOALS
                || sides.stream().allMatch(side -> isAnswered(part, now, side))
                || sides.stream().allMatch(side -> isTold(part, side.conduct()))) {
            return Optional.empty();
        }
        return Optional.of(tooLittle(part, now));
    }

    /** The same whether or not the other side told what is withheld. */
    private static Undefined tooLittle(Foundation part, QuarterPicture now) {
        if (part == Foundation.STRATEGY
                && now.sides().stream()
                        .anyMatch(side -> side.conduct().effortOutside().isWithheld())) {
            return Undefined.WITHHELD;
        }
        return now.sides().stream().anyMatch(side -> isAnswered(part, now, side) || isTold(part, side.conduct()))
                ? Undefined.LOW_COVERAGE
                : Undefined.NOT_REPORTED;
    }

    private static boolean isAnswered(Foundation part, QuarterPicture now, SidePicture side) {
        for (int theme = 0; theme < now.themes().size(); theme++) {
            if (now.themes().get(theme).foundation().filter(part::equals).isPresent()
                    && side.themes().get(theme).mean().isDefined()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Foundation part, Conduct side) {
        return switch (part) {
            case LEADERSHIP ->
                side.sponsorAbsences().isDefined()
                        && side.meetingsHeld().value().orElse(0) > 0;
            case STRATEGY -> side.effortOutside().isDefined();
            case TRUST, GOALS -> false;
            case GOVERNANCE ->
                side.meetingsPlanned().isDefined() || side.clausesOpen().isDefined();
            case RESOURCES -> side.resourcesDelivered().isDefined();
        };
    }

    /**
     * Whether anything is known of it.
     *
     * @return true when it is
     */
    public boolean known() {
        return unknown.isEmpty();
    }

    /**
     * The worst grade.
     *
     * @return the grade; empty when sound or not known
     */
    public Optional<Grade> grade() {
        return warnings.stream().findFirst().map(warning -> warning.signal().grade());
    }

    /**
     * How many warnings speak against it.
     *
     * @param over the alliance, and whose eyes it is seen with
     * @param quarter the quarter
     * @return the count; undefined when nothing is known of the part
     */
    public Figure count(Scope over, Quarter quarter) {
        Scope scope = over.withTheme(foundation.words());
        return unknown.map(reason -> Figure.undefined(Measure.FOUNDATION_WARNINGS, scope, quarter, reason))
                .orElseGet(() -> Figure.of(Measure.FOUNDATION_WARNINGS, scope, quarter, warnings.size()));
    }
}
