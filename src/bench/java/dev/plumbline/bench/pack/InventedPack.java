package dev.plumbline.bench.pack;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.BuiltIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A pack of eight pages, three charts on each: XmR charts over a table and notes, or bars, a scatter and a dumbbell. */
public final class InventedPack {

    /** Its pages. */
    public static final int PAGES = 8;

    /** Its charts. */
    public static final int CHARTS = 3 * PAGES;

    private static final int QUARTERS = 12;
    private static final List<String> HEADINGS = List.of("Indicator", "Actual", "Target", "Attainment", "Outlook");
    private static final List<String> GOALS =
            List.of("Joint revenue", "New shared customers", "Win rate", "On-time delivery", "Lead time", "Uptime");
    private static final List<String> THEMES = List.of("Trust", "Strategy", "Governance", "Resources");
    private static final List<String> NOTES = List.of(
            "Attainment is the actual as a share of the target; where lower is better, the way from the baseline that was"
                    + " gone. Nothing is capped before it is averaged.",
            "Limits stand at 2.66 mean moving ranges around the mean and are on trial below twelve quarters. A point"
                    + " outside them is more than chance.");

    private InventedPack() {}

    /**
     * A pack.
     *
     * @param seed gives its numbers
     * @return the pack, the same for the same seed
     */
    public static Pack of(int seed) {
        List<Page> pages = new ArrayList<>();
        for (int page = 1; page <= PAGES; page++) {
            pages.add(page(page, new Random(seed * 100L + page)));
        }
        PackStamp stamp = new PackStamp(
                "Plumbline", "1", "2026-Q3", Instant.parse("2026-10-20T16:00:00Z"), "3f9a1c5be27d40a6118e", "en");
        return new Pack(
                "bench",
                "Alliance pack, Q3 2026",
                "Northwind and Helios",
                stamp,
                BuiltIn.english().labels(),
                pages);
    }

    private static Page page(int number, Random random) {
        List<Block> blocks = number % 2 == 1
                ? List.of(control(number, random), table(random), notes())
                : List.of(
                        new Block.Columns(bars(number, random), scatter(number, random), 0.5),
                        dumbbell(number, random));
        return new Page(
                "page-" + number,
                "Page " + number,
                "AURORA · Northwind + Helios",
                "Quarter 3, 2026 · as known on 20 October 2026",
                Sentence.of("Area " + number + " is on plan, but the partners want different things"),
                Sentence.of("Attainment fell for the third quarter running and is now below its usual range."),
                blocks,
                Sentence.of("Returns 2 of 2, one 3 days late · survey 25 of 31 answered (81 %)"
                        + " · restated since Q2: 1 figure"));
    }

    private static ControlCharts control(int number, Random random) {
        return new ControlCharts(
                "Three indicators of area " + number + " over twelve quarters",
                "XmR charts; limits at 2.66 mean moving ranges; target dotted",
                "Three XmR charts",
                List.of(
                        panel("Attainment moves within its usual range", random),
                        panel("Lead time moves within its usual range", random),
                        panel("Revenue moves within its usual range", random)));
    }

    private static ControlCharts.Panel panel(String message, Random random) {
        List<String> periods = new ArrayList<>();
        List<Optional<ControlCharts.Point>> points = new ArrayList<>();
        for (int i = 0; i < QUARTERS; i++) {
            periods.add("Q" + (i % 4 + 1) + " " + (24 + i / 4));
            points.add(Optional.of(new ControlCharts.Point(80 + random.nextInt(20), Mark.NEUTRAL)));
        }
        return new ControlCharts.Panel(
                Sentence.of(message),
                "percent of target",
                "XmR chart over twelve quarters",
                periods,
                points,
                Optional.of(new ControlCharts.Limits(90, 75, 105, false)),
                Optional.of(98.0),
                Mark.NEUTRAL,
                "common cause",
                Mark.WATCH,
                "hit or miss",
                List.of());
    }

    private static Dumbbell dumbbell(int number, Random random) {
        List<Dumbbell.Row> rows = new ArrayList<>();
        for (String theme : THEMES) {
            int first = 20 + random.nextInt(30);
            int second = 20 + random.nextInt(30);
            rows.add(new Dumbbell.Row(
                    theme,
                    Optional.of(first / 10.0),
                    Optional.of(second / 10.0),
                    Sentence.of(Double.toString(Math.abs(first - second) / 10.0)),
                    Mark.NEUTRAL));
        }
        return new Dumbbell(
                "How each side sees area " + number,
                "mean answer, 1 to 5",
                "Dumbbell of four themes",
                "Northwind, n = 14",
                "Helios, n = 11",
                1,
                5,
                rows);
    }

    private static PairedBars bars(int number, Random random) {
        List<PairedBars.Row> rows = new ArrayList<>();
        for (String goal : GOALS) {
            double first = random.nextInt(40);
            double second = random.nextInt(40);
            rows.add(new PairedBars.Row(
                    goal,
                    Optional.of(first),
                    Sentence.of(Integer.toString((int) first)),
                    Optional.of(second),
                    Sentence.of(Integer.toString((int) second)),
                    Mark.NEUTRAL));
        }
        return new PairedBars(
                "Which goals of area " + number + " each side wants its effort on",
                "percent of 100 points",
                "Paired bars of six goals",
                "Northwind",
                "Helios",
                40,
                rows);
    }

    private static Scatter scatter(int number, Random random) {
        List<Scatter.Point> points = new ArrayList<>();
        for (String goal : GOALS) {
            points.add(new Scatter.Point(
                    goal, 65 + random.nextInt(40), 45 + random.nextInt(40), Optional.empty(), Mark.NEUTRAL));
        }
        return new Scatter(
                "Where the goals of area " + number + " stand",
                "attainment and alignment",
                "Scatter of six goals",
                "attainment, percent of target",
                "alignment, 0 to 100",
                60,
                110,
                40,
                90,
                points);
    }

    private static Block.Table table(Random random) {
        List<Block.Column> columns = new ArrayList<>();
        for (String heading : HEADINGS) {
            boolean words = heading.equals("Indicator") || heading.equals("Outlook");
            columns.add(new Block.Column(heading, words ? 3 : 1, !words));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (String goal : GOALS) {
            int actual = 50 + random.nextInt(50);
            rows.add(row(goal + ", reported by both partners", actual + ".2", "98.0", actual + " %", "open"));
        }
        return new Block.Table("Goals and indicators", "percent of target; worst last", columns, rows);
    }

    private static Block.Row row(String... words) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String word : words) {
            cells.add(new Block.Cell.Words(Sentence.of(word), Mark.NEUTRAL));
        }
        return new Block.Row(false, cells);
    }

    private static Block.Notes notes() {
        return new Block.Notes("Method", NOTES.stream().map(Sentence::of).toList());
    }
}
