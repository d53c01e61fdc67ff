package dev.plumbline.pack.edition.quality;

import static dev.plumbline.pack.edition.quality.QualityWords.words;
import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.quality.QualityQuarter.Totals;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.List;

/** The quarters before: have returns become more, earlier and cleaner? Numbers only; eight quarters are too few to judge. */
final class CoursePage {

    private static final int YEAR = 4;

    private final List<QualityQuarter> quarters;
    private final Setting setting;

    CoursePage(List<QualityQuarter> quarters, Setting setting) {
        this.quarters = quarters;
        this.setting = setting;
    }

    Page page() {
        return QualityWords.page(
                setting,
                new QualityWords.Head(
                        "course",
                        "Quarter by quarter",
                        message(),
                        Sentence.of(
                                "Each quarter as it is known now: files that were mended or explained since count as such.")),
                table());
    }

    private Sentence message() {
        Totals now = quarters.getLast().totals();
        if (quarters.size() <= YEAR) {
            return say(
                    "%s of %s returns came; a year of quarters is needed to compare"
                            .formatted(whole(now.received()), whole(now.expected())),
                    now.received(),
                    now.expected());
        }
        Totals before = quarters.get(quarters.size() - 1 - YEAR).totals();
        return say(
                "%s of %s returns came, a year ago %s of %s"
                        .formatted(
                                whole(now.received()),
                                whole(now.expected()),
                                whole(before.received()),
                                whole(before.expected())),
                now.received(),
                now.expected(),
                before.received(),
                before.expected());
    }

    private static String whole(Figure figure) {
        return Print.whole(figure.get());
    }

    private Block.Table table() {
        return new Block.Table(
                "Returns and files, quarter by quarter",
                "latest first; – stands for none",
                List.of(
                        new Block.Column("Quarter", 0.2, false),
                        new Block.Column("Returns", 0.14, true),
                        new Block.Column("In time", 0.14, true),
                        new Block.Column("To be mended", 0.13, true),
                        new Block.Column("To be explained", 0.13, true),
                        new Block.Column("Rows used", 0.13, true),
                        new Block.Column("Cells not used", 0.13, true)),
                quarters.reversed().stream().map(CoursePage::row).toList());
    }

    private static Block.Row row(QualityQuarter quarter) {
        Totals totals = quarter.totals();
        QualityQuarter.Counts counts = totals.counts();
        long asked = totals.inTime().n().orElse(0);
        boolean whole = totals.received().get() == totals.expected().get();
        return QualityWords.row(
                words(Print.quarter(quarter.quarter())),
                new Cell.Words(
                        say(
                                whole(totals.received()) + " of " + whole(totals.expected()),
                                totals.received(),
                                totals.expected()),
                        whole ? Mark.NEUTRAL : Mark.WATCH),
                asked == 0
                        ? words("no deadline")
                        : new Cell.Words(say(whole(totals.inTime()) + " of " + asked, totals.inTime()), Mark.NEUTRAL),
                QualityWords.count(counts.toFix(), Mark.BAD),
                QualityWords.count(counts.toExplain(), Mark.WATCH),
                new Cell.Words(
                        counts.used().isDefined()
                                ? say(Print.percent(counts.used().get()), counts.used())
                                : Sentence.of("–"),
                        Mark.NEUTRAL),
                QualityWords.count(counts.unread(), Mark.NEUTRAL));
    }
}
