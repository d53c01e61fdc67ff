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
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.UnreadCells.Reason;
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

    UnusedPage(QualityQuarter now, Setting setting) {
        this.now = now;
        this.setting = setting;
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
                        "unused",
                        "Not used",
                        message(),
                        Sentence.of(
                                "A cell that is used by mistake is worse than one that is not: what is not asked for stays out.")),
                new Block.Columns(reasons(), places(), 0.34));
    }

    private Sentence message() {
        Figure all = now.totals().counts().unread();
        long files = unused(now)
                .filter(one -> QualityQuarter.isTheirs(one.cells().reason()))
                .map(Unused::file)
                .distinct()
                .count();
        return all.get() == 0
                ? say("Every cell that partners filled in was used", all)
                : say(
                        "%s in %s hold something that was not used, each for a reason"
                                .formatted(
                                        Print.count(all.get(), "cell", "cells"),
                                        Print.count((double) files, "file", "files")),
                        all);
    }

    private Block.Table reasons() {
        List<Block.Row> rows = figures(now).stream()
                .sorted(Comparator.comparingDouble(figure -> -figure.get()))
                .map(figure -> QualityWords.row(
                        words(why(figure.scope().theme())),
                        new Cell.Words(say(Print.whole(figure.get()), figure), Mark.NEUTRAL)))
                .toList();
        return new Block.Table(
                "Why",
                "cells; most first",
                List.of(new Block.Column("Reason", 0.75, false), new Block.Column("Cells", 0.25, true)),
                rows.isEmpty() ? List.of(QualityWords.row(words("–"), words("–"))) : rows);
    }

    private static String why(String reason) {
        return switch (Reason.valueOf(reason.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))) {
            case OUTSIDE -> "above, below or beside the table";
            case UNKNOWN_COLUMN -> "a column that is not asked for";
            case SHOWN -> "shows what is known to the reader";
            case ROW_LEFT_OUT -> "a row without an entry, or left out by the mapping";
            case SHEET -> "a sheet that is not asked for";
            case HIDDEN_SHEET -> "a hidden sheet";
            case EXPLAINS -> "our own first sheet, where it explains";
        };
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
                "Where",
                "most cells first; without what our own sheets explain and show",
                List.of(
                        new Block.Column("Partner", 0.18, false),
                        new Block.Column("File and sheet", 0.36, false),
                        new Block.Column("Cells", 0.26, false),
                        new Block.Column("Reason", 0.2, false)),
                rows.isEmpty()
                        ? List.of(QualityWords.row(words("–"), words("Nothing else."), words(""), words("")))
                        : QualityWords.atMost(ROWS, rows, "places"));
    }

    private Block.Row row(Unused one) {
        String sheet = one.sheet().sheet().isEmpty() ? "" : ", " + one.sheet().sheet();
        return QualityWords.row(
                words(setting.partner(one.file().partner())),
                words(one.file().name() + sheet),
                new Cell.Words(QualityWords.cut(one.cells().where(), WHERE), Mark.NEUTRAL),
                words(one.cells().reason().words().replace('-', ' ')));
    }
}
