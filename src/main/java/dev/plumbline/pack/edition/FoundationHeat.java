package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A heat map of alliances by the six parts of the foundation: how many warnings stand where. */
final class FoundationHeat {

    private static final int MOST = 24;
    private static final int FEW = 2;
    private static final int SOME = 4;
    private static final int PANELS = 8;
    private static final double FULL = 100;

    private final List<AllianceSummary> summaries;
    private final Setting setting;

    /** Summaries in print order. */
    FoundationHeat(List<AllianceSummary> summaries, Setting setting) {
        this.summaries = summaries;
        this.setting = setting;
    }

    Page page() {
        return new Page(
                "foundation",
                "Foundation",
                "PORTFOLIO · " + Print.count(summaries.size(), "alliance", "alliances"),
                setting.dateline(),
                message(),
                Sentence.of("Warnings that stand against each part of the foundation; two may rest on the same facts."),
                List.of(
                        table(),
                        histories(
                                "Attainment of each alliance",
                                "% of target; one scale; dashed: 100 %",
                                new Shown(AllianceSummary::attainmentSpark, AllianceSummary::attainment, 100)),
                        histories(
                                "Alignment of each alliance",
                                "degree of alignment, of 100; one scale",
                                new Shown(AllianceSummary::degreeSpark, AllianceSummary::degree, 1))),
                setting.provenance());
    }

    /** Which figure the panels show, its history, and by how much it is multiplied for print. */
    private record Shown(
            Function<AllianceSummary, Spark> history, Function<AllianceSummary, Figure> figure, double times) {

        Sentence text(AllianceSummary summary) {
            Figure now = figure.apply(summary);
            return now.isDefined()
                    ? say(times == 1 ? Print.whole(now.get()) : Print.percent(now.get()), now)
                    : Sentence.of("n/a");
        }

        Histories.Panel panel(AllianceSummary summary) {
            Spark spark = history.apply(summary);
            return new Histories.Panel(
                    summary.alliance().name(),
                    spark.values().stream()
                            .map(value -> value.map(each -> each * times))
                            .toList(),
                    text(summary),
                    spark.mark());
        }
    }

    private Histories.Multiples histories(String title, String subtitle, Shown shown) {
        List<Histories.Panel> panels =
                summaries.stream().limit(PANELS).map(shown::panel).toList();
        double lowest = panels.stream()
                .flatMap(panel -> panel.values().stream())
                .flatMap(Optional::stream)
                .reduce(FULL, Math::min);
        String others = summaries.size() > PANELS
                ? "; the %d most urgent of %d".formatted(PANELS, summaries.size())
                : "; most urgent first";
        return new Histories.Multiples(
                title,
                subtitle + others,
                "Small lines of %d alliances on one scale. Most urgent: %s, now %s."
                        .formatted(
                                panels.size(),
                                panels.getFirst().label(),
                                panels.getFirst().text().text()),
                Math.floor(Math.min(lowest, FULL - 10) / 10) * 10,
                FULL,
                shown.times() == 1 ? Optional.empty() : Optional.of(FULL),
                "",
                Print.shortly(setting.quarter()),
                panels);
    }

    private Sentence message() {
        long cracked =
                summaries.stream().filter(summary -> summary.cracked() > 0).count();
        long known = summaries.stream()
                .filter(summary -> summary.foundationCounts().stream().anyMatch(Figure::isDefined))
                .count();
        return Sentence.of(
                known == 0
                        ? "Nothing is known of any foundation"
                        : cracked == 0
                                ? "No foundation shows a crack"
                                : "%s of %s %s a crack in the foundation"
                                        .formatted(
                                                Print.whole(cracked),
                                                Print.count(summaries.size(), "alliance", "alliances"),
                                                cracked == 1 ? "shows" : "show"));
    }

    private Block.Table table() {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("Alliance", 0.28, false)));
        Arrays.stream(Foundation.values()).forEach(part -> columns.add(new Block.Column(part.words(), 0.12, false)));
        int shown = Math.min(summaries.size(), MOST);
        String others = shown < summaries.size() ? "; the %d most urgent of %d".formatted(shown, summaries.size()) : "";
        return new Block.Table(
                "Where the foundations crack",
                "number of warnings; shades: none, 1 to 2, 3 to 4, 5 and more; – nothing known; most urgent first"
                        + others,
                columns,
                summaries.stream().limit(MOST).map(FoundationHeat::row).toList());
    }

    private static Block.Row row(AllianceSummary summary) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(Sentence.of(summary.alliance().name()), Mark.NEUTRAL));
        summary.foundationCounts().forEach(count -> cells.add(cell(count)));
        return new Block.Row(false, cells);
    }

    private static Cell cell(Figure count) {
        return count.isDefined()
                ? new Cell.Heat(say(Print.whole(count.get()), count), Optional.of(shade(count.get())))
                : new Cell.Heat(Sentence.of("–"), Optional.empty());
    }

    private static int shade(double warnings) {
        if (warnings == 0) {
            return 0;
        }
        return warnings <= FEW ? 1 : warnings <= SOME ? 2 : Cell.Heat.DARKEST;
    }
}
