package dev.plumbline.bench.figures;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Foundation;
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
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Alliances of two sides with four goals of ten indicators each. Every quarter people of each side rate ten items, and each side
 * weighs the goals and reports its indicators; every fifth indicator is reported by both.
 */
final class InventedPortfolio {

    /** The quarter of the figures. */
    static final Quarter NOW = new Quarter(2026, 3);

    static final int QUARTERS = 12;
    static final int INDICATORS = 40;
    static final int ITEMS = 10;

    private static final int GOALS = 4;
    private static final Optional<BigDecimal> NONE = Optional.empty();

    private InventedPortfolio() {}

    /** What was agreed: a target a quarter, or one a year where the register would be too large. */
    static Register register(int alliances, boolean quarterly) {
        List<Partner> partners = new ArrayList<>();
        List<Alliance> all = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (int number = 0; number < alliances; number++) {
            String id = "a" + number;
            List<Side> sides = List.of(side(id + "x"), side(id + "y"));
            sides.forEach(side -> partners.add(new Partner(side.partner(), side.partner(), side.partner())));
            all.add(new Alliance(id, id, "", Optional.empty(), Optional.empty(), sides));
            for (int goal = 0; goal < GOALS; goal++) {
                goals.add(new Goal(id + "g" + goal, id, "Goal", 1, "", Optional.empty()));
            }
            for (int each = 0; each < INDICATORS; each++) {
                Indicator indicator = indicator(id, each);
                indicators.add(indicator);
                targets(indicator.id(), quarterly, targets);
            }
        }
        return new Register(
                FiscalCalendar.CALENDAR_YEAR, partners, all, goals, indicators, targets, items(), List.of());
    }

    private static Side side(String partner) {
        return new Side(partner, "", "Sponsor", "Lead", 20, 60);
    }

    private static Indicator indicator(String alliance, int each) {
        List<String> both = List.of(alliance + "x", alliance + "y");
        return new Indicator(
                alliance + "i" + each,
                alliance + "g" + each % GOALS,
                "Indicator",
                "how it is counted",
                "pcs",
                each % 3 == 0 ? Better.LOWER : Better.HIGHER,
                each % 2 == 0 ? AddsUp.SUM : AddsUp.LAST,
                3,
                1,
                Optional.of(BigDecimal.valueOf(50)),
                NONE,
                0,
                each % 5 == 0 ? both : both.subList(each % 2, each % 2 + 1));
    }

    private static void targets(String indicator, boolean quarterly, List<Target> targets) {
        Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(100));
        if (quarterly) {
            for (int back = 0; back < QUARTERS; back++) {
                targets.add(new Target(indicator, period(NOW.plus(-back)), value, NONE, NONE));
            }
        } else {
            for (int year = 2024; year <= 2026; year++) {
                targets.add(new Target(indicator, Period.parse(year + "-01/12"), value, NONE, NONE));
            }
        }
    }

    private static List<SurveyItem> items() {
        List<SurveyItem> items = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            Foundation foundation = item % 2 == 0 ? Foundation.TRUST : Foundation.STRATEGY;
            items.add(new SurveyItem("q" + item, "Theme " + item / 2, "?", 1, 5, false, Optional.of(foundation)));
        }
        return items;
    }

    private static Period period(Quarter quarter) {
        return FiscalCalendar.CALENDAR_YEAR.periodOf(quarter);
    }

    /** What was reported of one alliance, with so many people on each side; the same for the same number. */
    static List<Fact> facts(Register register, int number, int people) {
        Random random = new Random(number);
        String id = "a" + number;
        List<Fact> facts = new ArrayList<>();
        for (int back = 0; back < QUARTERS; back++) {
            Period period = period(NOW.plus(-back));
            for (int each = 0; each < INDICATORS; each++) {
                Indicator indicator = register.indicators().get(number * INDICATORS + each);
                for (String reporter : indicator.reporters()) {
                    facts.add(actual(random, id, reporter, indicator.id(), period));
                }
            }
            for (String partner : List.of(id + "x", id + "y")) {
                priorities(random, id, partner, period, facts);
                for (int person = 0; person < people; person++) {
                    Level level = person < people / 4 ? Level.EXECUTIVE : Level.WORKING;
                    facts.add(response(random, new Respondent(id, partner, person, level), period));
                }
            }
        }
        return facts;
    }

    private static Fact actual(Random random, String alliance, String partner, String indicator, Period period) {
        return new Fact.KpiActual(
                partner,
                alliance,
                indicator,
                period,
                new Reading.Reported(BigDecimal.valueOf(80L + random.nextInt(40))),
                NONE,
                NONE,
                NONE,
                Optional.of(ReportedStatus.GREEN),
                "",
                new Origin(partner + period, "KPI", "E" + (2 + random.nextInt(40)), ""));
    }

    private static void priorities(Random random, String alliance, String partner, Period period, List<Fact> facts) {
        for (int goal = 0; goal < GOALS; goal++) {
            facts.add(new Fact.PriorityWeight(
                    partner,
                    alliance,
                    alliance + "g" + goal,
                    period,
                    BigDecimal.valueOf(10L + random.nextInt(30)),
                    new Origin(partner + period, "Priorities", "C" + (goal + 2), "")));
        }
    }

    private record Respondent(String alliance, String partner, int number, Level level) {}

    private static Fact response(Random random, Respondent person, Period period) {
        int row = person.number() + 2;
        List<Answer> answers = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            String cell = (char) ('D' + item) + Integer.toString(row);
            answers.add(new Answer("q" + item, new Reading.Reported(BigDecimal.valueOf(1 + random.nextInt(5))), cell));
        }
        return new Fact.SurveyResponse(
                person.partner(),
                person.alliance(),
                period,
                "R" + person.number(),
                person.level(),
                answers,
                new Origin(person.partner() + period, "Survey", "A" + row, ""));
    }
}
