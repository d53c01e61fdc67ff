package dev.plumbline.pack.edition.quality;

import static dev.plumbline.pack.edition.quality.QualityWords.words;
import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.quality.FindingHeap.Found;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be mended or explained: each kind once, with who, where and how. */
final class FindingsPage {

    private static final int ROWS = 12;
    private static final int PLACES = 3;
    private static final int PARTNERS = 4;
    private static final int TEXT = 170;

    private final List<FindingHeap> heaps;
    private final Setting setting;

    FindingsPage(QualityQuarter now, Setting setting) {
        this.heaps = FindingHeap.of(now);
        this.setting = setting;
    }

    Page page() {
        return QualityWords.page(
                setting,
                new QualityWords.Head(
                        "findings",
                        "Findings",
                        message(),
                        Sentence.of(
                                "Each partner has the whole list, with a link to each cell, in the answer to its file.")),
                table());
    }

    private Sentence message() {
        if (heaps.isEmpty()) {
            return Sentence.of("Nothing that was found in the files waits for a partner");
        }
        double all = heaps.stream().mapToDouble(heap -> heap.count().get()).sum();
        return say(
                "%s of %s %s for a partner"
                        .formatted(
                                Print.count(all, "finding", "findings"),
                                Print.count(heaps.size(), "kind", "kinds"),
                                all == 1 ? "waits" : "wait"),
                heaps.stream().map(FindingHeap::count).toArray(Figure[]::new));
    }

    private Block.Table table() {
        List<Block.Row> rows = heaps.isEmpty()
                ? List.of(QualityWords.row(
                        words("–"), words("Nothing waits."), words(""), words(""), words(""), words("")))
                : heaps.stream().map(this::row).toList();
        return new Block.Table(
                "What waits for a partner",
                "what keeps files from being used first, then what wants an explanation; the most frequent first",
                List.of(
                        new Block.Column("", 0.07, false),
                        new Block.Column("Found, for example", 0.28, false),
                        new Block.Column("What to do", 0.25, false),
                        new Block.Column("Times", 0.05, true),
                        new Block.Column("Partners", 0.15, false),
                        new Block.Column("Where, for example", 0.2, false)),
                QualityWords.atMost(ROWS, rows, "kinds"));
    }

    private Block.Row row(FindingHeap heap) {
        Finding first = heap.found().getFirst().finding();
        Mark mark = heap.blocks() ? Mark.BAD : Mark.WATCH;
        return QualityWords.row(
                new Cell.Words(Sentence.of(heap.blocks() ? "mend" : "explain"), mark),
                new Cell.Words(QualityWords.cut(first.message(), TEXT), Mark.NEUTRAL),
                new Cell.Words(QualityWords.cut(first.fix(), TEXT), Mark.NEUTRAL),
                new Cell.Words(say(Print.whole(heap.count().get()), heap.count()), Mark.NEUTRAL),
                words(partners(heap)),
                words(places(heap)));
    }

    private String partners(FindingHeap heap) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        heap.found().forEach(found -> counts.merge(found.file().partner(), 1, Integer::sum));
        String named = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PARTNERS)
                .map(entry -> setting.partner(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return counts.size() > PARTNERS ? named + " and %d more".formatted(counts.size() - PARTNERS) : named;
    }

    private static String places(FindingHeap heap) {
        String named =
                heap.found().stream().limit(PLACES).map(FindingsPage::place).collect(Collectors.joining("; "));
        int more = heap.found().size() - PLACES;
        return more > 0 ? named + " and %d more".formatted(more) : named;
    }

    private static String place(Found found) {
        Origin origin = found.finding().origin();
        String place = (origin.sheet() + " " + origin.cell()).strip();
        return place.isEmpty() ? found.file().name() : place;
    }
}
