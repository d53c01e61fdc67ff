package dev.plumbline.pack.edition.ground;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.Conduct;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What lies below the results: whether colors are true, goals well made, meetings run, promises of people and money kept. */
public final class GroundPage {

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;
    private final SideTable sides;

    /**
     * A page.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     */
    public GroundPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.setting = setting;
        this.sides = new SideTable(assessment);
    }

    /**
     * The page.
     *
     * @return the page {@code ground}
     */
    public Page page() {
        return new Page(
                "ground",
                "Below the results",
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                Sentence.of(
                        "What is reported, held against what is computed, promised, said and done; a mark stands where a warning rests on it."),
                List.of(new Block.Columns(colors(), governance(), 0.5), new Block.Columns(letters(), means(), 0.5)),
                setting.provenance());
    }

    private Sentence message() {
        Optional<Figure> worst = now.soundings(Measure.GREEN_CONTRADICTIONS).stream()
                .filter(figure -> figure.value().orElse(0) >= 2)
                .max(Comparator.comparingDouble(Figure::get));
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
        return sides.of(
                "Are the colors true?",
                "the watermelon test: colors against target, trend, survey and actions",
                List.of(
                        sides.row("Indicators reported green", Measure.GREEN_REPORTED, Print::percent),
                        sides.row("Green, but target missed", Measure.GREEN_MISSED, Print::whole),
                        sides.row("Green, but target unlikely", Measure.GREEN_UNLIKELY, Print::whole),
                        sides.row("Mean answer over all themes", Measure.THEMES_MEAN, Print::points),
                        sides.conduct("Actions overdue", Conduct::actionsOverdue, Print::whole),
                        sides.row("Signs against green", Measure.GREEN_CONTRADICTIONS, Print::whole),
                        sides.row("Figures exactly as last quarter", Measure.FIGURES_COPIED, Print::percent),
                        sides.row("People with one answer to all", Measure.STRAIGHT_LINED, Print::percent),
                        sides.row("Days its return came late", Measure.RETURN_DAYS_LATE, Print::whole)));
    }

    private Block.Table governance() {
        return sides.of(
                "Is the alliance governed?",
                "steering and other meetings of the quarter, as each side reports them",
                List.of(
                        sides.conduct("Meetings held", Conduct::meetingsHeld, Print::whole),
                        sides.row("With a quorum", Measure.MEETINGS_QUORATE, Print::percent),
                        sides.row("Minutes within 14 days", Measure.MINUTES_IN_TIME, Print::percent),
                        sides.conduct("Meetings in a row without its sponsor", Conduct::sponsorAbsences, Print::whole),
                        sides.row("Meetings its sponsor came to, a year", Measure.SPONSOR_ATTENDANCE, Print::percent),
                        sides.conduct("Decisions waiting", Conduct::decisionsWaiting, Print::whole),
                        sides.row("Decisions without owner", Measure.DECISIONS_UNOWNED, Print::whole),
                        sides.row("Escalations overdue", Measure.ESCALATIONS_OVERDUE, Print::whole)));
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
                .map(figure -> sides.cell(figure, Print::percent))
                .orElse(SideTable.words("–"));
        return new Block.Row(false, List.of(SideTable.words(name), SideTable.words(when), share));
    }

    private Block.Table means() {
        List<Block.Row> rows = new ArrayList<>();
        now.soundings(Measure.RESOURCE_GIVEN).stream()
                .map(figure -> figure.scope().theme())
                .distinct()
                .map(resource -> sides.row(resource + " given", side -> given(side, resource), Print::percent))
                .forEach(rows::add);
        rows.add(sides.conduct("Posts not filled", Conduct::openPosts, Print::whole));
        rows.add(sides.row("Sponsor or lead vacant", Measure.VACANT_ROLES, Print::whole));
        rows.add(sides.conduct("Effort outside the shared goals", Conduct::effortOutside, Print::percent));
        rows.add(sides.row("Wished on goals not all hold", Measure.EFFORT_ONE_SIDED, Print::percent));
        return sides.of("Are people and money there?", "share given of what was committed", rows);
    }

    private Optional<Figure> given(SidePicture side, String resource) {
        return now.soundings(Measure.RESOURCE_GIVEN).stream()
                .filter(figure -> figure.scope().partner().equals(side.partner().id())
                        && figure.scope().theme().equals(resource))
                .findFirst();
    }
}
