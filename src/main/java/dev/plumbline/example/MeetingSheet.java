package dev.plumbline.example;

import dev.plumbline.example.story.Line.ConductLine;
import dev.plumbline.example.story.Line.MeetingLine;
import dev.plumbline.example.story.Line.ProposalLine;
import dev.plumbline.example.story.Part;
import dev.plumbline.example.story.Path;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.MeetingConduct;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Meetings as a side reports them; both sides tell the same dates. */
final class MeetingSheet {

    private MeetingSheet() {}

    static Stream<Fact> facts(Scene scene, Part part) {
        return scene.story().meetings().stream()
                .flatMap(line ->
                        IntStream.range(0, line.days().size()).mapToObj(number -> meeting(scene, part, line, number)));
    }

    private static Fact meeting(Scene scene, Part part, MeetingLine line, int number) {
        String key = scene.at() + "." + (number + 1);
        LocalDate planned = scene.day(line.days().get(number));
        RandomGenerator shared = scene.draw(line.name(), number);
        Optional<LocalDate> held =
                line.skipped().contains(key) ? Optional.empty() : Optional.of(held(scene, planned, shared));
        ConductLine conduct = scene.story().conduct(part);
        RandomGenerator own = scene.draw(line.name() + part, number);
        int people = (int) Math.max(1, Math.round(conduct.attended().at(scene.at()) + 0.7 * Chance.normal(own)));
        int made = 1 + shared.nextInt(3);
        Optional<Integer> waiting =
                line.sponsors() ? Optional.of((int) Math.round(conduct.waiting().at(scene.at()))) : Optional.empty();
        return new Fact.Meeting(
                scene.cast().partner(part),
                scene.alliance(),
                scene.period(),
                line.name(),
                planned,
                held,
                held.filter(_ -> line.sponsors()).map(_ -> !conduct.absent().contains(key)),
                held.map(_ -> people),
                held.filter(_ -> line.sponsors()).map(_ -> made),
                waiting,
                held.flatMap(day -> conduct(scene, part, line, number, day)),
                Scene.NOWHERE);
    }

    private static Optional<MeetingConduct> conduct(
            Scene scene, Part part, MeetingLine line, int number, LocalDate held) {
        boolean last = number == line.days().size() - 1;
        Optional<ProposalLine> proposals = scene.story().proposals().stream()
                .filter(told -> told.part() == part)
                .findFirst();
        return scene.story().running().stream()
                .filter(running -> running.name().equals(line.name()))
                .findFirst()
                .map(running -> new MeetingConduct(
                        Optional.of(!running.inquorate().contains(scene.at() + "." + (number + 1))),
                        Optional.of(held.plusDays(
                                        Math.round(running.minutesDays().at(scene.at()))))
                                .filter(day -> !day.isAfter(scene.period().end())),
                        Optional.of(rounded(running.unowned(), scene)),
                        Optional.of(last ? rounded(running.overdue(), scene) : 0),
                        proposals.map(told -> rounded(told.decided(), scene)),
                        proposals.map(told -> rounded(told.not(), scene))));
    }

    private static int rounded(Path path, Scene scene) {
        return (int) Math.round(path.at(scene.at()));
    }

    /** On the planned day, or a week or two later within the quarter. */
    private static LocalDate held(Scene scene, LocalDate planned, RandomGenerator random) {
        LocalDate moved = planned.plusDays(7L * (1 + random.nextInt(2)));
        return random.nextDouble() < 0.8 || moved.isAfter(scene.period().end()) ? planned : moved;
    }
}
