package dev.plumbline.pack.edition.goal;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.IndicatorChart;
import dev.plumbline.measure.trend.Assurance;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * XmR charts of the indicators: which changes are more than noise? The page to read shows as many as stand on one sheet, a page
 * of the appendix the others.
 */
public final class TrendsPage {

    /** In words in the texts {@code trends.charts-subtitle-first} and {@code -others}. */
    private static final int ONE_SHEET = 9;

    private final AllianceAssessment assessment;
    private final Setting setting;
    private final Catalog texts;
    private final List<IndicatorChart> charts;

    /**
     * A page.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     */
    public TrendsPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
        this.texts = setting.catalog();
        this.charts = assessment.indicators().stream()
                .filter(chart -> chart.chart().points().stream()
                        .anyMatch(point -> point.value().isPresent()))
                .sorted(Comparator.comparingInt(TrendsPage::order))
                .toList();
    }

    /**
     * The page to read.
     *
     * @return the page {@code trends}
     */
    public Page page() {
        boolean all = charts.size() <= ONE_SHEET;
        return page(
                "trends",
                "trends.bookmark",
                all ? "trends.charts-subtitle" : "trends.charts-subtitle-first",
                charts.subList(0, all ? charts.size() : ONE_SHEET));
    }

    /**
     * The indicators that the page to read does not show.
     *
     * @return the page {@code trends-others} for the appendix
     */
    public Optional<Page> others() {
        return charts.size() <= ONE_SHEET
                ? Optional.empty()
                : Optional.of(page(
                        "trends-others",
                        "trends.bookmark-others",
                        "trends.charts-subtitle-others",
                        charts.subList(ONE_SHEET, charts.size())));
    }

    private Page page(String section, String bookmark, String subtitle, List<IndicatorChart> shown) {
        return new Page(
                section,
                texts.text(bookmark),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                texts.say("trends.subtitle"),
                List.of(new ControlCharts(
                        "",
                        texts.text(subtitle),
                        texts.text("trends.charts-alt", Parts.of("concerning", Tally.indicatorsConcerning(assessment))),
                        shown.stream().map(this::panel).toList())),
                setting.provenance());
    }

    private Sentence message() {
        Figure concerning = Tally.indicatorsConcerning(assessment);
        Parts parts = Parts.of("concerning", concerning);
        if (concerning.n().orElse(0) == 0) {
            return texts.say("trends.too-short");
        }
        return texts.say(concerning.get() == 0 ? "trends.none" : "trends.some", parts);
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
        List<Figure> told =
                found.figures(assessment.alliance().id(), assessment.now().quarter());
        String variation = chart.variation().map(texts::term).orElseGet(() -> texts.text("trends.too-few"));
        Optional<Assurance> verdict = found.steadyTarget() ? chart.assurance() : Optional.empty();
        String assurance = verdict.map(texts::term)
                .orElseGet(() -> texts.text(found.steadyTarget() ? "trends.no-verdict" : "trends.target-moves"));
        return new ControlCharts.Panel(
                Sentence.of(indicator.name()),
                indicator.unit(),
                alt(found, variation, assurance),
                found.periods().stream()
                        .map(period -> setting.print()
                                .shortly(
                                        period,
                                        each -> setting.register().calendar().quarterOf(each.last())))
                        .toList(),
                chart.points().stream().map(TrendsPage::point).toList(),
                limits(told, chart.isTrial()),
                chart.target().stream().boxed().findFirst(),
                chart.variation().isPresent() ? Variations.mark(chart.variation()) : Mark.UNKNOWN,
                variation,
                verdict.map(TrendsPage::mark).orElse(Mark.UNKNOWN),
                assurance,
                told.stream().filter(Figure::isDefined).map(Figure::id).toList());
    }

    private String alt(IndicatorChart found, String variation, String assurance) {
        Indicator indicator = found.indicator();
        List<Double> known = found.chart().points().stream()
                .flatMap(point -> point.value().stream().boxed())
                .toList();
        Parts parts =
                Parts.of("name", indicator.name()).and("variation", variation).and("assurance", assurance);
        return known.isEmpty()
                ? texts.text("trends.alt-empty", parts)
                : texts.text(
                        "trends.alt",
                        parts.and("lowest", setting.print().value(indicator, Collections.min(known)))
                                .and("highest", setting.print().value(indicator, Collections.max(known)))
                                .and("latest", setting.print().value(indicator, known.getLast())));
    }

    private static Optional<ControlCharts.Point> point(ControlChart.Point point) {
        Mark mark = Variations.mark(point.variation());
        return point.value().stream()
                .mapToObj(value -> new ControlCharts.Point(value, mark))
                .findFirst();
    }

    private static Optional<ControlCharts.Limits> limits(List<Figure> told, boolean trial) {
        Figure mean = of(Measure.USUAL_MEAN, told);
        return mean.isDefined()
                ? Optional.of(new ControlCharts.Limits(
                        mean.get(),
                        of(Measure.USUAL_LOWEST, told).get(),
                        of(Measure.USUAL_HIGHEST, told).get(),
                        trial))
                : Optional.empty();
    }

    private static Figure of(Measure measure, List<Figure> told) {
        return told.stream()
                .filter(figure -> figure.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static Mark mark(Assurance assurance) {
        return switch (assurance) {
            case CONSISTENTLY_PASSES -> Mark.GOOD;
            case CONSISTENTLY_FAILS -> Mark.BAD;
            case INCONSISTENT -> Mark.WATCH;
        };
    }
}
