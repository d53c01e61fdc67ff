package dev.plumbline.measure.sounding;

import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.QuarterPicture.Statement;
import dev.plumbline.measure.picture.QuarterPicture.Topic;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Commitment.Obligation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The foundation checklist: the eight building blocks with their evidence on each side, and days left to give notice. */
final class BlockSounding implements Sounding {

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides().flatMap(side -> side(ground, side));
    }

    private static Stream<Figure> side(Ground ground, SidePicture side) {
        List<Obligation> clauses = ground.list(Obligation.class, side);
        List<Obligation> told =
                clauses.stream().filter(clause -> clause.block().isPresent()).toList();
        Stream<Figure> blocks = told.isEmpty()
                ? Stream.of(ground.none(Measure.BLOCKS_LAID, ground.scope(side), Undefined.NOT_REPORTED))
                : Stream.concat(
                        Stream.of(laid(ground, side, told)),
                        Arrays.stream(BuildingBlock.values()).flatMap(block -> block(ground, side, told, block)));
        return Stream.concat(blocks, Stream.of(notice(ground, side, clauses)));
    }

    private static List<Obligation> of(List<Obligation> told, BuildingBlock block) {
        return told.stream()
                .filter(clause -> clause.block().filter(block::equals).isPresent())
                .toList();
    }

    private static boolean isLaid(List<Obligation> evidence) {
        return !evidence.isEmpty() && evidence.stream().allMatch(Obligation::inPlace);
    }

    private static Figure laid(Ground ground, SidePicture side, List<Obligation> told) {
        long laid = Arrays.stream(BuildingBlock.values())
                .filter(block -> isLaid(of(told, block)))
                .count();
        return ground.figure(Measure.BLOCKS_LAID, ground.scope(side), (double) laid, told);
    }

    private static Stream<Figure> block(Ground ground, SidePicture side, List<Obligation> told, BuildingBlock block) {
        Scope scope = ground.scope(side).withTheme(block.name());
        List<Obligation> evidence = of(told, block);
        Figure laid = Figure.of(Measure.BLOCK_LAID, scope, ground.quarter(), isLaid(evidence) ? 1 : 0)
                .withN(evidence.size())
                .withOrigins(Ground.origins(evidence));
        Optional<LocalDate> reviewed = evidence.stream()
                .flatMap(clause -> clause.reviewed().stream())
                .filter(day -> !day.isAfter(ground.end()))
                .max(Comparator.naturalOrder());
        Figure age = reviewed.map(day -> ground.figure(
                        Measure.BLOCK_REVIEW_DAYS,
                        scope,
                        (double) ChronoUnit.DAYS.between(day, ground.end()),
                        evidence))
                .orElseGet(() -> ground.none(Measure.BLOCK_REVIEW_DAYS, scope, Undefined.NOT_REPORTED));
        return Stream.of(laid, age);
    }

    private static Figure notice(Ground ground, SidePicture side, List<Obligation> clauses) {
        List<Obligation> ahead = clauses.stream()
                .filter(clause ->
                        clause.notice().filter(day -> day.isAfter(ground.end())).isPresent())
                .sorted(Comparator.comparing(clause -> clause.notice().orElseThrow()))
                .limit(1)
                .toList();
        return ahead.isEmpty()
                ? ground.none(Measure.NOTICE_DAYS, ground.scope(side), Undefined.NOT_REPORTED)
                : ground.figure(
                        Measure.NOTICE_DAYS,
                        ground.scope(side),
                        (double) ChronoUnit.DAYS.between(
                                ground.end(), ahead.getFirst().notice().orElseThrow()),
                        ahead);
    }

    @Override
    public Stream<Statement> tell(Ground ground) {
        return ground.sides()
                .flatMap(side -> Arrays.stream(BuildingBlock.values())
                        .map(block -> new Statement(
                                Topic.OWNER,
                                Ground.id(side),
                                block.name(),
                                of(ground.list(Obligation.class, side), block).stream()
                                        .map(Obligation::owner)
                                        .filter(owner -> !owner.isBlank())
                                        .distinct()
                                        .collect(Collectors.joining(", ")))))
                .filter(statement -> !statement.text().isEmpty());
    }
}
