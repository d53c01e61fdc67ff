package dev.plumbline.pack.edition.quality;

import static dev.plumbline.pack.edition.quality.QualityWords.words;
import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.quality.QualityQuarter.Totals;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.List;

/** The quarters before: have returns become more, earlier and cleaner? Numbers only; eight quarters are too few to judge. */
final class CoursePage {

    private static final int YEAR = 4;

    private final List<QualityQuarter> quarters;
    private final Setting setting;
    private final Catalog texts;

    CoursePage(List<QualityQuarter> quarters, Setting setting) {
        this.quarters = quarters;
        this.setting = setting;
        this.texts = setting.catalog();
    }

    Page page() {
        return QualityWords.page(
                setting,
                new QualityWords.Head(
                        "course", texts.text("quality.course"), message(), texts.say("quality.course-subtitle")),
                table());
    }

    private Sentence message() {
        Totals now = quarters.getLast().totals();
        if (quarters.size() <= YEAR) {
            return texts.say(
                    "quality.course-first", Parts.of("received", now.received()).and("expected", now.expected()));
        }
        Totals before = quarters.get(quarters.size() - 1 - YEAR).totals();
        return texts.say(
                "quality.course-year",
                Parts.of("received", now.received())
                        .and("expected", now.expected())
                        .and("was", before.received())
                        .and("of", before.expected()));
    }

    private Block.Table table() {
        return new Block.Table(
                texts.text("quality.course-table"),
                texts.text("quality.course-order"),
                List.of(
                        new Block.Column(texts.text("quality.quarter"), 0.2, false),
                        new Block.Column(texts.text("sources.returns"), 0.14, true),
                        new Block.Column(texts.text("quality.in-time"), 0.14, true),
                        new Block.Column(texts.text("quality.to-mend"), 0.13, true),
                        new Block.Column(texts.text("quality.to-explain"), 0.13, true),
                        new Block.Column(texts.text("quality.rows-used"), 0.13, true),
                        new Block.Column(texts.text("quality.cells-unused"), 0.13, true)),
                quarters.reversed().stream().map(this::row).toList());
    }

    private Block.Row row(QualityQuarter quarter) {
        Totals totals = quarter.totals();
        QualityQuarter.Counts counts = totals.counts();
        long asked = totals.inTime().n().orElse(0);
        boolean whole = totals.received().get() == totals.expected().get();
        return QualityWords.row(
                words(setting.print().quarter(quarter.quarter())),
                new Cell.Words(
                        texts.say(
                                "portfolio.of-all",
                                Parts.of("count", totals.received()).and("all", totals.expected())),
                        whole ? Mark.NEUTRAL : Mark.WATCH),
                asked == 0
                        ? words(texts.text("quality.no-deadline"))
                        : new Cell.Words(texts.say("quality.of-n", Parts.of("count", totals.inTime())), Mark.NEUTRAL),
                QualityWords.count(counts.toFix(), Mark.BAD, setting),
                QualityWords.count(counts.toExplain(), Mark.WATCH, setting),
                new Cell.Words(
                        counts.used().isDefined()
                                ? say(setting.print().percent(counts.used().get()), counts.used())
                                : Sentence.of("–"),
                        Mark.NEUTRAL),
                QualityWords.count(counts.unread(), Mark.NEUTRAL, setting));
    }
}
