package dev.plumbline.pack.pdf;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Bullet;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.language.BuiltIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An invented alliance pack with every kind of block, as a board would receive it. */
final class SamplePack {

    static final PackStamp STAMP = new PackStamp(
            "Plumbline 0.1.0",
            "1",
            "2026-Q3",
            Instant.parse("2026-10-20T16:00:00Z"),
            "3f9a1c5be27d40a6118e0b9d7c64f2aa53d1e8b07f4c92d6a1b3c5d7e9f01234",
            "en-GB");
    private static final String KICKER = "AURORA  ·  Northwind + Helios";
    private static final String WHEN = "Quarter 3, 2026   ·   as known on 20 October 2026";
    private static final Sentence FOOTER =
            Sentence.of("Returns 2 of 2, one 3 days late   ·   survey 25 of 31 answered (81 %)   ·   "
                    + "restated since Q2: 1 figure, page 2   ·   every number: facts.json in this file");

    private SamplePack() {}

    static Pack pack() {
        return pack("aurora-2026-Q3", pages());
    }

    static Pack pack(String id, List<Page> pages) {
        return new Pack(
                id,
                "Aurora: alliance pack, Q3 2026",
                "Northwind and Helios, quarter 3 of 2026",
                STAMP,
                BuiltIn.english().labels(),
                pages);
    }

    static List<Page> pages() {
        return List.of(
                answer(),
                goals(),
                trends(),
                alignment(),
                SamplePortfolio.page(),
                page("sources", "Sources", "Two returns and 25 survey answers stand behind this pack", sources()));
    }

    static Page page(String section, String bookmark, String message, List<Block> blocks) {
        return new Page(section, bookmark, KICKER, WHEN, Sentence.of(message), Sentence.NONE, blocks, FOOTER);
    }

    private static Page answer() {
        return new Page(
                "answer",
                "The answer",
                KICKER,
                WHEN,
                Sentence.of("Results are on plan, but the partners want different things"),
                Sentence.of(
                        "Attainment 94 % of target; alignment fell for the third quarter running and is now below its"
                                + " usual range."),
                List.of(cards(), new Block.Columns(findings(), dumbbell(), 0.525), foundation(), decisions()),
                FOOTER);
    }

    static Block.Cards cards() {
        return new Block.Cards(List.of(
                card(
                        "Attainment",
                        "9 of 9 goals reported",
                        "94 %",
                        "of target, 7 of 9 goals met",
                        "no change beyond the usual",
                        Mark.NEUTRAL,
                        spark(Mark.NEUTRAL, Optional.of(new Spark.Band(90, 98)), 91, 96, 93, 95, 92, 94, 95, 94)),
                card(
                        "Alignment",
                        "4 of 5 components; range 55 to 66",
                        "61",
                        "of 100, was 70 in Q2",
                        "below its usual range (trial limits)",
                        Mark.BAD,
                        spark(Mark.BAD, Optional.of(new Spark.Band(69, 78)), 74, 75, 73, 76, 74, 73, 70, 61)),
                card(
                        "Trajectory",
                        "outlook for 9 of 9 goals",
                        "2 of 9",
                        "goals unlikely to be met in time",
                        "both need Helios’ people",
                        Mark.BAD,
                        spark(Mark.BAD, Optional.empty(), 0, 0, 0, 0, -1, -1, -1, -2))));
    }

    private static Block.Card card(
            String title, String note, String value, String unit, String movement, Mark mark, Spark spark) {
        return new Block.Card(
                title, Sentence.of(note), Sentence.of(value), Sentence.of(unit), Sentence.of(movement), mark, spark);
    }

    static Spark spark(Mark mark, Optional<Spark.Band> band, double... values) {
        List<Optional<Double>> entries = new ArrayList<>();
        for (double value : values) {
            entries.add(Double.isNaN(value) ? Optional.empty() : Optional.of(value));
        }
        return new Spark(entries, band, "Q4 24", "Q3 26", mark);
    }

    static Block.KeyFindings findings() {
        return new Block.KeyFindings(
                "What you should know",
                List.of(
                        finding(
                                "The two sides rank the goals differently.",
                                "Only 54 % of the effort is wanted on the same goals (Q2: 71 %); Helios moved 20 points away.",
                                "alignment"),
                        finding(
                                "Trust is judged 1.1 points lower at Helios than at Northwind.",
                                "4.2 against 3.1 of 5; 95 % interval 0.6 to 1.6; 14 and 11 answers.",
                                "alignment"),
                        finding(
                                "Helios’ sponsor missed the last three steering meetings.",
                                "5 of 6 before that were attended. Three decisions wait at this level.",
                                "sources"),
                        finding(
                                "“On-time delivery” is reported green, but missed its target twice.",
                                "Helios reports 96 % of 98 %; Northwind reports 93 % for the same indicator.",
                                "goals")));
    }

    private static Block.KeyFinding finding(String head, String detail, String section) {
        return new Block.KeyFinding(Sentence.of(head), Sentence.of(detail), section);
    }

    static Dumbbell dumbbell() {
        return new Dumbbell(
                "How each side sees the alliance",
                "mean answer, 1 to 5; widest gap first",
                "Dumbbell of six themes: Northwind rates trust 4.2, Helios 3.1, the widest gap; governance is the same",
                "Northwind, n = 14",
                "Helios, n = 11",
                1,
                5,
                List.of(
                        row("Trust", 4.2, 3.1, "1.1", Mark.BAD),
                        row("Strategy and scope", 4.0, 3.2, "0.8", Mark.BAD),
                        row("Leadership commitment", 3.9, 3.2, "0.7", Mark.WATCH),
                        row("Resources", 3.4, 3.0, "0.4", Mark.NEUTRAL),
                        row("Goals and KPIs", 4.1, 3.8, "0.3", Mark.NEUTRAL),
                        row("Governance", 3.6, 3.5, "0.1", Mark.NEUTRAL)));
    }

    static Dumbbell.Row row(String label, double first, double second, String gap, Mark mark) {
        return new Dumbbell.Row(label, Optional.of(first), Optional.of(second), Sentence.of(gap), mark);
    }

    static Block.Foundation foundation() {
        return new Block.Foundation(
                "Foundation",
                "six cracks, from survey, meetings, resources and agreements",
                List.of(
                        stone("Leadership", Mark.BAD, "cracked", "3 meetings missed"),
                        stone("Strategy", Mark.WATCH, "watch", "gap 0.8 widened"),
                        stone("Trust", Mark.BAD, "cracked", "gap 1.1, falling"),
                        stone("Goals and KPIs", Mark.GOOD, "sound", "9 of 9 defined"),
                        stone("Governance", Mark.GOOD, "sound", "6 of 6 meetings held"),
                        stone("Resources", Mark.WATCH, "watch", "2 posts open 74 days")));
    }

    static Block.Stone stone(String name, Mark mark, String word, String evidence) {
        return new Block.Stone(name, mark, word, Sentence.of(evidence));
    }

    static Block.Decisions decisions() {
        return new Block.Decisions(
                "Decisions wanted from you",
                List.of(
                        decision(
                                "Agree one order of goals for the next two quarters",
                                "both sponsors",
                                "session on 12 November"),
                        decision(
                                "Name a deputy for Helios’ sponsor in the steering meeting", "Helios", "by 31 October"),
                        decision("Fill or release the two open integration posts", "Helios", "by 15 November")));
    }

    private static Block.Decision decision(String what, String who, String when) {
        return new Block.Decision(Sentence.of(what), who, when);
    }

    private static Page goals() {
        List<Block.Column> columns = List.of(
                new Block.Column("Goal and indicator", 3.2, false),
                new Block.Column("Actual", 1, true),
                new Block.Column("Target", 1, true),
                new Block.Column("Attainment", 1.1, true),
                new Block.Column("Against target", 2.2, false),
                new Block.Column("Eight quarters", 1.9, false),
                new Block.Column("Outlook", 1.9, false));
        List<Block.Row> rows = new ArrayList<>();
        rows.add(group("Grow together", "3 of 3 met"));
        rows.add(goal("Joint revenue, EUR million", "41.2", "40.0", "103 %", 1.03, Mark.GOOD, "likely to be met"));
        rows.add(goal("New shared customers", "27", "25", "108 %", 1.08, Mark.GOOD, "likely to be met"));
        rows.add(goal(
                "Win rate in joint bids", "34 %", "33 %", "103 %", 1.03, Mark.NEUTRAL, "open: inside its usual range"));
        rows.add(group("Deliver on time", "1 of 3 met"));
        rows.add(goal(
                "On-time delivery, reported by both partners", "93 %", "98 %", "missed", 0.78, Mark.BAD, "unlikely"));
        rows.add(goal("Integration milestones reached", "6 of 8", "8 of 8", "75 %", 0.75, Mark.WATCH, "at risk"));
        rows.add(goal(
                "Median lead time, days (lower is better)", "11", "≤ 12", "met", 1.02, Mark.GOOD, "likely to be met"));
        rows.add(group("Work well with each other", "3 of 3 met"));
        rows.add(goal(
                "Escalations closed within 10 days",
                "not received",
                "90 %",
                "unknown",
                Double.NaN,
                Mark.UNKNOWN,
                "unknown: not received"));
        rows.add(goal("Shared platform uptime", "99.95 %", "99.9 %", "100 %", 1.0, Mark.NEUTRAL, "likely to be met"));
        rows.add(goal("Posts filled of posts agreed", "18", "20", "90 %", 0.9, Mark.WATCH, "at risk"));
        Block.Table table = new Block.Table(
                "Goals and indicators", "percent of target; worst goal last within its group", columns, rows);
        Block.Notes notes = new Block.Notes(
                "",
                List.of(
                        Sentence.of(
                                "Bar: actual from zero. Cross-line: target. Shades: below 80 %, 80 to 100 % and above 100 % of target.")));
        return page(
                "goals",
                "Goals",
                "Seven of nine goals are met; on-time delivery and milestones are not",
                List.of(table, notes));
    }

    private static Block.Row group(String name, String end) {
        return new Block.Row(true, List.of(words(name, Mark.NEUTRAL), words(end, Mark.NEUTRAL)));
    }

    static Cell words(String text, Mark mark) {
        return new Cell.Words(Sentence.of(text), mark);
    }

    private static Block.Row goal(
            String name, String actual, String target, String attained, double share, Mark mark, String outlook) {
        Optional<Double> value = Double.isNaN(share) ? Optional.empty() : Optional.of(share);
        Bullet bullet = new Bullet(0, 1.25, value, Optional.of(1.0), Optional.of(0.8), Optional.of(1.0), true, mark);
        double last = value.orElse(Double.NaN);
        Spark spark = spark(
                mark, Optional.of(new Spark.Band(0.84, 1.06)), 0.9, 0.95, 0.92, Double.NaN, 0.97, 1.0, 0.96, last);
        return new Block.Row(
                false,
                List.of(
                        words(name, Mark.NEUTRAL),
                        words(actual, value.isEmpty() ? Mark.UNKNOWN : Mark.NEUTRAL),
                        words(target, Mark.NEUTRAL),
                        words(attained, mark),
                        new Cell.BulletGraph(bullet, "Bullet graph: " + name + ", " + attained),
                        new Cell.Line(spark, "Line: " + name + " over eight quarters"),
                        words(outlook, Mark.NEUTRAL)));
    }

    private static Page trends() {
        List<ControlCharts.Panel> panels = List.of(
                panel(
                        "Attainment moves within its usual range",
                        "attainment, percent of target",
                        Mark.NEUTRAL,
                        "common cause",
                        Mark.WATCH,
                        "hit or miss",
                        91,
                        96,
                        93,
                        95,
                        92,
                        94,
                        95,
                        94),
                panel(
                        "Alignment fell below its lower limit",
                        "degree of alignment, 0 to 100",
                        Mark.BAD,
                        "concerning",
                        Mark.BAD,
                        "misses",
                        74,
                        75,
                        73,
                        76,
                        74,
                        73,
                        70,
                        61),
                panel(
                        "Lead time improved for seven quarters and is now the shortest on record",
                        "median days",
                        Mark.GOOD,
                        "improving",
                        Mark.GOOD,
                        "hits",
                        19,
                        18,
                        17,
                        16,
                        15,
                        13,
                        12,
                        11),
                panel(
                        "Joint revenue grows as it usually does",
                        "EUR million a quarter",
                        Mark.NEUTRAL,
                        "common cause",
                        Mark.GOOD,
                        "hits",
                        38,
                        39.5,
                        37.8,
                        40.1,
                        Double.NaN,
                        40.4,
                        39.9,
                        41.2),
                panel(
                        "Four quarters are too few for limits",
                        "escalations closed in 10 days, percent",
                        Mark.UNKNOWN,
                        "too few points",
                        Mark.UNKNOWN,
                        "not known",
                        88,
                        92,
                        85,
                        90),
                panel(
                        "The latest quarter was not received",
                        "platform uptime, percent",
                        Mark.UNKNOWN,
                        "not received",
                        Mark.GOOD,
                        "hits",
                        99.9,
                        99.95,
                        99.91,
                        99.97,
                        99.92,
                        99.93,
                        99.95,
                        Double.NaN));
        ControlCharts charts = new ControlCharts(
                "Six indicators over eight quarters",
                "XmR charts; limits at 2.66 mean moving ranges, dashed while on trial; target dotted",
                "Six XmR charts",
                panels);
        return page(
                "trends",
                "Trends",
                "Alignment fell below its usual range; five other indicators did not",
                List.of(charts));
    }

    static ControlCharts.Panel panel(
            String message,
            String measure,
            Mark variation,
            String word,
            Mark assurance,
            String hits,
            double... values) {
        List<Optional<ControlCharts.Point>> points = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            boolean last = i == values.length - 1;
            boolean special = last && (variation == Mark.GOOD || variation == Mark.BAD);
            int quarter = i + 3;
            periods.add("Q" + (quarter % 4 + 1) + " " + (24 + quarter / 4));
            points.add(
                    Double.isNaN(values[i])
                            ? Optional.empty()
                            : Optional.of(new ControlCharts.Point(values[i], special ? variation : Mark.NEUTRAL)));
        }
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(known).average().orElseThrow();
        double range = 0;
        for (int i = 1; i < known.length; i++) {
            range += Math.abs(known[i] - known[i - 1]) / (known.length - 1);
        }
        Optional<ControlCharts.Limits> limits = known.length < 6
                ? Optional.empty()
                : Optional.of(new ControlCharts.Limits(mean, mean - 2.66 * range, mean + 2.66 * range, true));
        return new ControlCharts.Panel(
                Sentence.of(message),
                measure,
                "XmR chart: " + message,
                periods,
                points,
                limits,
                Optional.of(mean + range),
                variation,
                word,
                assurance,
                hits,
                List.of());
    }

    private static Page alignment() {
        PairedBars bars = new PairedBars(
                "Which goals each side wants its effort on",
                "percent of 100 points; widest difference first",
                "Paired bars of five goals: Northwind gives growth 40, Helios 15; Helios gives platform 45, Northwind 20",
                "Northwind",
                "Helios",
                50,
                List.of(
                        bar("Shared platform", 20.0, 45.0, Mark.BAD),
                        bar("Joint revenue", 40.0, 15.0, Mark.BAD),
                        bar("On-time delivery", 20.0, 15.0, Mark.NEUTRAL),
                        bar("New markets in the Nordic countries and the Baltics", 10.0, 10.0, Mark.NEUTRAL),
                        new PairedBars.Row(
                                "Talent exchange",
                                Optional.of(10.0),
                                Sentence.of("10"),
                                Optional.empty(),
                                Sentence.of("nothing given"),
                                Mark.NEUTRAL)));
        Dumbbell seen = new Dumbbell(
                "How each side sees the alliance",
                "mean answer, 1 to 5; widest gap first",
                dumbbell().alt(),
                "Northwind, n = 14",
                "Helios, n = 11",
                1,
                5,
                List.of(
                        row("Trust", 4.2, 3.1, "1.1", Mark.BAD),
                        row("Strategy and scope", 4.0, 3.2, "0.8", Mark.BAD),
                        new Dumbbell.Row(
                                "Conflict about persons",
                                Optional.of(2.1),
                                Optional.empty(),
                                Sentence.of("fewer than 5"),
                                Mark.UNKNOWN),
                        row("Governance", 3.6, 3.5, "0.1", Mark.NEUTRAL)));
        Block.Table table = new Block.Table(
                "Goals held by both, by one, or opposed",
                "crosswalk of the two registers",
                List.of(
                        new Block.Column("Goal", 2, false), new Block.Column("Northwind", 1.2, false),
                        new Block.Column("Helios", 1.2, false), new Block.Column("State", 1, false)),
                List.of(
                        crosswalk(
                                "Shared platform",
                                "99.9 % uptime by Q4",
                                "99.5 % uptime by Q2 2027",
                                "other target",
                                Mark.WATCH),
                        crosswalk("Exclusive distribution", "keep", "end by 2027", "opposed", Mark.BAD),
                        crosswalk("Joint revenue", "EUR 160 million", "EUR 160 million", "held by both", Mark.GOOD)));
        return page(
                "alignment",
                "Alignment",
                "The sides agree on the goals but not on their order",
                List.of(new Block.Columns(bars, seen, 0.5), table));
    }

    private static PairedBars.Row bar(String label, double first, double second, Mark mark) {
        return new PairedBars.Row(
                label,
                Optional.of(first),
                Sentence.of(Integer.toString((int) first)),
                Optional.of(second),
                Sentence.of(Integer.toString((int) second)),
                mark);
    }

    private static Block.Row crosswalk(String goal, String one, String two, String state, Mark mark) {
        return new Block.Row(
                false,
                List.of(
                        words(goal, Mark.NEUTRAL),
                        words(one, Mark.NEUTRAL),
                        words(two, Mark.NEUTRAL),
                        words(state, mark)));
    }

    private static List<Block> sources() {
        Block.Table table = new Block.Table(
                "Files used",
                "all files that were known on 20 October 2026",
                List.of(
                        new Block.Column("Partner", 1, false), new Block.Column("File", 2, false),
                        new Block.Column("Received", 1.2, false), new Block.Column("Cells read", 0.8, true),
                        new Block.Column("Findings", 0.8, true), new Block.Column("SHA-256", 1.2, false)),
                List.of(
                        source("Northwind", "northwind-2026-Q3.xlsx", "8 October 2026", "412", "0", "3f9a1c5be27d"),
                        source(
                                "Helios",
                                "Helios KPI Q3 final v2.xlsx",
                                "13 October 2026, 3 days late",
                                "388",
                                "4",
                                "40a6118e0b9d")));
        Block.Notes notes = new Block.Notes(
                "Method",
                List.of(
                        Sentence.of(
                                "Attainment is the weighted mean of the goals’ attainment; a goal that was not reported is left out"
                                        + " and named. Movement counts only when it lies outside the process limits: mean ± 2.66 × mean moving"
                                        + " range, on trial below twelve points."),
                        Sentence.of(
                                "Alignment has five components: order of goals, perception gaps, shared effort, governance kept and"
                                        + " commitments kept. Each is shown with its part in the result; groups with fewer than five answers are"
                                        + " not shown.")));
        return List.of(table, notes, new Block.Decisions("Decisions taken since the last pack", List.of()));
    }

    private static Block.Row source(
            String partner, String file, String at, String cells, String findings, String digest) {
        return new Block.Row(
                false,
                List.of(
                        words(partner, Mark.NEUTRAL),
                        words(file, Mark.NEUTRAL),
                        words(at, Mark.NEUTRAL),
                        words(cells, Mark.NEUTRAL),
                        words(findings, Mark.NEUTRAL),
                        words(digest, Mark.NEUTRAL)));
    }
}
