package dev.plumbline.bench.warning.truth;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.PriorityWeight;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What people answer and what the sides want. */
final class Voices {

    private static final Origin ORIGIN = new Origin("invented", "Survey", "", "");

    private final Signs signs;

    Voices(Signs signs) {
        this.signs = signs;
    }

    List<Fact> survey(int side, int quarter) {
        double rate = Math.clamp(
                signs.dice().between(0.6, 0.9, "response", side) + signs.dice().normal(0.07, "response", side, quarter),
                0.3,
                1);
        List<Fact> responses = new ArrayList<>();
        double[] means = means(side, quarter);
        int executives = Agreed.executives(signs.dice(), side);
        int asked = executives + Agreed.working(signs.dice(), side);
        for (int person = 0; person < asked; person++) {
            RandomGenerator random = signs.dice().of("person", side, quarter, person);
            if (random.nextDouble() < rate) {
                responses.add(response(side, quarter, person, person < executives, means, random));
            }
        }
        return responses;
    }

    /** Means of the six themes, then of culture, before the crack. */
    private double[] means(int side, int quarter) {
        double[] means = new double[Foundation.values().length + 1];
        for (int theme = 0; theme < means.length; theme++) {
            means[theme] = mean("theme " + theme, side, quarter);
        }
        return means;
    }

    private Fact response(
            int side, int quarter, int person, boolean executive, double[] means, RandomGenerator random) {
        double leaning = random.nextGaussian() * 0.5;
        List<Answer> answers = new ArrayList<>();
        int number = 0;
        for (Foundation theme : Foundation.values()) {
            double mean = means[number++]
                    - executiveView(theme, executive)
                    - signs.theme(theme, side, quarter) * fallOf(theme, executive);
            answers.addAll(answers(Agreed.theme(theme), mean + leaning, random));
        }
        double culture = means[number] - 0.4 * signs.size(Sign.CULTURE, side, quarter);
        answers.addAll(answers(Agreed.CULTURE, culture + leaning, random));
        return new SurveyResponse(
                Agreed.PARTNERS.get(side),
                Agreed.ALLIANCE,
                Agreed.period(quarter),
                "p" + person,
                executive ? Level.EXECUTIVE : Level.WORKING,
                answers,
                ORIGIN);
    }

    private double executiveView(Foundation theme, boolean executive) {
        return executive ? -signs.dice().between(0, 0.3, "executives", theme) : 0;
    }

    private static double fallOf(Foundation theme, boolean executive) {
        return executive && theme != Foundation.TRUST ? 0.3 : 0.8;
    }

    private double mean(String theme, int side, int quarter) {
        Dice dice = signs.dice();
        double standing = dice.between(3.6, 4.3, "theme", theme)
                + (side == 0 ? 0.5 : -0.5) * dice.normal(0.25, "standing", theme);
        double mood = signs.wander(0.12, "mood", theme, side)[quarter];
        double soured = quarter == 0 ? 0 : 2 * signs.fate().depth(quarter - 1);
        return standing + mood - soured;
    }

    private List<Answer> answers(String theme, double mean, RandomGenerator random) {
        List<Answer> answers = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            long answer = Math.clamp(Math.round(mean + random.nextGaussian() * 0.6), 1, 5);
            boolean skipped = random.nextDouble() < 0.04 * signs.assumptions().missing();
            answers.add(new Answer(
                    theme + number,
                    skipped ? new Reading.Blank() : new Reading.Reported(BigDecimal.valueOf(answer)),
                    ""));
        }
        return answers;
    }

    /** Weight moves from the first goal to the last on the first side, the other way on the other one. */
    List<Fact> priorities(int side, int quarter) {
        double moved = 14 * signs.size(Sign.PRIORITIES, side, quarter) * (side == 0 ? 1 : -1);
        double first = 36
                - moved
                + signs.dice().normal(3, "priority", side)
                + signs.dice().normal(2, "want", side, quarter);
        double last =
                30 + moved + signs.dice().normal(3, "last", side) + signs.dice().normal(2, "wish", side, quarter);
        double low = Math.clamp(first, 2, 90);
        double high = Math.clamp(last, 2, 98 - low);
        List<Double> weights = List.of(low, 100 - low - high, high);
        List<Fact> facts = new ArrayList<>();
        for (int goal = 0; goal < weights.size(); goal++) {
            facts.add(new PriorityWeight(
                    Agreed.PARTNERS.get(side),
                    Agreed.ALLIANCE,
                    Agreed.GOALS.get(goal),
                    Agreed.period(quarter),
                    BigDecimal.valueOf(weights.get(goal)).setScale(1, RoundingMode.HALF_UP),
                    ORIGIN));
        }
        return facts;
    }
}
