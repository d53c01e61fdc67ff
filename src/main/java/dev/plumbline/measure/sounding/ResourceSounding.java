package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Commitment.Resource;
import dev.plumbline.submission.Standpoint.BusinessCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a side gave of each thing it committed, people and money apart, over 1 when it gave more; and what it got of the
 * benefits of its business case. No rate of failure is assumed: what is at risk follows from case and forecast alone.
 */
final class ResourceSounding implements Sounding {

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides().flatMap(side -> Stream.concat(lines(ground, side), benefits(ground, side)));
    }

    private static Stream<Figure> benefits(Ground ground, SidePicture side) {
        return ground.list(BusinessCase.class, side).stream()
                .filter(distinct(BusinessCase::benefit))
                .flatMap(benefit -> benefit(ground, ground.scope(side).withTheme(benefit.benefit()), benefit));
    }

    private static Predicate<BusinessCase> distinct(Function<BusinessCase, String> key) {
        Set<String> seen = new HashSet<>();
        return benefit -> seen.add(key.apply(benefit));
    }

    private static Stream<Figure> benefit(Ground ground, Scope scope, BusinessCase benefit) {
        double planned = benefit.planned().doubleValue();
        double reached = benefit.actual().doubleValue();
        Figure delivered = planned > 0
                ? ground.figure(Measure.BENEFIT_DELIVERED, scope, reached / planned, List.of(benefit))
                : ground.none(Measure.BENEFIT_DELIVERED, scope, Undefined.NOT_DUE);
        return Stream.concat(
                Stream.of(
                        delivered,
                        amount(ground, Measure.BENEFIT_PLANNED, scope, benefit, planned),
                        amount(ground, Measure.BENEFIT_REACHED, scope, benefit, reached)),
                atRisk(ground, scope, benefit));
    }

    /** Where the side gives no forecast: at least what is missing by now, at most all that has not come yet. */
    private static Stream<Figure> atRisk(Ground ground, Scope scope, BusinessCase benefit) {
        double total = benefit.total().doubleValue();
        double missing =
                Math.max(0, benefit.planned().subtract(benefit.actual()).doubleValue());
        double least = benefit.low().orElse(benefit.actual()).doubleValue();
        double most = benefit.high().map(BigDecimal::doubleValue).orElse(total - missing);
        return Stream.of(
                amount(ground, Measure.BENEFIT_TOTAL, scope, benefit, total),
                amount(ground, Measure.VALUE_AT_RISK_LOW, scope, benefit, Math.max(0, total - most)),
                amount(ground, Measure.VALUE_AT_RISK_HIGH, scope, benefit, Math.max(0, total - least)));
    }

    private static Figure amount(Ground ground, Measure measure, Scope scope, BusinessCase benefit, double value) {
        return ground.figure(measure, scope, value, List.of(benefit)).withUnit(unit(benefit.benefit()));
    }

    /** What stands in the last brackets. */
    private static String unit(String benefit) {
        int open = benefit.lastIndexOf('(');
        int close = benefit.lastIndexOf(')');
        return open >= 0 && close > open ? benefit.substring(open + 1, close).strip() : "";
    }

    private static Stream<Figure> lines(Ground ground, SidePicture side) {
        Map<String, List<Resource>> byName = new LinkedHashMap<>();
        ground.list(Resource.class, side)
                .forEach(line -> byName.computeIfAbsent(line.resource().strip(), _ -> new ArrayList<>())
                        .add(line));
        return byName.entrySet().stream()
                .filter(entry -> sum(entry.getValue(), line -> line.committed().doubleValue()) > 0)
                .map(entry -> given(ground, ground.scope(side).withTheme(entry.getKey()), entry.getValue()));
    }

    private static Figure given(Ground ground, Scope scope, List<Resource> lines) {
        double share = sum(lines, line -> line.actual().doubleValue())
                / sum(lines, line -> line.committed().doubleValue());
        return Double.isFinite(share)
                ? ground.figure(Measure.RESOURCE_GIVEN, scope, share, lines)
                : ground.none(Measure.RESOURCE_GIVEN, scope, Undefined.TOO_LARGE);
    }

    private static double sum(List<Resource> lines, ToDoubleFunction<Resource> part) {
        return lines.stream().mapToDouble(part).sum();
    }
}
