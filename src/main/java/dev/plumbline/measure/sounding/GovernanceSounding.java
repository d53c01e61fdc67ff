package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Fact.Meeting;
import dev.plumbline.submission.MeetingConduct;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is there to lead, how often the sponsor comes, how meetings are run, and who proposes what is decided there. */
final class GovernanceSounding implements Sounding {

    private static final int QUARTERS = 4;

    /** Days after a meeting within which minutes count as in time. */
    private static final int MINUTES_DAYS = 14;

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides()
                .flatMap(side -> Stream.of(
                                Stream.of(vacant(ground, side), vacantDays(ground, side), attendance(ground, side)),
                                meetings(ground, side),
                                Stream.of(proposed(ground, side), decidedAsProposed(ground, side)))
                        .flatMap(figures -> figures));
    }

    private static long posts(SidePicture side) {
        return Stream.of(side.side().sponsor(), side.side().lead())
                .filter(String::isBlank)
                .count();
    }

    /** Without a day, the register speaks of the quarter of the pack only. */
    private static Figure vacant(Ground ground, SidePicture side) {
        Optional<LocalDate> since = side.side().vacantSince();
        if (!ground.latest() && since.isEmpty()) {
            return ground.none(Measure.VACANT_ROLES, ground.scope(side), Undefined.NOT_REPORTED);
        }
        boolean filledThen = since.filter(day -> day.isAfter(ground.end())).isPresent();
        return Figure.of(
                Measure.VACANT_ROLES, ground.scope(side), ground.quarter(), filledThen ? 0 : (double) posts(side));
    }

    private static Figure vacantDays(Ground ground, SidePicture side) {
        Optional<LocalDate> since =
                side.side().vacantSince().filter(day -> posts(side) > 0 && !day.isAfter(ground.end()));
        return since.map(day -> Figure.of(Measure.VACANT_ROLE_DAYS, ground.scope(side), ground.quarter(), (double)
                        ChronoUnit.DAYS.between(day, ground.end())))
                .orElseGet(() -> ground.none(
                        Measure.VACANT_ROLE_DAYS,
                        ground.scope(side),
                        posts(side) == 0 ? Undefined.NOT_APPLICABLE : Undefined.NOT_REPORTED));
    }

    private static Figure attendance(Ground ground, SidePicture side) {
        List<Meeting> told = lately(
                ground,
                side,
                meeting ->
                        meeting.held().isPresent() && meeting.sponsorAttended().isPresent());
        return share(
                ground,
                side,
                Measure.SPONSOR_ATTENDANCE,
                told,
                meeting -> meeting.sponsorAttended().orElseThrow());
    }

    /** Meetings of four quarters, as a side tells them. */
    private static List<Meeting> lately(Ground ground, SidePicture side, Predicate<Meeting> which) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(back -> ground.facts()
                        .list(Meeting.class, Ground.id(side), ground.quarter().plus(-back)))
                .flatMap(List::stream)
                .filter(which)
                .toList();
    }

    private static List<Meeting> proposing(Ground ground, SidePicture side) {
        return lately(ground, side, meeting -> proposals(meeting).isPresent());
    }

    private static Optional<Integer> proposals(Meeting meeting) {
        return meeting.conduct().flatMap(MeetingConduct::proposals);
    }

    private static long proposals(List<Meeting> told) {
        return told.stream()
                .mapToLong(meeting -> proposals(meeting).orElseThrow())
                .sum();
    }

    /** Only where every side tells what it put up. */
    private static Figure proposed(Ground ground, SidePicture side) {
        List<List<Meeting>> all =
                ground.sides().map(each -> proposing(ground, each)).toList();
        long whole = all.stream().mapToLong(GovernanceSounding::proposals).sum();
        if (whole == 0 || all.stream().anyMatch(List::isEmpty)) {
            return ground.none(Measure.PROPOSED, ground.scope(side), Undefined.NOT_REPORTED);
        }
        List<Meeting> own = proposing(ground, side);
        return ground.figure(
                        Measure.PROPOSED,
                        ground.scope(side),
                        (double) proposals(own) / (double) whole,
                        all.stream().flatMap(List::stream).toList())
                .withN(whole);
    }

    private static Figure decidedAsProposed(Ground ground, SidePicture side) {
        List<Meeting> own = proposing(ground, side);
        long whole = proposals(own);
        if (whole == 0) {
            return ground.none(
                    Measure.DECIDED_AS_PROPOSED,
                    ground.scope(side),
                    own.isEmpty() ? Undefined.NOT_REPORTED : Undefined.NOT_APPLICABLE);
        }
        long decided = own.stream()
                .mapToLong(meeting -> meeting.conduct()
                        .flatMap(MeetingConduct::proposalsDecided)
                        .orElseThrow())
                .sum();
        return ground.figure(Measure.DECIDED_AS_PROPOSED, ground.scope(side), (double) decided / (double) whole, own)
                .withN(whole);
    }

    private static Stream<Figure> meetings(Ground ground, SidePicture side) {
        List<Meeting> held = ground.list(Meeting.class, side).stream()
                .filter(meeting ->
                        meeting.held().isPresent() && meeting.conduct().isPresent())
                .toList();
        List<Meeting> counted =
                held.stream().filter(meeting -> quorate(meeting).isPresent()).toList();
        return Stream.of(
                share(
                        ground,
                        side,
                        Measure.MEETINGS_QUORATE,
                        counted,
                        meeting -> quorate(meeting).orElseThrow()),
                share(ground, side, Measure.MINUTES_IN_TIME, minutesDue(ground, held), GovernanceSounding::inTime),
                sum(ground, side, Measure.DECISIONS_UNOWNED, MeetingConduct::decisionsUnowned),
                sum(ground, side, Measure.ESCALATIONS_OVERDUE, MeetingConduct::escalationsOverdue));
    }

    private static Optional<Boolean> quorate(Meeting meeting) {
        return meeting.conduct().flatMap(MeetingConduct::quorate);
    }

    /** Meetings whose minutes are out or should be; none where the side tells of no minutes at all. */
    private static List<Meeting> minutesDue(Ground ground, List<Meeting> held) {
        boolean told = held.stream()
                .anyMatch(meeting ->
                        meeting.conduct().flatMap(MeetingConduct::minutesSent).isPresent());
        return held.stream()
                .filter(meeting -> told
                        && (inTime(meeting)
                                || ChronoUnit.DAYS.between(meeting.held().orElseThrow(), ground.end()) > MINUTES_DAYS))
                .toList();
    }

    private static boolean inTime(Meeting meeting) {
        return meeting.conduct()
                .flatMap(MeetingConduct::minutesSent)
                .filter(sent -> ChronoUnit.DAYS.between(meeting.held().orElseThrow(), sent) <= MINUTES_DAYS)
                .isPresent();
    }

    private static Figure share(
            Ground ground, SidePicture side, Measure measure, List<Meeting> meetings, Predicate<Meeting> which) {
        return meetings.isEmpty()
                ? ground.none(measure, ground.scope(side), Undefined.NOT_REPORTED)
                : ground.figure(
                        measure,
                        ground.scope(side),
                        (double) meetings.stream().filter(which).count() / meetings.size(),
                        meetings);
    }

    private static Figure sum(
            Ground ground, SidePicture side, Measure measure, Function<MeetingConduct, Optional<Integer>> part) {
        List<Meeting> told = ground.list(Meeting.class, side).stream()
                .filter(meeting -> meeting.conduct().flatMap(part).isPresent())
                .toList();
        return told.isEmpty()
                ? ground.none(measure, ground.scope(side), Undefined.NOT_REPORTED)
                : ground.figure(
                        measure,
                        ground.scope(side),
                        (double) told.stream()
                                .mapToLong(meeting ->
                                        meeting.conduct().flatMap(part).orElseThrow())
                                .sum(),
                        told);
    }
}
