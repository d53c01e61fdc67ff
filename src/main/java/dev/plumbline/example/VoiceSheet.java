package dev.plumbline.example;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.example.story.Line.GoalLine;
import dev.plumbline.example.story.Line.MoodLine;
import dev.plumbline.example.story.Line.SideLine;
import dev.plumbline.example.story.Part;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the people of a side think: answers to the survey, and how much of the effort they want on each goal. */
final class VoiceSheet {

    private static final double PERSON = 0.3;
    private static final double THEME = 0.05;
    private static final double ITEM = 0.55;
    private static final int STEP = 5;

    private VoiceSheet() {}

    static Stream<Fact> answers(Scene scene, Part part) {
        SideLine side = scene.story().side(part);
        double share = scene.story().conduct(part).response().at(scene.at());
        return Stream.concat(
                        answering(scene, part, Level.EXECUTIVE, side.executives(), (1 + share) / 2),
                        answering(scene, part, Level.WORKING, side.working(), share))
                .map(person -> response(scene, part, person));
    }

    /** Those of a level who answer: the share, give or take one, whoever it is this time. */
    private static Stream<Respondent> answering(Scene scene, Part part, Level level, int asked, double share) {
        double luck = 0.6 * Chance.normal(scene.draw("answering " + part, level));
        return IntStream.range(0, asked)
                .mapToObj(number -> new Respondent(level, number))
                .sorted(Comparator.comparingDouble(
                        person -> scene.draw("zeal " + part, person).nextDouble()))
                .limit(Math.clamp(Math.round(asked * share + luck), 1, asked))
                .sorted(Comparator.comparingInt(Respondent::number));
    }

    private static Fact response(Scene scene, Part part, Respondent person) {
        RandomGenerator random = scene.draw("answers " + part, person);
        double bent = PERSON * bent(scene, part, person);
        List<Answer> answers = SurveyItems.ALL.stream()
                .map(item -> new Answer(item.id(), answer(mean(scene, part, person, item) + bent, item, random), ""))
                .toList();
        return new Fact.SurveyResponse(
                scene.cast().partner(part),
                scene.alliance(),
                scene.period(),
                scene.cast().key(person.code()),
                person.level(),
                answers,
                Scene.NOWHERE);
    }

    /** How much a person answers above the others of the level, whatever is asked; zero on average. */
    private static double bent(Scene scene, Part part, Respondent person) {
        SideLine side = scene.story().side(part);
        int people = person.level() == Level.EXECUTIVE ? side.executives() : side.working();
        double mean = IntStream.range(0, people)
                .mapToDouble(number -> ownBent(scene, part, new Respondent(person.level(), number)))
                .average()
                .orElse(0);
        return ownBent(scene, part, person) - mean;
    }

    private static double ownBent(Scene scene, Part part, Respondent person) {
        return Chance.normal(scene.drawOnce("person " + part, person));
    }

    private static double mean(Scene scene, Part part, Respondent person, SurveyItem item) {
        String theme = item.id().substring(0, 1);
        MoodLine mood = scene.story().mood(part, theme);
        double level = (person.level() == Level.EXECUTIVE ? mood.executives() : mood.working()).at(scene.at());
        return level + THEME * Chance.normal(scene.draw("theme " + part, theme + person.level()));
    }

    private static Reading answer(double mean, SurveyItem item, RandomGenerator random) {
        long score = Math.round(mean + ITEM * Chance.normal(random));
        long kept = Math.min(item.high(), Math.max(item.low(), score));
        double luck = random.nextDouble();
        if (luck < 0.025) {
            return new Reading.Blank();
        }
        return luck < 0.032
                ? new Reading.NotApplicable()
                : new Reading.Reported(BigDecimal.valueOf(item.reversed() ? item.low() + item.high() - kept : kept));
    }

    /** Weights in steps of five that add up to 100. */
    static Stream<Fact> priorities(Scene scene, Part part) {
        List<GoalLine> goals = scene.story().goals();
        List<Double> wanted = goals.stream()
                .map(goal -> part.of(goal.wanted()).at(scene.at())
                        + 1.8 * Chance.normal(scene.draw("wanted " + part, goal.id())))
                .toList();
        List<Integer> weights = inSteps(wanted);
        return IntStream.range(0, goals.size())
                .mapToObj(i -> new Fact.PriorityWeight(
                        scene.cast().partner(part),
                        scene.alliance(),
                        scene.cast().key(goals.get(i).id()),
                        scene.period(),
                        BigDecimal.valueOf(weights.get(i)),
                        Scene.NOWHERE));
    }

    /** Rounds down to steps, then gives the steps left to those that lost most. */
    private static List<Integer> inSteps(List<Double> wanted) {
        double sum = wanted.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> steps =
                wanted.stream().map(value -> value / sum * 100 / STEP).toList();
        List<Integer> whole = new ArrayList<>(
                steps.stream().map(value -> (int) Math.floor(value)).toList());
        int left = 100 / STEP - whole.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, steps.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> whole.get(i) - steps.get(i)))
                .limit(left)
                .forEach(i -> whole.set(i, whole.get(i) + 1));
        return whole.stream().map(count -> count * STEP).toList();
    }

    /** A person asked, without a name. */
    private record Respondent(Level level, int number) {

        private String code() {
            return (level == Level.EXECUTIVE ? "E" : "W") + (number < 9 ? "0" : "") + (number + 1);
        }
    }
}
