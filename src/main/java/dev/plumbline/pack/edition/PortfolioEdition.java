package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.trend.TrendScan;
import dev.plumbline.measure.warning.marking.MarkedEpisode;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.edition.annex.RecordPage;
import dev.plumbline.pack.edition.annex.SourcesPage;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The pack over all alliances: where attention is wanted, then one page for each alliance. */
public final class PortfolioEdition {

    private static final int DECISIONS = 4;
    private static final Comparator<AllianceSummary> WORST_FIRST = Comparator.comparingInt(AllianceSummary::urgency)
            .reversed()
            .thenComparing(Comparator.comparingLong(AllianceSummary::cracked).reversed())
            .thenComparing(summary -> summary.alliance().name());

    private final List<AllianceSummary> summaries;
    private final Setting setting;

    private PortfolioEdition(List<AllianceSummary> summaries, Setting setting) {
        this.summaries = summaries.stream().sorted(WORST_FIRST).toList();
        this.setting = setting;
    }

    /**
     * Makes the pack.
     *
     * @param summaries one for each alliance, in any order
     * @param setting what every page needs to know; its sources are all files used
     * @return the pack, named after the quarter
     */
    public static Pack pack(List<AllianceSummary> summaries, Setting setting) {
        PortfolioEdition edition = new PortfolioEdition(summaries, setting);
        List<Page> pages = new ArrayList<>();
        pages.add(edition.answer());
        if (!summaries.isEmpty()) {
            pages.add(new FoundationHeat(edition.summaries, setting).page());
        }
        edition.summaries.forEach(summary -> pages.add(summary.page()));
        AttentionTable.page(edition.summaries, setting).ifPresent(pages::add);
        RecordPage.page(edition.episodes(), setting, "PORTFOLIO").ifPresent(pages::add);
        pages.add(new SourcesPage(setting).page("PORTFOLIO"));
        return new Pack(
                "portfolio-" + setting.quarter(),
                "Alliance portfolio, " + Print.quarter(setting.quarter()),
                "Do our alliances still stand true?",
                setting.stamp(),
                pages);
    }

    /**
     * The figures of the portfolio itself.
     *
     * @param summaries one for each alliance
     * @param setting what every page needs to know
     * @return the figures
     */
    public static List<Figure> figures(List<AllianceSummary> summaries, Setting setting) {
        PortfolioEdition edition = new PortfolioEdition(summaries, setting);
        List<Figure> figures = new ArrayList<>(List.of(
                edition.all(),
                edition.onPlan(),
                edition.apart(),
                edition.unlikely(),
                edition.adverse(),
                edition.received(),
                edition.expected()));
        figures.addAll(RecordPage.figures(edition.episodes(), setting));
        return figures;
    }

    private List<MarkedEpisode> episodes() {
        return summaries.stream()
                .flatMap(summary -> summary.episodes().stream())
                .toList();
    }

    /** All trend tests of the report are one family. */
    private Figure adverse() {
        List<TrendScan> family = summaries.stream()
                .flatMap(summary -> summary.trends().stream())
                .filter(test -> test.p().isPresent())
                .toList();
        return family.isEmpty()
                ? Figure.undefined(Measure.ADVERSE_TRENDS, Scope.of(""), setting.quarter(), Undefined.TOO_FEW)
                : Figure.of(Measure.ADVERSE_TRENDS, Scope.of(""), setting.quarter(), (double)
                                TrendScan.adverse(family).size())
                        .withN(family.size());
    }

    private Page answer() {
        return new Page(
                "answer",
                "Portfolio",
                "PORTFOLIO · " + Print.count(summaries.size(), "alliance", "alliances"),
                setting.dateline(),
                message(),
                Sentence.of(
                        "Attainment, alignment and trajectory stand side by side; there is no single health number."),
                List.of(
                        cards(),
                        AttentionTable.first(summaries),
                        new Block.Columns(new PortfolioScatter(summaries).block(), decisions(), 0.42)),
                "Returns %s of %s · "
                                .formatted(
                                        Print.whole(received().get()),
                                        Print.whole(expected().get()))
                        + setting.provenance());
    }

    private Sentence message() {
        long urgent =
                summaries.stream().filter(summary -> summary.urgency() >= 2).count();
        int all = summaries.size();
        if (urgent == 0) {
            return say("No alliance needs you this quarter", all());
        }
        return say(
                "%d of %s %s you this quarter"
                        .formatted(urgent, Print.count(all, "alliance", "alliances"), urgent == 1 ? "needs" : "need"),
                all());
    }

    private Block.Cards cards() {
        return new Block.Cards(List.of(
                card("Attainment", onPlan(), "alliances on plan (attainment of 95 % or more)"),
                card("Alignment", apart(), "alliances whose partners part"),
                new Block.Card(
                        "Trajectory",
                        Sentence.NONE,
                        say(
                                "%s of %s"
                                        .formatted(
                                                Print.whole(unlikely().get()),
                                                Print.whole(unlikely().n().orElse(0))),
                                unlikely()),
                        Sentence.of("indicators unlikely to meet their target"),
                        Sentence.NONE,
                        Mark.NEUTRAL,
                        Spark.NONE)));
    }

    private Block.Card card(String title, Figure figure, String unit) {
        return new Block.Card(
                title,
                Sentence.NONE,
                say("%s of %d".formatted(Print.whole(figure.get()), summaries.size()), figure, all()),
                Sentence.of(unit),
                Sentence.NONE,
                Mark.NEUTRAL,
                Spark.NONE);
    }

    private Block.Decisions decisions() {
        return new Block.Decisions(
                "Decisions wanted from you",
                summaries.stream()
                        .filter(summary -> summary.urgency() > 0)
                        .flatMap(summary -> summary.decisions().stream().map(decision -> named(summary, decision)))
                        .limit(DECISIONS)
                        .toList());
    }

    private static Block.Decision named(AllianceSummary summary, Block.Decision decision) {
        return new Block.Decision(
                new Sentence(
                        summary.alliance().name() + ": " + decision.what().text(),
                        decision.what().figures()),
                decision.who(),
                decision.when());
    }

    private Figure count(Measure measure, Predicate<AllianceSummary> which) {
        return figure(measure, (double) summaries.stream().filter(which).count());
    }

    private Figure figure(Measure measure, double value) {
        return Figure.of(measure, Scope.of(""), setting.quarter(), value).withN(summaries.size());
    }

    private Figure all() {
        return figure(Measure.ALLIANCES, summaries.size());
    }

    private Figure onPlan() {
        return count(Measure.ALLIANCES_ON_PLAN, summary -> summary.verdict().results() == Mark.GOOD);
    }

    private Figure apart() {
        return count(Measure.ALLIANCES_APART, summary -> summary.verdict().together() == Mark.BAD);
    }

    private Figure unlikely() {
        double count = summaries.stream()
                .mapToDouble(summary -> summary.unlikely().value().orElse(0))
                .sum();
        long told = summaries.stream()
                .mapToLong(summary -> summary.unlikely().n().orElse(0))
                .sum();
        return figure(Measure.UNLIKELY, count).withN(told);
    }

    private Figure received() {
        return figure(
                Measure.RETURNS_RECEIVED,
                summaries.stream()
                        .mapToDouble(summary -> summary.received().get())
                        .sum());
    }

    private Figure expected() {
        return figure(
                Measure.RETURNS_EXPECTED,
                summaries.stream()
                        .mapToDouble(summary -> summary.expected().get())
                        .sum());
    }
}
