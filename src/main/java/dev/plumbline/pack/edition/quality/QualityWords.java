package dev.plumbline.pack.edition.quality;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Teller;
import java.util.ArrayList;
import java.util.List;

/** Pieces that the pages on data quality share. */
final class QualityWords {

    private QualityWords() {}

    /** What a page says above its blocks. */
    record Head(String section, String bookmark, Sentence message, Sentence subtitle) {}

    static Page page(Setting setting, Head head, Block... blocks) {
        return new Page(
                head.section(),
                head.bookmark(),
                setting.catalog().text("quality.kicker"),
                setting.dateline(),
                head.message(),
                head.subtitle(),
                List.of(blocks),
                setting.provenance());
    }

    static Cell words(String text) {
        return new Cell.Words(Sentence.of(text), Mark.NEUTRAL);
    }

    /** A count; zero is a dash, so that the eye finds the others. */
    static Cell count(Figure figure, Mark markUnlessZero, Setting setting) {
        return figure.get() == 0
                ? new Cell.Words(Teller.say("–", figure), Mark.NEUTRAL)
                : new Cell.Words(Teller.say(setting.print().whole(figure.get()), figure), markUnlessZero);
    }

    /** The first rows, and one that says that there are more. */
    static List<Block.Row> atMost(int most, List<Block.Row> rows, Setting setting) {
        if (rows.size() <= most) {
            return rows;
        }
        List<Block.Row> shown = new ArrayList<>(rows.subList(0, most));
        List<Cell> cells = new ArrayList<>();
        cells.add(words(setting.catalog().text("quality.more")));
        while (cells.size() < rows.getFirst().cells().size()) {
            cells.add(words(""));
        }
        shown.add(new Block.Row(false, cells));
        return shown;
    }

    static Block.Row row(Cell... cells) {
        return new Block.Row(false, List.of(cells));
    }

    static Sentence cut(String text, int most) {
        return Sentence.of(
                text.length() <= most ? text : text.substring(0, most - 1).strip() + "…");
    }
}
