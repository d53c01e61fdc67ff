package dev.plumbline.pack.edition.quality;

import static dev.plumbline.pack.edition.quality.QualityWords.words;
import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.edition.quality.QualityQuarter.Counts;
import dev.plumbline.pack.edition.quality.QualityQuarter.Totals;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Page 1: who reported, in time and whole, and who owes something. */
final class ReturnsPage {

    private static final int ROWS = 12;

    /** Parts in the order of a return, each with its letter. */
    private static final List<Part> PARTS = List.of(
            new Part("K", "figures", FactKind.KPI),
            new Part("P", "priorities", FactKind.PRIORITY),
            new Part("S", "survey", FactKind.SURVEY, FactKind.SURVEY_TALLY),
            new Part("M", "meetings", FactKind.MEETING),
            new Part("A", "actions", FactKind.ACTION),
            new Part("R", "risks", FactKind.RISK),
            new Part("U", "resources", FactKind.RESOURCE),
            new Part("C", "clauses", FactKind.OBLIGATION),
            new Part("G", "goals", FactKind.GOAL_VIEW),
            new Part("B", "business case", FactKind.BUSINESS_CASE),
            new Part("L", "lessons", FactKind.LESSON));

    private final List<QualityQuarter> quarters;
    private final QualityQuarter now;
    private final Totals totals;
    private final Setting setting;

    ReturnsPage(List<QualityQuarter> quarters, Setting setting) {
        this.quarters = quarters;
        this.now = quarters.getLast();
        this.totals = now.totals();
        this.setting = setting;
    }

    /** A part of a return. */
    private record Part(String letter, String name, Set<FactKind> kinds) {

        Part(String letter, String name, FactKind... kinds) {
            this(letter, name, Set.of(kinds));
        }
    }

    Page page() {
        return QualityWords.page(
                setting,
                new QualityWords.Head(
                        "answer",
                        "Returns",
                        message(),
                        Sentence.of(
                                "What is to be mended keeps a file from being used; what is to be explained does not.")),
                cards(),
                table());
    }

    private Sentence message() {
        Figure received = totals.received();
        Figure expected = totals.expected();
        boolean all = received.get() == expected.get();
        String came = all
                ? "All %s returns came".formatted(Print.whole(expected.get()))
                : "%s of %s came"
                        .formatted(Print.whole(received.get()), Print.count(expected.get(), "return", "returns"));
        Figure toFix = totals.counts().toFix();
        Figure toExplain = totals.counts().toExplain();
        if (toFix.get() > 0) {
            return say(came + "; %s to be mended".formatted(findings(toFix)), received, expected, toFix);
        }
        if (toExplain.get() > 0) {
            String explain = "; nothing is to be mended, %s to be explained".formatted(findings(toExplain));
            return say(came + explain, received, expected, toExplain);
        }
        return say(
                came + (all ? ", and" : "; of what came") + " nothing is to be mended or explained",
                received,
                expected);
    }

    private static String findings(Figure count) {
        return Print.count(count.get(), "finding is", "findings are");
    }

    private Block.Cards cards() {
        Counts counts = totals.counts();
        return new Block.Cards(List.of(
                card(
                        "Returns",
                        inTime(),
                        say(
                                "%s of %s"
                                        .formatted(
                                                Print.whole(totals.received().get()),
                                                Print.whole(totals.expected().get())),
                                totals.received(),
                                totals.expected()),
                        "partners with a usable return",
                        each -> each.received().get()),
                card(
                        "To be mended",
                        say(Print.whole(counts.toExplain().get()) + " to be explained", counts.toExplain()),
                        say(Print.whole(counts.toFix().get()), counts.toFix()),
                        "findings that keep a file from being used",
                        each -> each.counts().toFix().get()),
                card(
                        "Used",
                        say(Print.whole(counts.unread().get()) + " cells not used", counts.unread()),
                        say(share(counts), counts.used()),
                        "of the rows that hold something were used",
                        each -> each.counts().used().value().orElse(0))));
    }

    private Sentence inTime() {
        long asked = totals.inTime().n().orElse(0);
        return asked == 0
                ? Sentence.of("no deadline was agreed")
                : say("%s of %d in time".formatted(Print.whole(totals.inTime().get()), asked), totals.inTime());
    }

    private Block.Card card(
            String title, Sentence note, Sentence value, String unit, ToDoubleFunction<Totals> history) {
        Spark spark = new Spark(
                quarters.stream()
                        .map(quarter -> Optional.of(history.applyAsDouble(quarter.totals())))
                        .toList(),
                Optional.empty(),
                Print.shortly(quarters.getFirst().quarter()),
                Print.shortly(now.quarter()),
                Mark.NEUTRAL);
        return new Block.Card(title, note, value, Sentence.of(unit), Sentence.NONE, Mark.NEUTRAL, spark);
    }

    private Block.Table table() {
        return new Block.Table(
                "Who owes what",
                "most to be mended first, then who did not report; parts: " + letters(),
                List.of(
                        new Block.Column("Partner", 0.16, false),
                        new Block.Column("Return", 0.26, false),
                        new Block.Column("Parts given", 0.26, false),
                        new Block.Column("To mend", 0.08, true),
                        new Block.Column("To explain", 0.08, true),
                        new Block.Column("Rows used", 0.08, true),
                        new Block.Column("Cells unused", 0.08, true)),
                QualityWords.atMost(
                        ROWS,
                        now.standings().stream()
                                .sorted(Comparator.comparingDouble((Standing one) -> -now.countsOf(one.partner())
                                                .toFix()
                                                .get())
                                        .thenComparing(now::isReported)
                                        .thenComparingDouble(one -> -now.countsOf(one.partner())
                                                .toExplain()
                                                .get())
                                        .thenComparing(one -> setting.partner(one.partner())))
                                .map(this::row)
                                .toList(),
                        "partners"));
    }

    private static String letters() {
        return String.join(
                ", ",
                PARTS.stream().map(part -> part.letter() + " " + part.name()).toList());
    }

    private Block.Row row(Standing standing) {
        Counts counts = now.countsOf(standing.partner());
        Mark mark = now.isReported(standing) ? Mark.NEUTRAL : Mark.WATCH;
        return QualityWords.row(
                words(setting.partner(standing.partner())),
                new Cell.Words(Sentence.of(state(standing)), mark),
                parts(standing.partner()),
                QualityWords.count(counts.toFix(), Mark.BAD),
                QualityWords.count(counts.toExplain(), Mark.WATCH),
                new Cell.Words(say(share(counts), counts.used()), Mark.NEUTRAL),
                QualityWords.count(counts.unread(), Mark.NEUTRAL));
    }

    private static String share(Counts counts) {
        return counts.used().isDefined() ? Print.percent(counts.used().get()) : "–";
    }

    private String state(Standing standing) {
        if (standing.findUsed().isEmpty()) {
            return now.spokenFor().contains(standing.partner())
                    ? "reported by another partner"
                    : standing.files().isEmpty() ? "did not report" : "sent nothing that can be used";
        }
        Handed used = standing.findUsed().orElseThrow();
        return "received " + Print.day(used.received())
                + standing.findOnTime()
                        .map(inTime -> inTime ? ", in time" : ", late")
                        .orElse("");
    }

    private Cell parts(String partner) {
        Set<FactKind> given = EnumSet.noneOf(FactKind.class);
        now.filesOf(partner).stream().filter(file -> file.state().isUsed()).forEach(file -> given.addAll(file.parts()));
        List<String> missing = PARTS.stream()
                .filter(part -> part.kinds().stream().noneMatch(given::contains))
                .map(Part::name)
                .toList();
        return new Cell.Marks(
                PARTS.stream()
                        .map(part -> new Block.LetteredMark(
                                part.letter(),
                                part.kinds().stream().anyMatch(given::contains) ? Mark.GOOD : Mark.UNKNOWN))
                        .toList(),
                missing.isEmpty()
                        ? "All parts were given"
                        : "Not given: " + String.join(", ", missing).toLowerCase(Locale.ROOT));
    }
}
