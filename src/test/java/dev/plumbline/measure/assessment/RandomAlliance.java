package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** An alliance as no one would write it down: any kind of indicator, extreme and missing values, few and odd answers. */
final class RandomAlliance {

    /** The quarter of the pack. */
    static final Quarter NOW = new Quarter(2026, 3);

    private static final int QUARTERS = 14;
    private static final List<String> SIZES =
            List.of("0", "1", "-3", "17.5", "1e30", "-1e99", "1e300", "1e-200", "100");

    /** How the people of a side answer in a quarter. */
    private enum Mood {
        UNANIMOUS,
        UNANIMOUS_ON_ONE,
        COMPLETE,
        PATCHY
    }

    private final Random random;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<SurveyItem> items = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> partners;
    private int row = 1;

    RandomAlliance(long seed) {
        random = new Random(seed);
        partners = List.of("ash", "birch", "cedar", "dogwood").subList(0, 2 + random.nextInt(3));
        for (int goal = 0; goal < 1 + random.nextInt(3); goal++) {
            goals.add(new Goal("g" + goal, "aurora", "Goal", random.nextInt(3), "", Optional.empty()));
            for (int each = 0; each < random.nextInt(4); each++) {
                indicator("g" + goal, "g" + goal + "i" + each);
            }
        }
        for (int item = 0; item < random.nextInt(5); item++) {
            int high = random.nextInt(8) == 0 ? 10 : 5;
            items.add(new SurveyItem(
                    "q" + item, item < 3 ? "Trust" : "Goals", "?", 1, high, random.nextBoolean(), Optional.empty()));
        }
        for (int back = 0; back < QUARTERS; back++) {
            for (String partner : partners) {
                if (random.nextInt(8) > 0) {
                    report(partner, NOW.plus(-back));
                }
            }
        }
    }

    private void indicator(String goal, String id) {
        List<String> reporters = random.nextBoolean() ? partners : List.of(partners.get(random.nextInt(2)));
        indicators.add(new Indicator(
                id,
                goal,
                "Indicator",
                random.nextBoolean() ? "how" : "",
                random.nextBoolean() ? "%" : "",
                Better.valueOf(List.of("HIGHER", "LOWER", "BAND").get(random.nextInt(3))),
                AddsUp.valueOf(List.of("SUM", "LAST", "RATIO").get(random.nextInt(3))),
                List.of(1, 3, 3, 3, 6, 12).get(random.nextInt(6)),
                random.nextInt(3),
                maybe(any()),
                maybe(BigDecimal.valueOf(random.nextInt(3))),
                0,
                reporters,
                random.nextInt(4) == 0 ? Optional.of(period(NOW.plus(-random.nextInt(QUARTERS)))) : Optional.empty(),
                Optional.empty()));
        for (int back = -2; back < QUARTERS; back++) {
            if (random.nextInt(3) > 0) {
                target(id, period(NOW.plus(-back)));
            }
        }
        if (random.nextBoolean()) {
            target(id, Period.parse("2026-01/12"));
        }
    }

    private void target(String indicator, Period period) {
        boolean band = random.nextInt(5) == 0;
        Optional<BigDecimal> none = Optional.empty();
        targets.add(new Target(
                indicator,
                period,
                band ? none : Optional.of(any()),
                band ? Optional.of(BigDecimal.ONE) : none,
                band ? Optional.of(BigDecimal.TEN) : none,
                origin("register")));
    }

    private void report(String partner, Quarter quarter) {
        for (Indicator indicator : indicators) {
            if (indicator.reporters().contains(partner) && random.nextInt(5) > 0) {
                actuals(partner, indicator, quarter);
            }
        }
        int people = List.of(0, 1, 4, 5, 6, 9, 12).get(random.nextInt(7));
        Mood mood = List.of(Mood.values()).get(random.nextInt(4));
        for (int person = 0; person < people; person++) {
            response(partner, quarter, "R" + person, mood);
        }
        for (Goal goal : goals) {
            if (random.nextInt(4) > 0) {
                facts.add(new Fact.PriorityWeight(
                        partner,
                        "aurora",
                        goal.id(),
                        period(quarter),
                        BigDecimal.valueOf(random.nextInt(3) * 50L),
                        origin(partner)));
            }
        }
        conduct(partner, quarter);
    }

    private void actuals(String partner, Indicator indicator, Quarter quarter) {
        Period period = period(quarter);
        if (random.nextInt(3) == 0) {
            for (int month = 0; month < 3; month++) {
                if (random.nextInt(6) > 0) {
                    actual(partner, indicator, Period.of(period.first().plusMonths(month)));
                }
            }
        } else {
            actual(partner, indicator, period);
        }
    }

    private void actual(String partner, Indicator indicator, Period period) {
        Reading reading = switch (random.nextInt(8)) {
            case 0 -> new Reading.Blank();
            case 1 -> new Reading.NotApplicable();
            case 2 -> new Reading.Withheld();
            default -> new Reading.Reported(any());
        };
        boolean parts = random.nextBoolean();
        facts.add(new Fact.KpiActual(
                partner,
                "aurora",
                indicator.id(),
                period,
                reading,
                parts ? Optional.of(any()) : Optional.empty(),
                parts ? Optional.of(any()) : Optional.empty(),
                maybe(any()),
                random.nextBoolean() ? Optional.of(ReportedStatus.GREEN) : Optional.empty(),
                "",
                origin(partner)));
    }

    private void response(String partner, Quarter quarter, String person, Mood mood) {
        List<Answer> answers = new ArrayList<>();
        for (SurveyItem item : items) {
            if (mood != Mood.PATCHY || random.nextInt(6) > 0) {
                boolean same = mood == Mood.UNANIMOUS
                        || (mood == Mood.UNANIMOUS_ON_ONE && item.id().equals("q0"));
                int answer = same ? 3 : 1 + random.nextInt(5);
                answers.add(new Answer(item.id(), new Reading.Reported(BigDecimal.valueOf(answer)), "D" + row++));
            }
        }
        Level level = List.of(Level.EXECUTIVE, Level.WORKING, Level.WORKING, Level.UNSTATED)
                .get(random.nextInt(4));
        facts.add(new Fact.SurveyResponse(
                partner, "aurora", period(quarter), person, level, answers, origin(partner + quarter)));
    }

    private void conduct(String partner, Quarter quarter) {
        Period period = period(quarter);
        LocalDate day = period.first().atDay(1 + random.nextInt(28));
        Optional<LocalDate> done =
                random.nextBoolean() ? Optional.of(day.plusDays(random.nextInt(90))) : Optional.empty();
        if (random.nextBoolean()) {
            facts.add(new Fact.Meeting(
                    partner,
                    "aurora",
                    period,
                    "Steering",
                    day,
                    done,
                    maybe(random.nextBoolean()),
                    Optional.empty(),
                    Optional.empty(),
                    maybe(random.nextInt(5)),
                    origin(partner)));
        }
        if (random.nextBoolean()) {
            facts.add(new Commitment.Action(
                    partner, "aurora", period, "A" + row, "do", "who", day, done, origin(partner)));
        }
        if (random.nextBoolean()) {
            facts.add(new Commitment.Resource(
                    partner,
                    "aurora",
                    period,
                    "People",
                    any().abs(),
                    any().abs(),
                    maybe(any().abs()),
                    maybe(2),
                    maybe(70),
                    origin(partner)));
        }
        if (random.nextBoolean()) {
            facts.add(new Fact.Risk(
                    partner,
                    "aurora",
                    period,
                    "K" + random.nextInt(3),
                    "risk",
                    1 + random.nextInt(5),
                    1 + random.nextInt(5),
                    done,
                    "",
                    origin(partner)));
        }
    }

    private BigDecimal any() {
        return random.nextInt(4) == 0
                ? new BigDecimal(SIZES.get(random.nextInt(SIZES.size())))
                : BigDecimal.valueOf(random.nextInt(2000) - 300, 1);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private Origin origin(String file) {
        return new Origin(file, "sheet", "C" + row++, "");
    }

    private static Period period(Quarter quarter) {
        return FiscalCalendar.CALENDAR_YEAR.periodOf(quarter);
    }

    Register register() {
        List<Side> sides = partners.stream()
                .map(partner -> new Side(partner, "", "", "", random.nextInt(3), random.nextInt(9)))
                .toList();
        return new Register(
                FiscalCalendar.CALENDAR_YEAR,
                partners.stream().map(id -> new Partner(id, id, id)).toList(),
                List.of(new Alliance("aurora", "Aurora", "", Optional.empty(), Optional.empty(), sides)),
                goals,
                indicators,
                targets,
                items,
                List.of());
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    static AllianceAssessment assess(Register register, List<Fact> facts) {
        return Assessor.assess(register, register.alliances().getFirst(), facts, NOW);
    }

    /** The facts with the answers for the quarter of the pack handed in anew: some people more, some fewer, some think again. */
    List<Fact> restated() {
        List<Fact> anew = new ArrayList<>(facts);
        for (String partner : partners) {
            int change = random.nextInt(4);
            List<Fact.SurveyResponse> now = facts.stream()
                    .filter(fact -> fact instanceof Fact.SurveyResponse response
                            && response.partner().equals(partner)
                            && response.period().equals(period(NOW)))
                    .map(Fact.SurveyResponse.class::cast)
                    .toList();
            int some = Math.min(now.size(), 1 + random.nextInt(6));
            if (change == 1 || change == 3) {
                anew.removeAll(now.subList(0, some));
            }
            if (change >= 2) {
                int before = facts.size();
                for (int person = 0; person < some; person++) {
                    response(partner, NOW, "N" + person, Mood.COMPLETE);
                }
                anew.addAll(facts.subList(before, facts.size()));
                facts.subList(before, facts.size()).clear();
            }
        }
        return anew;
    }
}
