package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Aspect;
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
import java.util.stream.IntStream;

/** An alliance of Ash and Birch with one goal, built by hand, fact by fact. */
final class SmallAlliance {

    /** The quarter of the tests. */
    static final Quarter NOW = new Quarter(2026, 3);

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<SurveyItem> items = new ArrayList<>();
    private String vacant = "";
    private int row = 1;

    /** An indicator reported by Ash each quarter. */
    SmallAlliance indicator(String id, AddsUp addsUp) {
        return indicator(id, Better.HIGHER, addsUp, 3, List.of("ash"));
    }

    /** An indicator of any kind. */
    SmallAlliance indicator(String id, Better better, AddsUp addsUp, int everyMonths, List<String> reporters) {
        indicators.add(new Indicator(
                id,
                "growth",
                "Indicator " + id,
                "how it is counted",
                "pcs",
                better,
                addsUp,
                everyMonths,
                1,
                Optional.empty(),
                Optional.empty(),
                0,
                reporters));
        return this;
    }

    /** A target for a period such as {@code 2026-07/3}. */
    SmallAlliance target(String indicator, String period, String value) {
        targets.add(new Target(
                indicator,
                Period.parse(period),
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                Optional.empty(),
                new Origin("register", "Targets", "C" + row++, "")));
        return this;
    }

    /** An actual of Ash for a period; no status. */
    SmallAlliance actual(String indicator, String period, String value) {
        return actual("ash", indicator, period, value, null);
    }

    /** An actual of a partner for a period, with a color. */
    SmallAlliance actual(
            String partner,
            String indicator,
            String period,
            String value,
            @org.jspecify.annotations.Nullable ReportedStatus status) {
        facts.add(new Fact.KpiActual(
                partner,
                "aurora",
                indicator,
                Period.parse(period),
                value.isEmpty() ? new Reading.Blank() : new Reading.Reported(new BigDecimal(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(status),
                "",
                new Origin(partner, "KPI", "E" + row++, "")));
        return this;
    }

    /** A share of Ash for a month, as numerator over denominator. */
    SmallAlliance share(String indicator, String period, int above, int below) {
        facts.add(new Fact.KpiActual(
                "ash",
                "aurora",
                indicator,
                Period.parse(period),
                new Reading.Reported(
                        new BigDecimal(above).divide(new BigDecimal(below), java.math.MathContext.DECIMAL64)),
                Optional.of(new BigDecimal(above)),
                Optional.of(new BigDecimal(below)),
                Optional.empty(),
                Optional.empty(),
                "",
                new Origin("ash", "KPI", "E" + row++, "")));
        return this;
    }

    /** An item of the theme Trust, 1 to 5. */
    SmallAlliance trustItem(String id, boolean reversed) {
        items.add(new SurveyItem(id, "Trust", "We trust them", 1, 5, reversed, Optional.of(Foundation.TRUST)));
        return this;
    }

    /** An item of a theme that speaks to a part of the foundation, 1 to 5. */
    SmallAlliance item(String id, String theme, Foundation part) {
        items.add(new SurveyItem(id, theme, "We say", 1, 5, false, Optional.of(part)));
        return this;
    }

    /** An item that asks for something in particular, 1 to 5. */
    SmallAlliance item(String id, String theme, Aspect aspect) {
        items.add(new SurveyItem(id, theme, "We say", 1, 5, false, Optional.empty(), Optional.of(aspect)));
        return this;
    }

    /** One answer of as many people as there are values, for a quarter. */
    SmallAlliance answers(String partner, String item, Quarter quarter, int... values) {
        Period period = FiscalCalendar.CALENDAR_YEAR.periodOf(quarter);
        for (int index = 0; index < values.length; index++) {
            int cell = row++;
            facts.add(new Fact.SurveyResponse(
                    partner,
                    "aurora",
                    period,
                    "R" + index,
                    Level.WORKING,
                    List.of(new Answer(item, new Reading.Reported(BigDecimal.valueOf(values[index])), "D" + cell)),
                    new Origin(partner + quarter, "Survey", "A" + cell, "")));
        }
        return this;
    }

    /** All answers of as many people as there are texts: one digit for each item so far. */
    SmallAlliance sheet(String partner, Quarter quarter, String... people) {
        for (String person : people) {
            List<Answer> answers = IntStream.range(0, items.size())
                    .mapToObj(index -> new Answer(
                            items.get(index).id(),
                            new Reading.Reported(new BigDecimal(person.substring(index, index + 1))),
                            "D" + row))
                    .toList();
            facts.add(new Fact.SurveyResponse(
                    partner,
                    "aurora",
                    FiscalCalendar.CALENDAR_YEAR.periodOf(quarter),
                    "S" + row,
                    Level.WORKING,
                    answers,
                    new Origin(partner + quarter, "Survey", "A" + row++, "")));
        }
        return this;
    }

    /** Leaves the post of a partner's sponsor empty. */
    SmallAlliance withoutSponsor(String partner) {
        vacant = partner;
        return this;
    }

    /** Weights of a partner on the goals growth and quality. */
    SmallAlliance priorities(String partner, Quarter quarter, int growth, int quality) {
        Period period = FiscalCalendar.CALENDAR_YEAR.periodOf(quarter);
        IntStream.of(growth, quality).forEach(weight -> {
            String goal = weight == growth
                            && facts.stream()
                                    .noneMatch(fact -> fact instanceof Fact.PriorityWeight given
                                            && given.partner().equals(partner)
                                            && given.period().equals(period)
                                            && given.goal().equals("growth"))
                    ? "growth"
                    : "quality";
            facts.add(new Fact.PriorityWeight(
                    partner,
                    "aurora",
                    goal,
                    period,
                    BigDecimal.valueOf(weight),
                    new Origin(partner, "Priorities", "C" + row++, "")));
        });
        return this;
    }

    /** Any other fact. */
    SmallAlliance fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** What was agreed. */
    Register register() {
        Side ash = new Side("ash", "", vacant.equals("ash") ? "" : "Ada", "Ann", 2, 8);
        Side birch = new Side("birch", "", vacant.equals("birch") ? "" : "Ben", "Bob", 2, 8);
        return new Register(
                FiscalCalendar.CALENDAR_YEAR,
                List.of(new Partner("ash", "Ash Ltd", "Ash"), new Partner("birch", "Birch Ltd", "Birch")),
                List.of(new Alliance("aurora", "Aurora", "", Optional.empty(), Optional.empty(), List.of(ash, birch))),
                List.of(
                        new Goal("growth", "aurora", "Growth", 1, "", Optional.empty()),
                        new Goal("quality", "aurora", "Quality", 1, "", Optional.empty())),
                indicators,
                targets,
                items,
                List.of());
    }

    /** All facts so far. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The assessment of the quarter of the tests. */
    AllianceAssessment assess() {
        Register register = register();
        return Assessor.assess(register, register.alliances().getFirst(), facts, NOW);
    }
}
