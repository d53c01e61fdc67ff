package dev.plumbline.pack.edition;

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
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What lies below the results: whether colors are true, goals well made, promises of people and money kept. */
final class GroundPage {

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;

    GroundPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.setting = setting;
    }

    Page page() {
        return new Page(
                "ground",
                "Below the results",
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                Sentence.of("Soundings: what is reported held against what is computed, promised, said and done."),
                List.of(new Block.Columns(colors(), letters(), 0.5), new Block.Columns(resources(), conduct(), 0.5)),
                setting.provenance());
    }

    private Sentence message() {
        Optional<Figure> worst = now.soundings(Measure.GREEN_CONTRADICTIONS).stream()
                .filter(figure -> figure.value().orElse(0) >= 2)
                .max(java.util.Comparator.comparingDouble(Figure::get));
        if (worst.isPresent()) {
            Figure signs = worst.get();
            return say(
                    "%s of %d signs speak against the green that %s reports"
                            .formatted(
                                    Print.whole(signs.get()),
                                    signs.n().orElse(0),
                                    setting.partner(signs.scope().partner())),
                    signs);
        }
        boolean told = now.soundings(Measure.GREEN_REPORTED).stream().anyMatch(Figure::isDefined);
        return Sentence.of(
                told
                        ? "The colors that are reported stand up to the other signs"
                        : "No colors were reported, so there is nothing to hold them against");
    }

    private Block.Table colors() {
        return sides(
                "Are the colors true?",
                "the watermelon test: colors against target, trend, survey and actions",
                List.of(
                        row("Indicators reported green", Measure.GREEN_REPORTED, Print::percent),
                        row("Green, but target missed", Measure.GREEN_MISSED, Print::whole),
                        row("Green, but target unlikely", Measure.GREEN_UNLIKELY, Print::whole),
                        row("Mean answer over all themes", Measure.THEMES_MEAN, Print::points),
                        row(
                                "Actions overdue",
                                side -> Optional.of(side.conduct().actionsOverdue()),
                                Print::whole),
                        row("Signs against green", Measure.GREEN_CONTRADICTIONS, Print::whole),
                        row("Figures exactly as last quarter", Measure.FIGURES_COPIED, Print::percent),
                        row("People with one answer to all", Measure.STRAIGHT_LINED, Print::percent)));
    }

    private Block.Table letters() {
        return new Block.Table(
                "Are the goals well made?",
                "SMART, each letter from data: share of the indicators of which it can be told",
                List.of(
                        new Block.Column("Letter", 0.2, false),
                        new Block.Column("Counts when", 0.6, false),
                        new Block.Column("Share", 0.2, true)),
                List.of(
                        letter("Specific", "it has a definition", Measure.SMART_SPECIFIC),
                        letter("Measurable", "unit, reporter and baseline or band are set", Measure.SMART_MEASURABLE),
                        letter("Achievable", "chance in time is at least one in three", Measure.SMART_ACHIEVABLE),
                        letter("Relevant", "it has weight, and no side gives its goal nothing", Measure.SMART_RELEVANT),
                        letter("Time-bound", "its goal has a date, or it a later target", Measure.SMART_TIME_BOUND)));
    }

    private Block.Row letter(String name, String when, Measure measure) {
        Cell share = now.sounding(measure, "")
                .map(figure -> cell(figure, Print::percent))
                .orElse(words("–"));
        return new Block.Row(false, List.of(words(name), words(when), share));
    }

    private Block.Table resources() {
        List<Block.Row> rows = new ArrayList<>();
        now.soundings(Measure.RESOURCE_GIVEN).stream()
                .map(figure -> figure.scope().theme())
                .distinct()
                .map(resource -> row(resource, side -> given(side, resource), Print::percent))
                .forEach(rows::add);
        rows.add(row("Posts of sponsor and lead vacant", Measure.VACANT_ROLES, Print::whole));
        rows.add(row("Meetings its sponsor came to, a year", Measure.SPONSOR_ATTENDANCE, Print::percent));
        return sides("Is what was promised there?", "given of what was committed; people and money apart", rows);
    }

    private Optional<Figure> given(SidePicture side, String resource) {
        return now.soundings(Measure.RESOURCE_GIVEN).stream()
                .filter(figure -> figure.scope().partner().equals(side.partner().id())
                        && figure.scope().theme().equals(resource))
                .findFirst();
    }

    private Block.Table conduct() {
        return sides(
                "Do the sides move alike?",
                "this quarter against each side's own past; + means after the due date",
                List.of(
                        row("Wished effort moved since last quarter", Measure.PRIORITY_SHIFT, Print::percent),
                        row("Wished effort moved in a year", Measure.PRIORITY_SHIFT_YEAR, Print::percent),
                        row("Days from due to done, mean", Measure.CLOSURE_DAYS, GroundPage::signed),
                        row("Risks that grew", Measure.RISKS_RISING, Print::whole),
                        row("Oldest severe risk, days", Measure.SEVERE_RISK_DAYS, Print::whole)));
    }

    private static String signed(double days) {
        return (days > 0 ? "+" : "") + Print.whole(days);
    }

    private Block.Table sides(String title, String subtitle, List<Block.Row> rows) {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("", 0.5, false)));
        now.sides()
                .forEach(side -> columns.add(new Block.Column(
                        side.partner().shortName(), 0.5 / now.sides().size(), true)));
        return new Block.Table(title, subtitle, columns, rows);
    }

    private Block.Row row(String name, Measure measure, Function<Double, String> print) {
        return row(name, side -> now.sounding(measure, side.partner().id()), print);
    }

    private Block.Row row(String name, Function<SidePicture, Optional<Figure>> figure, Function<Double, String> print) {
        List<Cell> cells = new ArrayList<>(List.of(words(name)));
        now.sides()
                .forEach(side -> cells.add(
                        figure.apply(side).map(found -> cell(found, print)).orElse(words("–"))));
        return new Block.Row(false, cells);
    }

    private Cell cell(Figure figure, Function<Double, String> print) {
        return figure.isDefined() ? new Cell.Words(say(print.apply(figure.get()), figure), mark(figure)) : words("–");
    }

    /** A figure on which a warning rests bears its mark. */
    private Mark mark(Figure figure) {
        return assessment.warnings().stream()
                .map(Warning::signal)
                .filter(signal -> signal.evidence().getFirst().id().equals(figure.id()))
                .findFirst()
                .map(signal -> signal.grade() == Grade.CRACKED ? Mark.BAD : Mark.WATCH)
                .orElse(Mark.NEUTRAL);
    }

    private static Cell words(String text) {
        return new Cell.Words(Sentence.of(text), Mark.NEUTRAL);
    }
}
