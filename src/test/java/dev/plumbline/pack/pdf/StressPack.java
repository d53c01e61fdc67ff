package dev.plumbline.pack.pdf;

import static dev.plumbline.pack.pdf.SamplePack.words;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.OddVisuals;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Pages that try to break the layout: long names, many rows, empty blocks. */
final class StressPack {

    static final String LONG = "The European consortium for the joint development of long-haul logistics platforms and"
            + " integration of services Zażółć";

    private StressPack() {}

    private static final List<Mark> MARKS = List.of(Mark.NEUTRAL, Mark.GOOD, Mark.WATCH, Mark.BAD, Mark.UNKNOWN);

    private static Mark mark(int i) {
        return MARKS.get(i % MARKS.size());
    }

    static List<Page> pages() {
        return List.of(longNames(), longTable(), manyPoints(), manyPanels(), oddBars(), heat(), empty());
    }

    private static Page longNames() {
        return SamplePack.page(
                "long",
                "Long names",
                "Long names wrap and never collide with what stands beside them",
                List.of(
                        new Block.Cards(List.of(
                                card(LONG, Mark.GOOD),
                                card("Share of returns", Mark.WATCH),
                                card("Short", Mark.UNKNOWN),
                                card("Coverage of returns", Mark.BAD))),
                        new Block.Columns(
                                new Block.KeyFindings("Findings", List.of(finding(), finding(), finding())),
                                longDumbbell(),
                                0.5),
                        new Block.Foundation(
                                "Foundation",
                                LONG,
                                List.of(
                                        SamplePack.stone(LONG, Mark.BAD, "cracked", LONG),
                                        SamplePack.stone("Trust", Mark.UNKNOWN, "not known", "none"),
                                        SamplePack.stone("Goals", Mark.GOOD, "", ""))),
                        new Block.Decisions(
                                "Decisions", List.of(new Block.Decision(Sentence.of(LONG + " " + LONG), LONG, LONG)))));
    }

    private static Block.Card card(String title, Mark mark) {
        return new Block.Card(
                title,
                Sentence.of("note that is long enough for a second line"),
                Sentence.of(mark == Mark.GOOD ? "unknown: 3 of 9 returns" : "94 %"),
                Sentence.of("of target, seven of nine goals that were reported"),
                Sentence.of("movement that has a rather long wording, too"),
                mark,
                SamplePack.spark(mark, Optional.empty(), 1, 2, 3));
    }

    private static Block.KeyFinding finding() {
        return new Block.KeyFinding(Sentence.of(LONG), Sentence.of(LONG + " 4.2 against 3.1."), "table");
    }

    private static Dumbbell longDumbbell() {
        return new Dumbbell(
                "Two groups",
                "mean answer, 1 to 5; widest gap first and then by name of theme",
                "alt text",
                LONG,
                LONG,
                1,
                5,
                List.of(
                        SamplePack.row(LONG, 4, 2, "2.0", Mark.BAD),
                        SamplePack.row("Trust", 4, 2, "fewer than five answers on one side", Mark.WATCH),
                        SamplePack.row("Ends", 1, 5, "4", Mark.BAD)));
    }

    private static Page longTable() {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            if (i % 17 == 0) {
                rows.add(new Block.Row(
                        true, List.of(words("Group " + i, Mark.NEUTRAL), words("end " + i, Mark.NEUTRAL))));
            }
            Mark mark = mark(i);
            rows.add(new Block.Row(
                    false,
                    List.of(
                            words(i % 9 == 0 ? LONG : "Row number " + i, Mark.NEUTRAL),
                            words(Integer.toString(i), mark),
                            words("state " + i, mark))));
        }
        rows.add(new Block.Row(
                false,
                List.of(
                        words((LONG + " ").repeat(40) + "last word", Mark.NEUTRAL),
                        words("1", Mark.NEUTRAL),
                        words("x", Mark.WATCH))));
        Block.Table table = new Block.Table(
                "Rows",
                "in order of number",
                List.of(
                        new Block.Column("Name of row", 2, false),
                        new Block.Column("Number that has a long heading", 0.5, true),
                        new Block.Column("State", 1, false)),
                rows);
        return SamplePack.page(
                "table", "Long table", "A table of a hundred rows goes on over further sheets", List.of(table));
    }

    private static Page manyPoints() {
        List<Dumbbell.Row> rows = IntStream.range(0, 60)
                .mapToObj(i -> SamplePack.row("Theme number " + i, 2 + i % 3, 3, "0." + i, Mark.NEUTRAL))
                .toList();
        List<PairedBars.Row> bars = IntStream.range(0, 30)
                .mapToObj(i -> new PairedBars.Row(
                        "Goal number " + i,
                        Optional.of((double) i),
                        Sentence.of("first " + i),
                        Optional.of(i / 2.0),
                        Sentence.of("second " + i),
                        mark(i)))
                .toList();
        Random random = new Random(3);
        List<Scatter.Point> points = IntStream.range(0, 60)
                .mapToObj(i -> new Scatter.Point(
                        "Alliance " + i,
                        60 + random.nextDouble() * 50,
                        40 + random.nextDouble() * 50,
                        Optional.of(new Scatter.From(60 + random.nextDouble() * 50, 40 + random.nextDouble() * 50)),
                        mark(i)))
                .toList();
        return SamplePack.page(
                "many",
                "Many points",
                "Sixty themes, thirty goals and sixty alliances are drawn",
                List.of(
                        new Dumbbell("Themes", "mean answer", "alt text", "A", "B", 1, 5, rows),
                        new PairedBars("Goals", "points", "alt text", "A", "B", 30, bars),
                        new Scatter("Alliances", "arrows", "alt text", "across", "up", 60, 110, 40, 90, points)));
    }

    private static Page manyPanels() {
        List<ControlCharts.Panel> panels = IntStream.range(0, 11)
                .mapToObj(i -> SamplePack.panel(
                        "Panel " + i + " moves as it usually does",
                        "percent",
                        mark(i),
                        "word",
                        mark(i + 2),
                        "assured",
                        1,
                        2,
                        3,
                        2,
                        1,
                        4,
                        3,
                        2 + i))
                .toList();
        return SamplePack.page(
                "panels",
                "Many panels",
                "Eleven panels go on over further sheets",
                List.of(new ControlCharts("", "small print", "alt text", panels)));
    }

    private static Page oddBars() {
        return SamplePack.page(
                "odd",
                "Odd bars",
                "Bars and lines hold at their worst",
                List.copyOf(OddVisuals.all().values()));
    }

    /** Cells of a heat map and variances of any size. */
    private static Page heat() {
        List<Block.Row> rows = IntStream.range(0, 8)
                .mapToObj(i -> new Block.Row(
                        false,
                        List.of(
                                words(i == 3 ? LONG : "Row " + i, Mark.NEUTRAL),
                                new Block.Cell.Heat(
                                        Sentence.of(Integer.toString(i * 1000)),
                                        i == 2 ? Optional.empty() : Optional.of(i % 4)),
                                new Block.Cell.Variance(
                                        i == 2 ? Optional.empty() : Optional.of((i - 4) * 0.4),
                                        Sentence.of(i == 2 ? "–" : "+" + (i * 40) + " %"),
                                        0.5,
                                        i < 4 ? Mark.BAD : Mark.GOOD))))
                .toList();
        Block.Table table = new Block.Table(
                "Heat",
                "legend: none, few, some, many",
                List.of(
                        new Block.Column("Name", 2, false),
                        new Block.Column("Warnings", 0.5, false),
                        new Block.Column("Variance", 0.8, true)),
                rows);
        return SamplePack.page("heat", "Heat", "Each cell prints its value", List.of(table));
    }

    static Page empty() {
        return SamplePack.page(
                "empty",
                "Empty",
                "Nothing was received, and each block says so",
                List.of(
                        new Block.Cards(List.of()),
                        new Block.KeyFindings("Findings", List.of()),
                        new Block.Foundation("Foundation", "", List.of()),
                        new Block.Decisions("Decisions", List.of()),
                        new Block.Table("Table", "", List.of(new Block.Column("Column", 1, false)), List.of()),
                        new Block.Notes("Notes", List.of()),
                        new Dumbbell("Dumbbell", "", "alt text", "a", "b", 1, 5, List.of()),
                        new ControlCharts("Panels", "", "alt text", List.of()),
                        new PairedBars("Bars", "", "alt text", "a", "b", 1, List.of()),
                        new Scatter("Scatter", "", "alt text", "x", "y", 0, 1, 0, 1, List.of())));
    }
}
