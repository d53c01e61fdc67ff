package dev.plumbline.pack.edition.ground;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tables with a column for each side. A figure on which a warning rests bears its mark; what is not known is a dash.
 *
 * @param assessment the alliance
 * @param setting the language
 */
public record SideTable(AllianceAssessment assessment, Setting setting) {

    private static final double NAMES = 0.52;

    private QuarterPicture now() {
        return assessment.now();
    }

    /**
     * A table.
     *
     * @param key key of the heading; {@code -subtitle} behind it: measure, unit and order of rows
     * @param rows rows made here
     * @return the table
     */
    public Block.Table of(String key, List<Block.Row> rows) {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("", NAMES, false)));
        now().sides()
                .forEach(side -> columns.add(new Block.Column(
                        side.partner().shortName(), (1 - NAMES) / now().sides().size(), true)));
        return new Block.Table(setting.catalog().text(key), setting.catalog().text(key + "-subtitle"), columns, rows);
    }

    /** A row of a sounding, named by a text. */
    Block.Row row(String key, Measure measure, Function<Double, String> print) {
        return row(
                setting.catalog().text(key),
                side -> now().soundings().find(measure, side.partner().id()),
                print);
    }

    /**
     * A row of something the sides did.
     *
     * @param key key of the first cell's text
     * @param figure which figure
     * @param print how it is printed
     * @return the row
     */
    public Block.Row conduct(String key, Function<SidePicture.Conduct, Figure> figure, Function<Double, String> print) {
        return row(setting.catalog().text(key), side -> Optional.of(figure.apply(side.conduct())), print);
    }

    Block.Row row(String name, Function<SidePicture, Optional<Figure>> figure, Function<Double, String> print) {
        List<Cell> cells = new ArrayList<>(List.of(words(name)));
        now().sides()
                .forEach(side -> cells.add(
                        figure.apply(side).map(found -> cell(found, print)).orElse(words("–"))));
        return new Block.Row(false, cells);
    }

    Cell cell(Figure figure, Function<Double, String> print) {
        return figure.isDefined()
                ? new Cell.Words(say(print.apply(figure.get()), figure), mark(figure))
                : words(figure.isWithheld() ? setting.catalog().text("goals.withheld") : "–");
    }

    Mark mark(Figure figure) {
        return assessment.warnings().stream()
                .map(Warning::signal)
                .filter(signal -> signal.evidence().getFirst().id().equals(figure.id()))
                .findFirst()
                .map(signal -> signal.grade() == Grade.CRACKED ? Mark.BAD : Mark.WATCH)
                .orElse(Mark.NEUTRAL);
    }

    static Cell words(String text) {
        return new Cell.Words(Sentence.of(text), Mark.NEUTRAL);
    }
}
