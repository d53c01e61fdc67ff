package dev.plumbline.pack.edition.quality;

import static dev.plumbline.pack.edition.quality.QualityWords.words;
import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
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
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.UnreadCells.Reason;
import dev.plumbline.writing.Isolate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files hold and nobody read: how many cells, where, and why. */
final class UnusedPage {

    private static final int ROWS = 16;
    private static final int WHERE = 60;

    private final QualityQuarter now;
    private final Setting setting;
    private final Catalog texts;

    UnusedPage(QualityQuarter now, Setting setting) {
        this.now = now;
        this.setting = setting;
        this.texts = setting.catalog();
    }

    /** Cells of one sheet that were not used, for one reason. */
    private record Unused(QualityFile file, SheetCount sheet, UnreadCells cells) {}

    private static Stream<Unused> unused(QualityQuarter quarter) {
        return quarter.files().stream()
                .flatMap(file -> file.rows().stream()
                        .flatMap(sheet -> sheet.unread().stream().map(cells -> new Unused(file, sheet, cells))));
    }

    /** Cells by reason. */
    static List<Figure> figures(QualityQuarter quarter) {
        Map<Reason, Integer> cells = new TreeMap<>(unused(quarter)
                .collect(Collectors.groupingBy(
                        one -> one.cells().reason(),
                        Collectors.summingInt(one -> one.cells().cells()))));
        return cells.entrySet().stream()
                .map(entry -> Figure.of(
                        Measure.CELLS_UNREAD,
                        Scope.of("").withTheme(entry.getKey().words()),
                        quarter.quarter(),
                        (double) entry.getValue()))
                .toList();
    }

    Page page() {
        return QualityWords.page(
                setting,
                new QualityWords.Head(
                        "unused", texts.text("quality.unused"), message(), texts.say("quality.unused-subtitle")),
                new Block.Columns(reasons(), places(), 0.34));
    }

    private Sentence message() {
        Figure all = now.totals().counts().unread();
        return texts.say(
                all.get() == 0 ? "quality.all-used" : "quality.not-used",
                Parts.of("cells", all).and("files", files(now)));
    }

    /** Files with cells that were not used. */
    static Figure files(QualityQuarter quarter) {
        long files = unused(quarter)
                .filter(one -> QualityQuarter.isTheirs(one.cells().reason()))
                .map(Unused::file)
                .distinct()
                .count();
        return Tally.of(
                "files-with-unused-cells",
                Scope.of(""),
                quarter.quarter(),
                files,
                quarter.files().size());
    }

    private Block.Table reasons() {
        List<Block.Row> rows = figures(now).stream()
                .sorted(Comparator.comparingDouble(figure -> -figure.get()))
                .map(figure -> QualityWords.row(
                        words(why(figure.scope().theme())),
                        new Cell.Words(say(setting.print().whole(figure.get()), figure), Mark.NEUTRAL)))
                .toList();
        return new Block.Table(
                texts.text("quality.why"),
                texts.text("quality.why-order"),
                List.of(
                        new Block.Column(texts.text("quality.reason"), 0.75, false),
                        new Block.Column(texts.text("quality.cells"), 0.25, true)),
                rows.isEmpty() ? List.of(QualityWords.row(words("–"), words("–"))) : rows);
    }

    private String why(String reason) {
        return texts.term(
                Reason.valueOf(reason.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
    }

    private Block.Table places() {
        List<Block.Row> rows = unused(now)
                .filter(one -> QualityQuarter.isTheirs(one.cells().reason()))
                .sorted(Comparator.comparingInt((Unused one) -> -one.cells().cells())
                        .thenComparing(one -> one.file().name())
                        .thenComparing(one -> one.sheet().sheet()))
                .map(this::row)
                .toList();
        return new Block.Table(
                texts.text("quality.where"),
                texts.text("quality.where-order"),
                List.of(
                        new Block.Column(texts.text("sources.partner"), 0.18, false),
                        new Block.Column(texts.text("quality.file-and-sheet"), 0.36, false),
                        new Block.Column(texts.text("quality.cells"), 0.26, false),
                        new Block.Column(texts.text("quality.reason"), 0.2, false)),
                rows.isEmpty()
                        ? List.of(QualityWords.row(
                                words("–"), words(texts.text("quality.nothing-else")), words(""), words("")))
                        : QualityWords.atMost(ROWS, rows, setting));
    }

    private Block.Row row(Unused one) {
        String sheet = one.sheet().sheet().isEmpty()
                ? ""
                : ", " + Isolate.around(one.sheet().sheet());
        return QualityWords.row(
                words(setting.partner(one.file().partner())),
                words(Isolate.around(one.file().name()) + sheet),
                new Cell.Words(QualityWords.cut(one.cells().where(), WHERE), Mark.NEUTRAL),
                words(texts.term(one.cells().reason())));
    }
}
