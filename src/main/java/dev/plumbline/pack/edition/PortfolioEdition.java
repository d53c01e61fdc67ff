package dev.plumbline.pack.edition;

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
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The pack over all alliances: where attention is wanted, then one page for each alliance, or for the most urgent where they are many. */
public final class PortfolioEdition {

    /** How many alliances have a page in the portfolio where each has a pack of its own: nobody turns more. */
    public static final int PAGES = 100;

    private static final int DECISIONS = 4;
    private static final Sentence NOTHING = Sentence.of("–");
    private static final Comparator<AllianceSummary> WORST_FIRST = Comparator.comparingInt(AllianceSummary::urgency)
            .reversed()
            .thenComparing(Comparator.comparingLong(AllianceSummary::cracked).reversed())
            .thenComparing(summary -> summary.alliance().name());

    private final List<AllianceSummary> summaries;
    private final Setting setting;
    private final AttentionTable table;
    private final Catalog texts;

    private PortfolioEdition(List<AllianceSummary> summaries, Setting setting, int pages) {
        this.summaries = summaries.stream().sorted(WORST_FIRST).toList();
        this.setting = setting;
        this.table = new AttentionTable(setting, this.summaries, pages);
        this.texts = setting.catalog();
    }

    /**
     * Makes the pack.
     *
     * @param summaries one for each alliance, in any order
     * @param setting what every page needs to know; its sources are all files used
     * @param paged how many of them have a page, the most urgent first; the others stand in the tables only
     * @return the pack, named after the quarter
     */
    public static Pack pack(List<AllianceSummary> summaries, Setting setting, int paged) {
        PortfolioEdition edition = new PortfolioEdition(summaries, setting, paged);
        List<Page> pages = new ArrayList<>();
        pages.add(edition.answer());
        if (!summaries.isEmpty()) {
            pages.add(new FoundationHeat(edition.summaries, setting).page());
        }
        edition.summaries.stream().limit(paged).forEach(summary -> pages.add(edition.stamped(summary.page())));
        String kicker = edition.texts.text("portfolio.kicker");
        edition.table.page().ifPresent(pages::add);
        RecordPage.page(edition.episodes(), setting, kicker).ifPresent(pages::add);
        pages.add(new SourcesPage(setting).page(kicker, ""));
        return new Pack(
                "portfolio-" + setting.quarter(),
                edition.texts.text(
                        "portfolio.title", Parts.of("quarter", setting.print().quarter(setting.quarter()))),
                edition.texts.text("portfolio.subject"),
                setting.stamp(),
                setting.catalog().labels(),
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
        PortfolioEdition edition = new PortfolioEdition(summaries, setting, summaries.size());
        List<Figure> figures = new ArrayList<>(List.of(
                edition.all(),
                edition.onPlan(),
                edition.apart(),
                edition.urgent(),
                edition.withResults(),
                edition.withAlignment(),
                FoundationHeat.unknown(edition.summaries, setting),
                FoundationHeat.cracked(edition.summaries, setting),
                Tally.of(
                        "alliances-listed",
                        Scope.of(""),
                        setting.quarter(),
                        edition.summaries.size(),
                        edition.summaries.size()),
                Tally.files(setting, Scope.of("")),
                edition.unlikely(),
                edition.adverse(),
                edition.received(),
                edition.expected()));
        figures.addAll(RecordPage.figures(edition.episodes(), setting));
        return figures;
    }

    /** What was known of one alliance is what was known of it when the portfolio was made. */
    private Page stamped(Page page) {
        return new Page(
                page.section(),
                page.bookmark(),
                page.kicker(),
                setting.dateline(),
                page.message(),
                page.subtitle(),
                page.blocks(),
                Sentence.join(" · ", List.of(page.footer(), setting.provenance())));
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
                texts.text("portfolio.bookmark"),
                texts.text("portfolio.kicker-count", Parts.of("all", all())),
                setting.dateline(),
                message(),
                texts.say("portfolio.subtitle"),
                List.of(
                        cards(),
                        table.first(),
                        new Block.Columns(new PortfolioScatter(summaries, texts).block(), decisions(), 0.42)),
                Sentence.join(
                        " · ",
                        List.of(
                                texts.say(
                                        "portfolio.returns",
                                        Parts.of("received", received()).and("expected", expected())),
                                setting.provenance())));
    }

    private Sentence message() {
        Figure urgent = urgent();
        return texts.say(
                urgent.get() == 0 ? "portfolio.calm" : "portfolio.urgent",
                Parts.of("urgent", urgent).and("all", all()));
    }

    private Block.Cards cards() {
        return new Block.Cards(List.of(
                card("answer.attainment", onPlan(), withResults(), "portfolio.on-plan"),
                card("answer.alignment", apart(), withAlignment(), "portfolio.apart"),
                new Block.Card(
                        texts.text("answer.trajectory"),
                        Sentence.NONE,
                        unlikely().n().orElse(0) == 0
                                ? NOTHING
                                : texts.say("answer.unlikely", Parts.of("unlikely", unlikely())),
                        texts.say("portfolio.unlikely"),
                        Sentence.NONE,
                        Mark.NEUTRAL,
                        Spark.NONE)));
    }

    /** A count over those of which something is known, if any. */
    private Block.Card card(String title, Figure figure, Figure known, String unit) {
        boolean whole = known.get() == summaries.size();
        return new Block.Card(
                texts.text(title),
                whole ? Sentence.NONE : texts.say("portfolio.known", Parts.of("known", known)),
                known.get() == 0
                        ? NOTHING
                        : texts.say(
                                "portfolio.of-all", Parts.of("count", figure).and("all", all())),
                texts.say(unit),
                Sentence.NONE,
                Mark.NEUTRAL,
                Spark.NONE);
    }

    private Block.Decisions decisions() {
        return new Block.Decisions(
                texts.text("answer.decisions"),
                summaries.stream()
                        .filter(summary -> summary.urgency() > 0)
                        .flatMap(summary -> summary.decisions().stream().map(decision -> named(summary, decision)))
                        .limit(DECISIONS)
                        .toList());
    }

    private Block.Decision named(AllianceSummary summary, Block.Decision decision) {
        return new Block.Decision(
                texts.say(
                        "portfolio.decision",
                        Parts.of("alliance", summary.alliance().name()).and("decision", decision.what())),
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

    private Figure withResults() {
        return known("alliances-with-results", summary -> summary.verdict().results());
    }

    private Figure withAlignment() {
        return known("alliances-with-alignment", summary -> summary.verdict().together());
    }

    private Figure known(String what, Function<AllianceSummary, Mark> judged) {
        long known = summaries.stream()
                .filter(summary -> judged.apply(summary) != Mark.UNKNOWN)
                .count();
        return Tally.of(what, Scope.of(""), setting.quarter(), known, summaries.size());
    }

    private Figure urgent() {
        long urgent =
                summaries.stream().filter(summary -> summary.urgency() >= 2).count();
        return Tally.of("alliances-urgent", Scope.of(""), setting.quarter(), urgent, summaries.size());
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
