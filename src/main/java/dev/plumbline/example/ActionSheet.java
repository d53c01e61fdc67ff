package dev.plumbline.example;

import dev.plumbline.example.story.Part;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Actions a side owes: those open at the end of the quarter, and those done within it. */
final class ActionSheet {

    private static final List<String> VERBS =
            List.of("Update the", "Agree on the", "Send a draft of the", "Review the", "Sign off the", "Report on the");

    private static final int A_SIDE = 3;
    private static final int QUARTERS_KEPT = 5;

    private ActionSheet() {}

    static Stream<Fact> facts(Scene scene, Part part) {
        int oldest = Math.max(scene.last().until(scene.first()), scene.at() - QUARTERS_KEPT);
        return IntStream.rangeClosed(oldest, scene.at())
                .mapToObj(scene::at)
                .flatMap(made -> IntStream.range(0, A_SIDE).mapToObj(number -> action(scene, made, part, number)))
                .flatMap(Optional::stream);
    }

    private static Optional<Fact> action(Scene scene, Scene made, Part part, int number) {
        RandomGenerator random = made.draw("action " + part, number);
        if (number == 0 && random.nextDouble() < 0.4) {
            return Optional.empty();
        }
        LocalDate due = made.day(25 + random.nextInt(90));
        Optional<LocalDate> done = done(made, part, due, random);
        if (done.filter(day -> day.isBefore(scene.period().first().atDay(1))).isPresent()) {
            return Optional.empty();
        }
        int running = (made.first().until(made.quarter()) * 2 + (part == Part.A ? 0 : 1)) * A_SIDE + number;
        List<String> staff = scene.cast().player(part).staff();
        return Optional.of(new Commitment.Action(
                scene.cast().partner(part),
                scene.alliance(),
                scene.period(),
                "A-" + (running + 101),
                words(scene, running),
                staff.get(random.nextInt(staff.size())),
                due,
                done.filter(day -> !day.isAfter(scene.period().end())),
                Scene.NOWHERE));
    }

    private static Optional<LocalDate> done(Scene made, Part part, LocalDate due, RandomGenerator random) {
        var conduct = made.story().conduct(part);
        double late = conduct.daysLate().at(made.at()) + 9 * Chance.normal(random);
        if (random.nextDouble() < conduct.neverDone().at(made.at())) {
            return Optional.empty();
        }
        LocalDate day = due.plusDays(Math.round(Math.max(-15, late)));
        return Optional.of(
                made.day(ChronoUnit.DAYS.between(made.period().first().atDay(1), day)));
    }

    private static String words(Scene scene, int running) {
        List<String> topics = scene.story().topics();
        String verb = VERBS.get((running + running / topics.size()) % VERBS.size());
        return verb + " " + topics.get(running % topics.size());
    }
}
