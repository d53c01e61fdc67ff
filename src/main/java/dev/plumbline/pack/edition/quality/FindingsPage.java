package dev.plumbline.pack.edition.quality;

import static dev.plumbline.pack.edition.quality.QualityWords.words;
import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Scope;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.quality.FindingHeap.Found;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import dev.plumbline.writing.Isolate;
import java.util.List;
import java.util.stream.Collectors;

/** What is to be mended or explained: each kind once, with who, where and how. */
final class FindingsPage {

    private static final int ROWS = 12;
    private static final int PLACES = 3;
    private static final int TEXT = 170;

    private final List<FindingHeap> heaps;
    private final Setting setting;
    private final Catalog texts;

    FindingsPage(QualityQuarter now, Setting setting) {
        this.heaps = FindingHeap.of(now);
        this.setting = setting;
        this.texts = setting.catalog();
    }

    Page page() {
        return QualityWords.page(
                setting,
                new QualityWords.Head(
                        "findings", texts.text("quality.findings"), message(), texts.say("quality.findings-subtitle")),
                table());
    }

    private Sentence message() {
        if (heaps.isEmpty()) {
            return texts.say("quality.nothing-waits");
        }
        return texts.say("quality.wait", Parts.of("waiting", waiting(heaps, setting.quarter())));
    }

    /** All that waits, of how many kinds. */
    static Figure waiting(List<FindingHeap> heaps, Quarter quarter) {
        long all = heaps.stream().mapToLong(heap -> heap.found().size()).sum();
        return Tally.of("findings-waiting", Scope.of(""), quarter, all, heaps.size());
    }

    private Block.Table table() {
        List<Block.Row> rows = heaps.isEmpty()
                ? List.of(QualityWords.row(
                        words("–"),
                        words(texts.text("quality.none-waits")),
                        words(""),
                        words(""),
                        words(""),
                        words("")))
                : heaps.stream().map(this::row).toList();
        return new Block.Table(
                texts.text("quality.waits"),
                texts.text("quality.waits-order"),
                List.of(
                        new Block.Column("", 0.07, false),
                        new Block.Column(texts.text("quality.found"), 0.28, false),
                        new Block.Column(texts.text("quality.what-to-do"), 0.25, false),
                        new Block.Column(texts.text("quality.times"), 0.05, true),
                        new Block.Column(texts.text("quality.partners"), 0.15, false),
                        new Block.Column(texts.text("quality.where-example"), 0.2, false)),
                QualityWords.atMost(ROWS, rows, setting));
    }

    private Block.Row row(FindingHeap heap) {
        Language language = Language.tryParse(texts.language()).orElse(Language.ENGLISH);
        Finding first = heap.found().getFirst().finding();
        Mark mark = heap.blocks() ? Mark.BAD : Mark.WATCH;
        return QualityWords.row(
                new Cell.Words(texts.say(heap.blocks() ? "quality.mend" : "quality.explain"), mark),
                new Cell.Words(QualityWords.cut(first.message(language), TEXT), Mark.NEUTRAL),
                new Cell.Words(QualityWords.cut(first.fix(language), TEXT), Mark.NEUTRAL),
                new Cell.Words(say(setting.print().whole(heap.count().get()), heap.count()), Mark.NEUTRAL),
                new Cell.Words(partners(heap), Mark.NEUTRAL),
                words(places(heap)));
    }

    private Sentence partners(FindingHeap heap) {
        String named = heap.partners().stream()
                .map(count -> Isolate.around(setting.partner(count.scope().partner())) + " "
                        + setting.print().whole(count.get()))
                .collect(Collectors.joining(", "));
        return say(
                heap.hasOtherPartners() ? others(named) : named, heap.partners().toArray(Figure[]::new));
    }

    private String places(FindingHeap heap) {
        List<String> places =
                heap.found().stream().map(FindingsPage::place).distinct().toList();
        String named = places.stream().limit(PLACES).collect(Collectors.joining("; "));
        return places.size() > PLACES ? others(named) : named;
    }

    private String others(String named) {
        return texts.text("page.and-others", Parts.of("names", named));
    }

    private static String place(Found found) {
        Origin origin = found.finding().origin();
        String place = (Isolate.around(origin.sheet()) + " " + origin.cell()).strip();
        return place.isEmpty() ? Isolate.around(found.file().name()) : place;
    }
}
