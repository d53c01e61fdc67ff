package dev.plumbline.pack.edition;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.IndicatorChart;
import dev.plumbline.measure.trend.Assurance;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.trend.ProcessLimits;
import dev.plumbline.measure.trend.Variation;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** XmR charts of the indicators: which changes are more than noise? */
final class TrendsPage {

    private final AllianceAssessment assessment;
    private final Setting setting;

    TrendsPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
    }

    Page page() {
        List<IndicatorChart> charts = assessment.indicators().stream()
                .filter(chart -> chart.chart().points().stream()
                        .anyMatch(point -> point.value().isPresent()))
                .sorted(Comparator.comparingInt(TrendsPage::order))
                .toList();
        long concerning = charts.stream()
                .filter(chart -> PillarCards.isConcerning(chart.chart()))
                .count();
        long judged = charts.stream()
                .filter(chart -> chart.chart().variation().isPresent())
                .count();
        return new Page(
                "trends",
                "Trends",
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                Sentence.of(message(concerning, judged)),
                Sentence.of(
                        "Line: actual. Gray band: usual range (mean ± 2.66 × mean moving range), dashed below 12 points."
                                + " Marked points are beyond chance."),
                List.of(new ControlCharts(
                        "",
                        "each indicator in its own unit; concerning first",
                        "%d control charts; %d show concerning variation.".formatted(charts.size(), concerning),
                        charts.stream().map(this::panel).toList())),
                setting.provenance());
    }

    private static String message(long concerning, long judged) {
        if (judged == 0) {
            return "No indicator has enough history to tell a change from noise";
        }
        return switch ((int) concerning) {
            case 0 -> "None of %d indicators is worse than its usual range".formatted(judged);
            case 1 -> "1 of %d indicators is worse than its usual range".formatted(judged);
            default -> "%d of %d indicators are worse than their usual range".formatted(concerning, judged);
        };
    }

    private static int order(IndicatorChart chart) {
        return chart.chart()
                .variation()
                .map(variation -> switch (variation) {
                    case CONCERNING -> 0;
                    case IMPROVING, NEUTRAL_HIGH, NEUTRAL_LOW -> 1;
                    case COMMON -> 2;
                })
                .orElse(3);
    }

    private ControlCharts.Panel panel(IndicatorChart found) {
        Indicator indicator = found.indicator();
        ControlChart chart = found.chart();
        String variation = chart.variation().map(TrendsPage::words).orElse("too few points");
        Optional<Assurance> verdict = found.steadyTarget() ? chart.assurance() : Optional.empty();
        String assurance =
                verdict.map(TrendsPage::words).orElse(found.steadyTarget() ? "no verdict on target" : "target moves");
        return new ControlCharts.Panel(
                Sentence.of(indicator.name()),
                indicator.unit(),
                "Control chart of %s, %d points: %s; %s."
                        .formatted(indicator.name(), chart.points().size(), variation, assurance),
                found.periods().stream()
                        .map(period -> Print.shortly(
                                period, each -> setting.register().calendar().quarterOf(each.last())))
                        .toList(),
                chart.points().stream().map(TrendsPage::point).toList(),
                chart.limits().map(limits -> limits(indicator, limits, chart.isTrial())),
                chart.target().stream().boxed().findFirst(),
                chart.variation().isPresent() ? PillarCards.mark(chart) : Mark.UNKNOWN,
                variation,
                verdict.map(TrendsPage::mark).orElse(Mark.UNKNOWN),
                assurance);
    }

    private static Optional<ControlCharts.Point> point(ControlChart.Point point) {
        Mark mark = point.variation()
                .map(variation -> switch (variation) {
                    case COMMON, NEUTRAL_HIGH, NEUTRAL_LOW -> Mark.NEUTRAL;
                    case IMPROVING -> Mark.GOOD;
                    case CONCERNING -> Mark.BAD;
                })
                .orElse(Mark.NEUTRAL);
        return point.value().stream()
                .mapToObj(value -> new ControlCharts.Point(value, mark))
                .findFirst();
    }

    /** A percentage is not shown beyond 0 or 100, nor a flow below 0; signals are judged on the unclipped limits. */
    private static ControlCharts.Limits limits(Indicator indicator, ProcessLimits limits, boolean trial) {
        boolean percent = indicator.unit().equals("%");
        boolean floor = percent || indicator.addsUp() == AddsUp.SUM;
        double low = floor && limits.mean() >= 0 ? Math.max(0, limits.lower()) : limits.lower();
        double high = percent && limits.mean() <= 100 ? Math.min(100, limits.upper()) : limits.upper();
        return new ControlCharts.Limits(limits.mean(), low, high, trial);
    }

    private static String words(Variation variation) {
        return switch (variation) {
            case COMMON -> "no clear change";
            case IMPROVING -> "improving";
            case CONCERNING -> "concerning";
            case NEUTRAL_HIGH -> "unusually high";
            case NEUTRAL_LOW -> "unusually low";
        };
    }

    private static String words(Assurance assurance) {
        return switch (assurance) {
            case CONSISTENTLY_PASSES -> "hits target";
            case CONSISTENTLY_FAILS -> "misses target";
            case INCONSISTENT -> "hit or miss";
        };
    }

    private static Mark mark(Assurance assurance) {
        return switch (assurance) {
            case CONSISTENTLY_PASSES -> Mark.GOOD;
            case CONSISTENTLY_FAILS -> Mark.BAD;
            case INCONSISTENT -> Mark.WATCH;
        };
    }
}
