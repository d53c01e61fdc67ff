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
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.PartnerReturn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.cycle.Standing;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Page 1: who reported, in time and whole, and who owes something. */
final class ReturnsPage {

    private static final int ROWS = 12;

    /** Parts in the order of a return, each with the key of its name. */
    private static final List<Part> PARTS = List.of(
            new Part("quality.part-figures", FactKind.KPI),
            new Part("quality.part-priorities", FactKind.PRIORITY),
            new Part("quality.part-survey", FactKind.SURVEY, FactKind.SURVEY_TALLY),
            new Part("quality.part-meetings", FactKind.MEETING),
            new Part("quality.part-actions", FactKind.ACTION),
            new Part("quality.part-risks", FactKind.RISK),
            new Part("quality.part-resources", FactKind.RESOURCE),
            new Part("quality.part-clauses", FactKind.OBLIGATION),
            new Part("quality.part-goals", FactKind.GOAL_VIEW),
            new Part("quality.part-business-case", FactKind.BUSINESS_CASE),
            new Part("quality.part-lessons", FactKind.LESSON));

    private final List<QualityQuarter> quarters;
    private final QualityQuarter now;
    private final Totals totals;
    private final Setting setting;
    private final Catalog texts;

    ReturnsPage(List<QualityQuarter> quarters, Setting setting) {
        this.quarters = quarters;
        this.now = quarters.getLast();
        this.totals = now.totals();
        this.setting = setting;
        this.texts = setting.catalog();
    }

    /** A part of a return. */
    private record Part(String key, Set<FactKind> kinds) {

        Part(String key, FactKind... kinds) {
            this(key, Set.of(kinds));
        }
    }

    Page page() {
        return QualityWords.page(
                setting,
                new QualityWords.Head(
                        "answer", texts.text("sources.returns"), message(), texts.say("quality.subtitle")),
                cards(),
                table());
    }

    private Sentence message() {
        Figure received = totals.received();
        Figure expected = totals.expected();
        boolean all = received.get() == expected.get();
        Parts parts = Parts.of("received", received).and("expected", expected);
        Sentence came = texts.say(all ? "quality.all-came" : "quality.came", parts);
        Figure toFix = totals.counts().toFix();
        Figure toExplain = totals.counts().toExplain();
        if (toFix.get() > 0) {
            return texts.say("quality.came-mend", Parts.of("findings", toFix).and("came", came));
        }
        if (toExplain.get() > 0) {
            return texts.say(
                    "quality.came-explain", Parts.of("findings", toExplain).and("came", came));
        }
        return texts.say(all ? "quality.came-clean" : "quality.came-clean-some", Parts.NONE.and("came", came));
    }

    private Block.Cards cards() {
        Counts counts = totals.counts();
        return new Block.Cards(List.of(
                card(
                        "sources.returns",
                        inTime(),
                        texts.say(
                                "portfolio.of-all",
                                Parts.of("count", totals.received()).and("all", totals.expected())),
                        "quality.usable",
                        each -> each.received().get()),
                card(
                        "quality.to-mend",
                        texts.say("quality.explain-note", Parts.of("count", counts.toExplain())),
                        say(setting.print().whole(counts.toFix().get()), counts.toFix()),
                        "quality.keep-from-use",
                        each -> each.counts().toFix().get()),
                card(
                        "quality.used",
                        texts.say("quality.unused-note", Parts.of("count", counts.unread())),
                        say(share(counts), counts.used()),
                        "quality.used-unit",
                        each -> each.counts().used().value().orElse(0))));
    }

    private Sentence inTime() {
        long asked = totals.inTime().n().orElse(0);
        return asked == 0
                ? texts.say("quality.no-deadline")
                : texts.say("quality.in-time-note", Parts.of("count", totals.inTime()));
    }

    private Block.Card card(
            String title, Sentence note, Sentence value, String unit, ToDoubleFunction<Totals> history) {
        Spark spark = new Spark(
                quarters.stream()
                        .map(quarter -> Optional.of(history.applyAsDouble(quarter.totals())))
                        .toList(),
                Optional.empty(),
                setting.print().shortly(quarters.getFirst().quarter()),
                setting.print().shortly(now.quarter()),
                Mark.NEUTRAL);
        return new Block.Card(texts.text(title), note, value, texts.say(unit), Sentence.NONE, Mark.NEUTRAL, spark);
    }

    private Block.Table table() {
        return new Block.Table(
                texts.text("quality.who-owes"),
                texts.text(
                        now.standings().size() > ROWS ? "quality.who-owes-first" : "quality.who-owes-order",
                        Parts.of("parts", letters())),
                List.of(
                        new Block.Column(texts.text("sources.partner"), 0.16, false),
                        new Block.Column(texts.text("quality.return"), 0.26, false),
                        new Block.Column(texts.text("quality.parts-given"), 0.26, false),
                        new Block.Column(texts.text("quality.mend-short"), 0.08, true),
                        new Block.Column(texts.text("quality.explain-short"), 0.08, true),
                        new Block.Column(texts.text("quality.rows-used"), 0.08, true),
                        new Block.Column(texts.text("quality.cells-short"), 0.08, true)),
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
                        setting));
    }

    private String letters() {
        return String.join(
                ", ",
                PARTS.stream().map(part -> letter(part) + " " + name(part)).toList());
    }

    private String name(Part part) {
        return texts.text(part.key());
    }

    private String letter(Part part) {
        return texts.text(part.key() + "-letter");
    }

    private Block.Row row(Standing standing) {
        Counts counts = now.countsOf(standing.partner());
        Mark mark = now.isReported(standing) ? Mark.NEUTRAL : Mark.WATCH;
        return QualityWords.row(
                words(setting.partner(standing.partner())),
                new Cell.Words(Sentence.of(state(standing)), mark),
                parts(standing.partner()),
                QualityWords.count(counts.toFix(), Mark.BAD, setting),
                QualityWords.count(counts.toExplain(), Mark.WATCH, setting),
                new Cell.Words(say(share(counts), counts.used()), Mark.NEUTRAL),
                QualityWords.count(counts.unread(), Mark.NEUTRAL, setting));
    }

    private String share(Counts counts) {
        return counts.used().isDefined() ? setting.print().percent(counts.used().get()) : "–";
    }

    private String state(Standing standing) {
        return PartnerReturn.whenItCame(standing, setting)
                .orElseGet(() -> texts.text(
                        now.spokenFor().contains(standing.partner())
                                ? "sources.spoken-for"
                                : standing.files().isEmpty() ? "sources.not-reported" : "quality.nothing-usable"));
    }

    private Cell parts(String partner) {
        Set<FactKind> given = EnumSet.noneOf(FactKind.class);
        now.filesOf(partner).stream().filter(file -> file.state().isUsed()).forEach(file -> given.addAll(file.parts()));
        List<String> missing = PARTS.stream()
                .filter(part -> part.kinds().stream().noneMatch(given::contains))
                .map(this::name)
                .toList();
        return new Cell.Marks(
                PARTS.stream()
                        .map(part -> new Block.LetteredMark(
                                letter(part),
                                part.kinds().stream().anyMatch(given::contains) ? Mark.GOOD : Mark.UNKNOWN))
                        .toList(),
                missing.isEmpty()
                        ? texts.text("quality.all-given")
                        : texts.text(
                                "quality.not-given",
                                Parts.of("parts", setting.print().list(missing))));
    }
}
