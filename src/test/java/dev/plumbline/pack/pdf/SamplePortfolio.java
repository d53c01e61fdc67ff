package dev.plumbline.pack.pdf;

import static dev.plumbline.pack.pdf.SamplePack.words;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Block.LetteredMark;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Scatter;
import java.util.List;
import java.util.Optional;

/** A page of an invented portfolio pack: eight alliances at once. */
final class SamplePortfolio {

    private SamplePortfolio() {}

    static Page page() {
        Block.Table table = new Block.Table(
                "Alliances",
                "worst first; cracks: leadership, strategy, trust, goals, governance, resources",
                List.of(
                        new Block.Column("Alliance", 2, false), new Block.Column("Attained", 1, true),
                        new Block.Column("Aligned", 0.9, true), new Block.Column("Foundation", 1.8, false)),
                List.of(
                        row("Aurora", "94 %", "61", Mark.BAD, "LSTGVR", Mark.BAD),
                        row("Borealis", "71 %", "58", Mark.BAD, "LSTGVR", Mark.WATCH),
                        row("Cirrus", "88 %", "74", Mark.WATCH, "LSTGVR", Mark.WATCH),
                        row("Dune", "102 %", "80", Mark.NEUTRAL, "LSTGVR", Mark.GOOD),
                        row("Estuary", "99 %", "77", Mark.GOOD, "LSTGVR", Mark.GOOD),
                        row("Fjord", "97 %", "unknown", Mark.UNKNOWN, "LSTGVR", Mark.UNKNOWN)));
        Scatter scatter = new Scatter(
                "Where the alliances stand",
                "arrow: from last quarter; diamond: bad, triangle: to watch, disc: good",
                "Scatter of six alliances: attainment 71 to 102 percent, alignment 58 to 80; Aurora fell furthest, from 70 to 61",
                "attainment, percent of target",
                "alignment, 0 to 100",
                60,
                110,
                40,
                90,
                List.of(
                        point("Aurora", 94, 61, 93, 70, Mark.BAD),
                        point("Borealis", 71, 58, 74, 60, Mark.BAD),
                        point("Cirrus", 88, 74, 88, 78, Mark.WATCH),
                        point("Dune", 102, 80, 98, 79, Mark.GOOD),
                        point("Estuary", 99, 77, 96, 75, Mark.GOOD),
                        new Scatter.Point("Fjord", 97, 72, Optional.empty(), Mark.UNKNOWN)));
        return SamplePack.page(
                "portfolio",
                "Portfolio",
                "Two of six alliances crack although their results hold",
                List.of(SamplePack.cards(), new Block.Columns(scatter, table, 0.5)));
    }

    private static Scatter.Point point(
            String label, double across, double up, double fromAcross, double fromUp, Mark mark) {
        return new Scatter.Point(label, across, up, Optional.of(new Scatter.From(fromAcross, fromUp)), mark);
    }

    private static Block.Row row(String name, String attained, String aligned, Mark mark, String letters, Mark worst) {
        List<LetteredMark> marks = letters.chars()
                .mapToObj(c -> new LetteredMark(Character.toString(c), c == 'T' || c == 'L' ? worst : Mark.GOOD))
                .toList();
        return new Block.Row(
                false,
                List.of(
                        words(name, Mark.NEUTRAL),
                        words(attained, Mark.NEUTRAL),
                        words(aligned, mark),
                        new Cell.Marks(marks, "Foundation of " + name + ": leadership and trust " + worst)));
    }

    static List<Attachment> attachments() {
        byte[] facts = "{\"schema\": 1, \"facts\": []}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] csv = "theme,first,second\ntrust,4.2,3.1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return List.of(
                new Attachment("facts.json", "application/json", facts, "Every figure of this pack"),
                new Attachment("dumbbell.csv", "text/csv", csv, "How each side sees the alliance"));
    }
}
