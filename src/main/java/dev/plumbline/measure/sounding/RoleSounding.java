package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Fact.Meeting;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is there to lead: posts of sponsor and lead, and how often the sponsor comes. */
final class RoleSounding implements Sounding {

    private static final int QUARTERS = 4;

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides().flatMap(side -> Stream.of(vacant(ground, side), attendance(ground, side)));
    }

    private static Figure vacant(Ground ground, SidePicture side) {
        if (!ground.latest()) {
            return ground.none(Measure.VACANT_ROLES, ground.scope(side), Undefined.NOT_REPORTED);
        }
        long vacant = Stream.of(side.side().sponsor(), side.side().lead())
                .filter(String::isBlank)
                .count();
        return Figure.of(Measure.VACANT_ROLES, ground.scope(side), ground.quarter(), (double) vacant);
    }

    private static Figure attendance(Ground ground, SidePicture side) {
        List<Meeting> told = IntStream.range(0, QUARTERS)
                .mapToObj(back -> ground.facts()
                        .list(Meeting.class, Ground.id(side), ground.quarter().plus(-back)))
                .flatMap(List::stream)
                .filter(meeting ->
                        meeting.held().isPresent() && meeting.sponsorAttended().isPresent())
                .toList();
        if (told.isEmpty()) {
            return ground.none(Measure.SPONSOR_ATTENDANCE, ground.scope(side), Undefined.NOT_REPORTED);
        }
        long came = told.stream()
                .filter(meeting -> meeting.sponsorAttended().orElseThrow())
                .count();
        return ground.figure(Measure.SPONSOR_ATTENDANCE, ground.scope(side), (double) came / told.size(), told);
    }
}
