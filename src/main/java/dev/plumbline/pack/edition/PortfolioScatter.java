package dev.plumbline.pack.edition;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import java.util.List;
import java.util.Optional;

/** Alliances by attainment and alignment, with the way each came. */
final class PortfolioScatter {

    /** More points than this cover one another. */
    private static final int MOST = 40;

    private final List<AllianceSummary> known;
    private final Catalog texts;
    private final String subtitle;

    PortfolioScatter(List<AllianceSummary> summaries, Catalog texts) {
        this.texts = texts;
        this.known = summaries.stream()
                .filter(summary ->
                        summary.attainment().isDefined() && summary.degree().isDefined())
                .limit(MOST)
                .toList();
        this.subtitle = known.size() == MOST
                ? "portfolio.scatter-most"
                : known.size() == summaries.size() ? "portfolio.scatter-subtitle" : "portfolio.scatter-known";
    }

    Scatter block() {
        double left = known.stream()
                .mapToDouble(summary -> percent(summary.attainment()))
                .min()
                .orElse(0);
        double bottom = known.stream()
                .mapToDouble(summary -> summary.degree().get())
                .min()
                .orElse(0);
        return new Scatter(
                texts.text("portfolio.scatter"),
                texts.text(subtitle),
                alt(),
                texts.text("portfolio.across"),
                texts.text("portfolio.up"),
                Math.max(0, Math.floor((left - 10) / 10) * 10),
                105,
                Math.max(0, Math.floor((bottom - 10) / 10) * 10),
                100,
                known.stream().map(PortfolioScatter::point).toList());
    }

    private String alt() {
        return known.stream()
                .findFirst()
                .map(worst -> texts.text(
                        "portfolio.scatter-alt",
                        Parts.of("name", worst.alliance().name())
                                .and("attainment", worst.attainment())
                                .and("degree", worst.degree())))
                .orElseGet(() -> texts.text("portfolio.scatter-alt-none"));
    }

    private static double percent(Figure attainment) {
        return attainment.get() * 100;
    }

    private static Scatter.Point point(AllianceSummary summary) {
        Optional<Scatter.From> from = summary.attainmentBefore()
                .flatMap(attainment ->
                        summary.degreeBefore().map(degree -> new Scatter.From(percent(attainment), degree.get())));
        Mark mark = summary.urgency() >= 2 ? Mark.BAD : summary.urgency() == 1 ? Mark.WATCH : Mark.NEUTRAL;
        return new Scatter.Point(
                summary.alliance().name(),
                percent(summary.attainment()),
                summary.degree().get(),
                from,
                mark);
    }
}
