package dev.plumbline.pack.edition;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.wording.Print;
import java.util.List;
import java.util.Optional;

/** Alliances by attainment and alignment, with the way each came. */
final class PortfolioScatter {

    private final List<AllianceSummary> known;

    /** More points than this cover one another. */
    private static final int MOST = 40;

    PortfolioScatter(List<AllianceSummary> summaries) {
        this.known = summaries.stream()
                .filter(summary ->
                        summary.attainment().isDefined() && summary.degree().isDefined())
                .limit(MOST)
                .toList();
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
                "Results against alignment",
                (known.size() < MOST ? "each alliance" : "the " + MOST + " most urgent alliances")
                        + ", with an arrow from last quarter; up and to the right is better",
                alt(),
                "Attainment, % of target",
                "Alignment, of 100",
                Math.max(0, Math.floor((left - 10) / 10) * 10),
                105,
                Math.max(0, Math.floor((bottom - 10) / 10) * 10),
                100,
                known.stream().map(PortfolioScatter::point).toList());
    }

    private String alt() {
        return known.stream()
                .findFirst()
                .map(worst -> "Scatter of %d alliances by attainment and alignment. Most urgent: %s at %s and %s."
                        .formatted(
                                known.size(),
                                worst.alliance().name(),
                                Print.percent(worst.attainment().get()),
                                Print.whole(worst.degree().get())))
                .orElse("Scatter of alliances by attainment and alignment: none can be placed.");
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
