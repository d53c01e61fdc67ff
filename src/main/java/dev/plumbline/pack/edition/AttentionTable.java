package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.List;
import java.util.Optional;

/** Alliances one below the other: in front those that want attention most, behind all of them where these are many. */
final class AttentionTable {

    /** What fits on two sheets or three: nobody reads further in front. */
    static final int FRONT_ROWS = 40;

    private AttentionTable() {}

    /** The most urgent ones. */
    static Block.Table first(List<AllianceSummary> summaries) {
        int all = summaries.size();
        return table(
                "Where attention is wanted",
                all > FRONT_ROWS
                        ? "the %d most urgent of %s, all stand behind".formatted(FRONT_ROWS, Print.whole(all))
                        : "most urgent first",
                summaries.subList(0, Math.min(FRONT_ROWS, all)));
    }

    /** All of them, where the first table does not hold them. */
    static Optional<Page> page(List<AllianceSummary> summaries, Setting setting) {
        return summaries.size() <= FRONT_ROWS
                ? Optional.empty()
                : Optional.of(new Page(
                        "all",
                        "All alliances",
                        "PORTFOLIO",
                        setting.dateline(),
                        Sentence.of("All %s alliances stand here, the most urgent first"
                                .formatted(Print.whole(summaries.size()))),
                        Sentence.of("The same table as in front, without end."),
                        List.of(table("", "most urgent first", summaries)),
                        setting.provenance()));
    }

    private static Block.Table table(String title, String order, List<AllianceSummary> summaries) {
        return new Block.Table(
                title,
                order + "; foundation: Leadership, Strategy, Trust, Goals and KPIs, Governance, Resources",
                List.of(
                        new Block.Column("Alliance", 0.12, false),
                        new Block.Column("Verdict", 0.35, false),
                        new Block.Column("Attainment", 0.08, true),
                        new Block.Column("", 0.09, false),
                        new Block.Column("Alignment", 0.08, true),
                        new Block.Column("", 0.09, false),
                        new Block.Column("Foundation", 0.18, false),
                        new Block.Column("Returns", 0.07, true)),
                summaries.stream().map(AttentionTable::row).toList());
    }

    private static Block.Row row(AllianceSummary summary) {
        return new Block.Row(
                false,
                List.of(
                        words(Sentence.of(summary.alliance().name())),
                        words(summary.verdict().message()),
                        new Cell.Words(
                                summary.attainment().isDefined()
                                        ? say(Print.percent(summary.attainment().get()), summary.attainment())
                                        : Sentence.of("not known"),
                                summary.verdict().results() == Mark.BAD ? Mark.BAD : Mark.NEUTRAL),
                        new Cell.Line(summary.attainmentSpark(), "History of attainment"),
                        new Cell.Words(
                                summary.degree().isDefined()
                                        ? say(Print.whole(summary.degree().get()), summary.degree())
                                        : Sentence.of("not known"),
                                summary.verdict().together() == Mark.BAD ? Mark.BAD : Mark.NEUTRAL),
                        new Cell.Line(summary.degreeSpark(), "History of alignment"),
                        new Cell.Marks(summary.foundation(), foundationAlt(summary)),
                        words(say(
                                Print.whole(summary.received().get()) + " of "
                                        + Print.whole(summary.expected().get()),
                                summary.received(),
                                summary.expected()))));
    }

    private static String foundationAlt(AllianceSummary summary) {
        long cracked = summary.foundation().stream()
                .filter(mark -> mark.mark() == Mark.BAD)
                .count();
        long watched = summary.foundation().stream()
                .filter(mark -> mark.mark() == Mark.WATCH)
                .count();
        return "Foundation: %d cracked, %d to watch, of six".formatted(cracked, watched);
    }

    private static Cell words(Sentence sentence) {
        return new Cell.Words(sentence, Mark.NEUTRAL);
    }
}
