package dev.plumbline.example;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/** Plain figures over a portfolio, computed without the product's measures: what a story must show. */
record Known(Register register, List<Fact> facts) {

    static Known of(ExampleSpec spec) {
        ExamplePortfolio portfolio = ExamplePortfolio.of(spec);
        return new Known(
                portfolio.register(),
                portfolio.submissions().flatMap(each -> each.facts().stream()).toList());
    }

    <T extends Fact> List<T> list(Class<T> type, String alliance, Quarter quarter) {
        Period period = FiscalCalendar.CALENDAR_YEAR.periodOf(quarter);
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(fact -> fact.alliance().equals(alliance) && period.contains(fact.period()))
                .toList();
    }

    /** Mean of a theme, answers turned round, over all answers of those that pass. */
    double mood(String alliance, Quarter quarter, String theme, Predicate<Fact.SurveyResponse> who) {
        return list(Fact.SurveyResponse.class, alliance, quarter).stream()
                .filter(who)
                .flatMap(response -> response.answers().stream())
                .filter(answer -> item(answer.item()).theme().equals(theme))
                .filter(answer -> answer.answer() instanceof Reading.Reported)
                .mapToDouble(answer -> item(answer.item()).scored(number(answer.answer())))
                .average()
                .orElseThrow();
    }

    double gap(String alliance, Quarter quarter, String theme, String first, String second) {
        return mood(alliance, quarter, theme, who -> who.partner().equals(first))
                - mood(alliance, quarter, theme, who -> who.partner().equals(second));
    }

    double levelGap(String alliance, Quarter quarter, String theme) {
        return mood(alliance, quarter, theme, who -> who.level() == Level.EXECUTIVE)
                - mood(alliance, quarter, theme, who -> who.level() == Level.WORKING);
    }

    double overlap(String alliance, Quarter quarter, String first, String second) {
        List<Fact.PriorityWeight> weights = list(Fact.PriorityWeight.class, alliance, quarter);
        return register.goals().stream()
                .filter(goal -> goal.alliance().equals(alliance))
                .mapToDouble(goal -> Math.min(weight(weights, goal.id(), first), weight(weights, goal.id(), second)))
                .sum();
    }

    private static double weight(List<Fact.PriorityWeight> weights, String goal, String partner) {
        return weights.stream()
                .filter(each -> each.goal().equals(goal) && each.partner().equals(partner))
                .mapToDouble(each -> each.weight().doubleValue())
                .sum();
    }

    /** Weighted attainment, capped at 1, as the first reporter of each indicator tells it. */
    double attainment(String alliance, Quarter quarter) {
        return register.goals().stream()
                        .filter(goal -> goal.alliance().equals(alliance))
                        .mapToDouble(goal -> goal.weight()
                                * weighted(
                                        indicators(alliance).stream()
                                                .filter(each -> each.goal().equals(goal.id()))
                                                .toList(),
                                        quarter))
                        .sum()
                / 100;
    }

    private double weighted(List<Indicator> indicators, Quarter quarter) {
        List<Indicator> told = indicators.stream()
                .filter(each -> attainment(each, quarter).isPresent())
                .toList();
        return told.stream()
                        .mapToDouble(each -> each.weight()
                                * Math.clamp(attainment(each, quarter).orElseThrow(), 0, 1))
                        .sum()
                / told.stream().mapToDouble(Indicator::weight).sum();
    }

    double shareMet(String alliance, Quarter quarter) {
        return share(indicators(alliance).stream()
                .map(each -> attainment(each, quarter))
                .filter(OptionalDouble::isPresent)
                .map(each -> each.getAsDouble() >= 1)
                .toList());
    }

    double shareGreen(String alliance, Quarter quarter) {
        return share(list(Fact.KpiActual.class, alliance, quarter).stream()
                .flatMap(each -> each.status().stream())
                .map(each -> each == ReportedStatus.GREEN)
                .toList());
    }

    double shareOverdue(String alliance, Quarter quarter) {
        LocalDate end = FiscalCalendar.CALENDAR_YEAR.periodOf(quarter).end();
        return share(list(Commitment.Action.class, alliance, quarter).stream()
                .filter(each -> each.due().isBefore(end))
                .map(each -> each.done()
                        .map(day -> day.isAfter(each.due().plusDays(7)))
                        .orElse(true))
                .toList());
    }

    List<Boolean> sponsorCame(String alliance, Quarter quarter, String partner) {
        return list(Fact.Meeting.class, alliance, quarter).stream()
                .filter(each -> each.partner().equals(partner))
                .flatMap(each -> each.sponsorAttended().stream())
                .toList();
    }

    private static double share(List<Boolean> each) {
        return each.stream().filter(yes -> yes).count() / (double) each.size();
    }

    List<Indicator> indicators(String alliance) {
        List<String> goals = register.goals().stream()
                .filter(goal -> goal.alliance().equals(alliance))
                .map(goal -> goal.id())
                .toList();
        return register.indicators().stream()
                .filter(each -> goals.contains(each.goal()))
                .toList();
    }

    OptionalDouble attainment(Indicator indicator, Quarter quarter) {
        Period period = FiscalCalendar.CALENDAR_YEAR.periodOf(quarter);
        DoubleStream actuals = facts.stream()
                .filter(Fact.KpiActual.class::isInstance)
                .map(Fact.KpiActual.class::cast)
                .filter(fact -> fact.indicator().equals(indicator.id())
                        && fact.partner().equals(indicator.reporters().getFirst())
                        && period.contains(fact.period()))
                .map(Fact.KpiActual::actual)
                .filter(Reading.Reported.class::isInstance)
                .mapToDouble(Known::number);
        double[] all = actuals.toArray();
        if (all.length == 0) {
            return OptionalDouble.empty();
        }
        double sum = DoubleStream.of(all).sum();
        double actual = indicator.addsUp() == AddsUp.SUM ? sum : all[all.length - 1];
        Target target = register.targets().stream()
                .filter(each ->
                        each.indicator().equals(indicator.id()) && each.period().equals(period))
                .findFirst()
                .orElseThrow();
        return OptionalDouble.of(attainment(indicator, actual, target));
    }

    private static double attainment(Indicator indicator, double actual, Target target) {
        if (indicator.better() == Better.BAND) {
            double low = target.low().orElseThrow().doubleValue();
            double high = target.high().orElseThrow().doubleValue();
            double outside = Math.max(0, Math.max(low - actual, actual - high));
            return 1 - outside / indicator.tolerance().orElseThrow().doubleValue();
        }
        double aim = target.value().orElseThrow().doubleValue();
        double sign = indicator.better() == Better.HIGHER ? 1 : -1;
        if (sign * (actual - aim) >= 0) {
            return 1;
        }
        double start = indicator.baseline().map(BigDecimal::doubleValue).orElse(aim);
        if (sign * (aim - start) > 0) {
            return (actual - start) / (aim - start);
        }
        return sign > 0 ? actual / aim : 2 - actual / aim;
    }

    private SurveyItem item(String id) {
        return register.items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double number(Reading reading) {
        return ((Reading.Reported) reading).value().doubleValue();
    }
}
