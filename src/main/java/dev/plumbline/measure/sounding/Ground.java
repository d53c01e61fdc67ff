package dev.plumbline.measure.sounding;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.CellRanges;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.AllianceFacts;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What is sounded: one alliance in one quarter.
 *
 * @param facts all that is known of the alliance; later quarters are passed over
 * @param picture the quarter as seen so far
 * @param latest whether it is the quarter of the pack: only for that one the register speaks of who holds a role
 */
record Ground(AllianceFacts facts, QuarterPicture picture, boolean latest) {

    Quarter quarter() {
        return picture.quarter();
    }

    Stream<SidePicture> sides() {
        return picture.sides().stream();
    }

    Scope scope() {
        return Scope.of(facts.alliance().id());
    }

    static String id(SidePicture side) {
        return side.partner().id();
    }

    Scope scope(SidePicture side) {
        return scope().withPartner(id(side));
    }

    /** The last day of the quarter. */
    LocalDate end() {
        return facts.periodOf(quarter()).end();
    }

    <F extends Fact> List<F> list(Class<F> kind, SidePicture side) {
        return facts.list(kind, id(side), quarter());
    }

    <F extends Fact> List<F> listBefore(Class<F> kind, SidePicture side) {
        return facts.list(kind, id(side), quarter().plus(-1));
    }

    Figure figure(Measure measure, Scope scope, double value, List<? extends Fact> rows) {
        OptionalDouble finite = Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        return Figure.ofOptional(measure, scope, quarter(), finite, Undefined.TOO_LARGE)
                .withN(rows.size())
                .withOrigins(origins(rows));
    }

    Figure none(Measure measure, Scope scope, Undefined reason) {
        return Figure.undefined(measure, scope, quarter(), reason);
    }

    static List<Origin> origins(List<? extends Fact> rows) {
        return CellRanges.joined(rows.stream().map(Fact::origin).toList());
    }
}
