package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.submission.workbook.drawing.SheetRow;
import dev.plumbline.submission.workbook.schema.FormWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a template holds already: a row for each figure that is due and for each goal. */
final class TemplateRows {

    private static final int MORE_DECIMALS = 2;
    private static final int LEAST_RESPONSES = 20;
    private static final int MOST_RESPONSES = 400;

    private final ReturnTemplate template;
    private final FormWords words;
    private final PeriodWords periods;

    TemplateRows(ReturnTemplate template) {
        this.template = template;
        this.words = new FormWords(template.language());
        this.periods = new PeriodWords(template.register().calendar());
    }

    List<SheetRow> kpis() {
        return template.register().indicators().stream()
                .filter(indicator -> indicator.reporters().contains(template.partner()))
                .filter(this::isDue)
                .flatMap(indicator -> readings(indicator).map(period -> kpi(indicator, period)))
                .toList();
    }

    private boolean isDue(Indicator indicator) {
        FiscalCalendar calendar = template.register().calendar();
        int months = calendar.quarterOf(template.period().first()).number() * 3;
        return months % Math.max(3, indicator.everyMonths()) == 0;
    }

    private Stream<Period> readings(Indicator indicator) {
        Period quarter = template.period();
        return indicator.everyMonths() == 1
                ? IntStream.range(0, quarter.months())
                        .mapToObj(month -> Period.of(quarter.first().plusMonths(month)))
                : Stream.of(quarter);
    }

    private SheetRow kpi(Indicator indicator, Period period) {
        SheetRow row = new SheetRow()
                .words("indicator", indicator.id())
                .words("name", indicator.name())
                .words("unit", indicator.unit())
                .words("period", period.equals(template.period()) ? "" : periods.write(period))
                .given("indicator", "period")
                .shownWith(indicator.decimals());
        LastActual last = template.last().get(indicator.id());
        if (last != null) {
            row.amount("last", shown(last.value(), indicator)).words("lastPeriod", periods.write(last.period()));
        }
        findTarget(indicator, period).ifPresent(target -> agreed(row, target, period));
        return row;
    }

    /** With a digit or two more than in print, so that it is known again. */
    private static BigDecimal shown(BigDecimal value, Indicator indicator) {
        int digits = indicator.decimals() + MORE_DECIMALS;
        return value.scale() <= digits ? value : value.setScale(digits, RoundingMode.HALF_EVEN);
    }

    /** The target for the very period, else that of the shortest longer one, else the last of the shorter ones. */
    private Optional<Target> findTarget(Indicator indicator, Period period) {
        List<Target> targets = template.register().targets().stream()
                .filter(target -> target.indicator().equals(indicator.id()))
                .toList();
        return targets.stream()
                .filter(target -> target.period().contains(period))
                .min(Comparator.comparingInt(target -> target.period().months()))
                .or(() -> targets.stream()
                        .filter(target -> period.contains(target.period()))
                        .max(Comparator.comparing(Target::period)));
    }

    private void agreed(SheetRow row, Target target, Period period) {
        Optional<BigDecimal> value = target.value();
        boolean exact = target.period().equals(period);
        if (exact && value.isPresent()) {
            row.amount("agreed", value);
            return;
        }
        String amount = value.map(this::number)
                .orElseGet(() -> words.say(
                        "range",
                        target.low().map(this::number).orElse(""),
                        target.high().map(this::number).orElse("")));
        row.words("agreed", exact ? amount : amount + " (" + periods.write(target.period()) + ")");
    }

    private String number(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return words.say("decimal.mark").equals(",") ? plain.replace('.', ',') : plain;
    }

    List<SheetRow> priorities() {
        List<String> alliances = template.register().listAlliancesOf(template.partner()).stream()
                .map(Alliance::id)
                .toList();
        return alliances.stream()
                .flatMap(alliance -> template.register().goals().stream()
                        .filter(goal -> goal.alliance().equals(alliance)))
                .map(goal -> new SheetRow()
                        .words("alliance", goal.alliance())
                        .words("goal", goal.id())
                        .words("goalName", goal.name())
                        .given("alliance", "goal"))
                .toList();
    }

    /** A row for each goal, and one for each indicator that more than one partner reports. */
    List<SheetRow> views() {
        return template.register().listAlliancesOf(template.partner()).stream()
                .map(Alliance::id)
                .flatMap(alliance -> template.register().goals().stream()
                        .filter(goal -> goal.alliance().equals(alliance)))
                .flatMap(goal -> Stream.concat(
                        Stream.of(view(goal).words("viewName", goal.name()).given("alliance", "goal")),
                        template.register().indicators().stream()
                                .filter(indicator -> indicator.goal().equals(goal.id())
                                        && indicator.reporters().size() > 1)
                                .map(indicator -> view(goal)
                                        .words("indicator", indicator.id())
                                        .words("viewName", indicator.name())
                                        .given("alliance", "goal", "indicator"))))
                .toList();
    }

    private static SheetRow view(Goal goal) {
        return new SheetRow().words("alliance", goal.alliance()).words("goal", goal.id());
    }

    /** Rows for answers: as many as were invited, and some to spare. */
    int responses() {
        int invited = template.register().listAlliancesOf(template.partner()).stream()
                .flatMap(alliance -> alliance.sides().stream())
                .filter(side -> side.partner().equals(template.partner()))
                .mapToInt(side -> side.executivesInvited() + side.workingInvited())
                .sum();
        return Math.clamp(invited + 10L, LEAST_RESPONSES, MOST_RESPONSES);
    }
}
