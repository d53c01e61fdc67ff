package dev.plumbline.pack.edition.quality;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.UnreadCells.Reason;
import dev.plumbline.submission.cycle.Standing;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How well the returns of one quarter came in.
 *
 * @param quarter the quarter
 * @param standings where each partner of whom a return is expected stood, in the order of the register
 * @param spokenFor keys of partners for whom another folder reports
 * @param files the files about the quarter that are used, or wait to be mended, in the order of receipt
 */
public record QualityQuarter(
        Quarter quarter, List<Standing> standings, Set<String> spokenFor, List<QualityFile> files) {

    /** Copies the collections. */
    public QualityQuarter {
        standings = List.copyOf(standings);
        spokenFor = Set.copyOf(spokenFor);
        files = List.copyOf(files);
    }

    boolean isReported(Standing standing) {
        return standing.findUsed().isPresent() || spokenFor.contains(standing.partner());
    }

    List<QualityFile> filesOf(String partner) {
        return files.stream().filter(file -> file.partner().equals(partner)).toList();
    }

    /** The figures of all partners together. */
    Totals totals() {
        Scope scope = Scope.of("").withTheme("data quality");
        List<Boolean> inTime = standings.stream()
                .flatMap(standing -> standing.findOnTime().stream())
                .toList();
        return new Totals(
                count(Measure.RETURNS_RECEIVED, scope, standings.stream().filter(this::isReported)),
                count(Measure.RETURNS_EXPECTED, scope, standings.stream()),
                count(Measure.RETURNS_IN_TIME, scope, inTime.stream().filter(Boolean::booleanValue))
                        .withN(inTime.size()),
                counts(scope, files));
    }

    /** The same of one partner. */
    Counts countsOf(String partner) {
        return counts(Scope.of("").withPartner(partner), filesOf(partner));
    }

    private Counts counts(Scope scope, Collection<QualityFile> of) {
        return new Counts(
                count(Measure.FINDINGS_TO_FIX, scope, of.stream().flatMap(file -> file.toFix().stream())),
                count(Measure.FINDINGS_TO_EXPLAIN, scope, of.stream().flatMap(file -> file.toExplain().stream())),
                used(scope, of),
                Figure.of(Measure.CELLS_UNREAD, scope, quarter, (double) sum(of, QualityQuarter::unread)));
    }

    private static int unread(SheetCount sheet) {
        return sheet.unread().stream()
                .filter(cells -> isTheirs(cells.reason()))
                .mapToInt(UnreadCells::cells)
                .sum();
    }

    private Figure used(Scope scope, Collection<QualityFile> of) {
        long read = sum(of, SheetCount::read);
        return Figure.ofOptional(
                        Measure.ROWS_USED,
                        scope,
                        quarter,
                        read == 0
                                ? OptionalDouble.empty()
                                : OptionalDouble.of((double) sum(of, SheetCount::used) / (double) read),
                        Undefined.NOT_REPORTED)
                .withN(read);
    }

    /** What our own sheets explain and show is not for use: it is no loss. */
    static boolean isTheirs(Reason reason) {
        return reason != Reason.EXPLAINS && reason != Reason.SHOWN;
    }

    Figure count(Measure measure, Scope scope, Stream<?> counted) {
        return Figure.of(measure, scope, quarter, (double) counted.count());
    }

    private static long sum(Collection<QualityFile> of, ToIntFunction<SheetCount> part) {
        return of.stream()
                .flatMap(file -> file.rows().stream())
                .mapToLong(part::applyAsInt)
                .sum();
    }

    /**
     * Counts over files.
     *
     * @param toFix findings that keep a file from being used
     * @param toExplain findings that want an explanation
     * @param used share of the rows that was used
     * @param unread cells that were not used
     */
    record Counts(Figure toFix, Figure toExplain, Figure used, Figure unread) {

        List<Figure> figures() {
            return List.of(toFix, toExplain, used, unread);
        }
    }

    /**
     * Counts over partners.
     *
     * @param received returns that came
     * @param expected returns expected
     * @param inTime returns that came by the day on which they were wanted; n is 0 where no day was agreed
     * @param counts counts over files
     */
    record Totals(Figure received, Figure expected, Figure inTime, Counts counts) {

        List<Figure> figures() {
            return Stream.concat(Stream.of(received, expected, inTime), counts.figures().stream())
                    .toList();
        }
    }
}
