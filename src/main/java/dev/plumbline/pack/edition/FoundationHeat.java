package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Scope;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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
    private final Catalog texts;

    /** Summaries in print order. */
    FoundationHeat(List<AllianceSummary> summaries, Setting setting) {
        this.summaries = summaries;
        this.setting = setting;
        this.texts = setting.catalog();
    }

    Page page() {
        return new Page(
                "foundation",
                texts.text("answer.foundation"),
                texts.text("portfolio.kicker-count", Parts.of("all", cracked(summaries, setting))),
                setting.dateline(),
                message(),
                texts.say("heat.subtitle"),
                List.of(
                        table(),
                        histories(
                                "heat.attainment",
                                new Shown(AllianceSummary::attainmentSpark, AllianceSummary::attainment, 100)),
                        histories(
                                "heat.alignment", new Shown(AllianceSummary::degreeSpark, AllianceSummary::degree, 1))),
                setting.provenance());
    }

    /** Which figure the panels show, its history, and by how much it is multiplied for print. */
    private record Shown(
            Function<AllianceSummary, Spark> history, Function<AllianceSummary, Figure> figure, double times) {

        Sentence text(AllianceSummary summary, Setting setting) {
            Figure now = figure.apply(summary);
            return now.isDefined()
                    ? say(
                            times == 1
                                    ? setting.print().whole(now.get())
                                    : setting.print().percent(now.get()),
                            now)
                    : setting.catalog().say("page.not-known-shortly");
        }

        /** A young alliance begins where it began: all panels have the same quarters. */
        Histories.Panel panel(AllianceSummary summary, Setting setting, int quarters) {
            Spark spark = history.apply(summary);
            List<Optional<Double>> values = new ArrayList<>(
                    Collections.nCopies(quarters - spark.values().size(), Optional.empty()));
            spark.values().forEach(value -> values.add(value.map(each -> each * times)));
            return new Histories.Panel(summary.alliance().name(), values, text(summary, setting), spark.mark());
        }
    }

    private Spark longest(Shown shown) {
        return summaries.stream()
                .limit(PANELS)
                .map(shown.history())
                .max(Comparator.comparingInt(spark -> spark.values().size()))
                .orElse(Spark.NONE);
    }

    private Histories.Multiples histories(String key, Shown shown) {
        Spark longest = longest(shown);
        List<Histories.Panel> panels = summaries.stream()
                .limit(PANELS)
                .map(summary -> shown.panel(summary, setting, longest.values().size()))
                .toList();
        double lowest = panels.stream()
                .flatMap(panel -> panel.values().stream())
                .flatMap(Optional::stream)
                .reduce(FULL, Math::min);
        return new Histories.Multiples(
                texts.text(key),
                texts.text(key + (summaries.size() > PANELS ? "-eight" : "-each")),
                texts.text(
                        "heat.histories-alt",
                        Parts.of("name", panels.getFirst().label())
                                .and("value", panels.getFirst().text())),
                Math.floor(Math.min(lowest, FULL - 10) / 10) * 10,
                FULL,
                shown.times() == 1 ? Optional.empty() : Optional.of(FULL),
                longest.from(),
                setting.print().shortly(setting.quarter()),
                panels);
    }

    private Sentence message() {
        Figure cracked = cracked(summaries, setting);
        Figure unknown = unknown(summaries, setting);
        long known = summaries.stream()
                .filter(summary -> summary.foundationCounts().stream().anyMatch(Figure::isDefined))
                .count();
        String calm = unknown.get() == 0 ? "heat.no-crack" : "heat.no-crack-known";
        return texts.say(
                known == 0 ? "heat.nothing-known" : cracked.get() == 0 ? calm : "heat.cracks",
                Parts.of("cracked", cracked).and("unknown", unknown));
    }

    /** Alliances of which a part of the foundation is not known, of all. */
    static Figure unknown(List<AllianceSummary> summaries, Setting setting) {
        long unknown = summaries.stream()
                .filter(summary -> !summary.foundationCounts().stream().allMatch(Figure::isDefined))
                .count();
        return Tally.of("foundations-unknown", Scope.of(""), setting.quarter(), unknown, summaries.size());
    }

    /** Alliances with a warning of grade cracked, of all. */
    static Figure cracked(List<AllianceSummary> summaries, Setting setting) {
        long cracked =
                summaries.stream().filter(summary -> summary.cracked() > 0).count();
        return Tally.of("alliances-cracked", Scope.of(""), setting.quarter(), cracked, summaries.size());
    }

    private Block.Table table() {
        List<Block.Column> columns =
                new ArrayList<>(List.of(new Block.Column(texts.text("portfolio.alliance"), 0.28, false)));
        Arrays.stream(Foundation.values())
                .forEach(part -> columns.add(new Block.Column(texts.term(part), 0.12, false)));
        return new Block.Table(
                texts.text("heat.cracked-where"),
                texts.text(summaries.size() > MOST ? "heat.cracked-where-most" : "heat.cracked-where-all"),
                columns,
                summaries.stream().limit(MOST).map(this::row).toList());
    }

    private Block.Row row(AllianceSummary summary) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(Sentence.of(summary.alliance().name()), Mark.NEUTRAL));
        summary.foundationCounts().forEach(count -> cells.add(cell(count)));
        return new Block.Row(false, cells);
    }

    private Cell cell(Figure count) {
        return count.isDefined()
                ? new Cell.Heat(say(setting.print().whole(count.get()), count), Optional.of(shade(count.get())))
                : new Cell.Heat(Sentence.of("–"), Optional.empty());
    }

    private static int shade(double warnings) {
        if (warnings == 0) {
            return 0;
        }
        return warnings <= FEW ? 1 : warnings <= SOME ? 2 : Cell.Heat.DARKEST;
    }
}
