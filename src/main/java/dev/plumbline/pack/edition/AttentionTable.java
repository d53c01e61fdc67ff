package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Scope;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Alliances one below the other: in front those that want attention most, behind all of them where these are many; {@code paged} of them have a page. */
record AttentionTable(Setting setting, List<AllianceSummary> summaries, int paged) {

    /** What fits on two sheets or three: nobody reads further in front. */
    static final int FRONT_ROWS = 40;

    private Catalog texts() {
        return setting.catalog();
    }

    /** The most urgent ones. */
    Block.Table first() {
        int all = summaries.size();
        String many = areAllPaged() ? "portfolio.attention-first" : "portfolio.attention-paged";
        return table(
                texts().text("portfolio.attention"),
                all > FRONT_ROWS ? many : "portfolio.attention-subtitle",
                summaries.subList(0, Math.min(FRONT_ROWS, all)));
    }

    private boolean areAllPaged() {
        return summaries.size() <= paged;
    }

    /** All of them, where the first table does not hold them. */
    Optional<Page> page() {
        Figure all = Tally.of("alliances-listed", Scope.of(""), setting.quarter(), summaries.size(), summaries.size());
        return summaries.size() <= FRONT_ROWS
                ? Optional.empty()
                : Optional.of(new Page(
                        "all",
                        texts().text("portfolio.all"),
                        texts().text("portfolio.kicker"),
                        setting.dateline(),
                        texts().say("portfolio.all-message", Parts.of("all", all)),
                        texts().say(areAllPaged() ? "portfolio.all-subtitle" : "portfolio.all-paged"),
                        List.of(table("", "portfolio.attention-subtitle", summaries)),
                        setting.provenance()));
    }

    private Block.Table table(String title, String order, List<AllianceSummary> rows) {
        return new Block.Table(
                title,
                texts().text(
                                order,
                                Parts.of(
                                        "parts",
                                        Arrays.stream(Foundation.values())
                                                .map(part -> texts().letter(part) + " " + texts().term(part))
                                                .collect(Collectors.joining(", ")))),
                List.of(
                        new Block.Column(texts().text("portfolio.alliance"), 0.12, false),
                        new Block.Column(texts().text("portfolio.verdict"), 0.415, false),
                        new Block.Column(texts().text("answer.attainment"), 0.08, true),
                        new Block.Column("", 0.065, false),
                        new Block.Column(texts().text("answer.alignment"), 0.09, true),
                        new Block.Column("", 0.065, false),
                        new Block.Column(texts().text("answer.foundation"), 0.13, false),
                        new Block.Column(texts().text("sources.returns"), 0.06, true)),
                rows.stream().map(this::row).toList());
    }

    private Block.Row row(AllianceSummary summary) {
        return new Block.Row(
                false,
                List.of(
                        words(Sentence.of(summary.alliance().name())),
                        words(summary.verdict().message()),
                        new Cell.Words(
                                summary.attainment().isDefined()
                                        ? say(
                                                setting.print()
                                                        .percent(summary.attainment()
                                                                .get()),
                                                summary.attainment())
                                        : texts().say("page.unknown"),
                                summary.verdict().results() == Mark.BAD ? Mark.BAD : Mark.NEUTRAL),
                        new Cell.Line(summary.attainmentSpark(), history("answer.attainment")),
                        new Cell.Words(
                                summary.degree().isDefined()
                                        ? say(
                                                setting.print()
                                                        .whole(summary.degree().get()),
                                                summary.degree())
                                        : texts().say("page.unknown"),
                                summary.verdict().together() == Mark.BAD ? Mark.BAD : Mark.NEUTRAL),
                        new Cell.Line(summary.degreeSpark(), history("answer.alignment")),
                        new Cell.Marks(summary.foundation(), foundationAlt(summary)),
                        words(texts().say(
                                        "portfolio.of-all",
                                        Parts.of("count", summary.received()).and("all", summary.expected())))));
    }

    private String history(String key) {
        return texts().text("page.history-of", Parts.of("name", setting.print().within(texts().text(key))));
    }

    /** The parts by name, worst first; the marks' letters mean nothing to a listener. */
    private String foundationAlt(AllianceSummary summary) {
        List<String> states = Stream.of(Mark.BAD, Mark.WATCH)
                .flatMap(mark -> partsThat(summary, mark).stream())
                .toList();
        return states.isEmpty() ? texts().text("portfolio.foundation-sound") : String.join("; ", states);
    }

    private Optional<String> partsThat(AllianceSummary summary, Mark mark) {
        List<Foundation> parts = List.of(Foundation.values());
        List<String> names = IntStream.range(0, summary.foundation().size())
                .filter(part -> summary.foundation().get(part).mark() == mark)
                .mapToObj(part -> texts().term(parts.get(part)))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(texts().text(
                                mark == Mark.BAD ? "portfolio.foundation-cracked" : "portfolio.foundation-watch",
                                Parts.of("parts", setting.print().list(names))));
    }

    private static Cell words(Sentence sentence) {
        return new Cell.Words(sentence, Mark.NEUTRAL);
    }
}
