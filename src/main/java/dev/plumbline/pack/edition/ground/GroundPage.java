package dev.plumbline.pack.edition.ground;

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
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
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
    private final Catalog texts;
    private final Custom print;

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
        this.sides = new SideTable(assessment, setting);
        this.texts = setting.catalog();
        this.print = setting.print();
    }

    /**
     * The page.
     *
     * @return the page {@code ground}
     */
    public Page page() {
        return new Page(
                "ground",
                texts.text("ground.bookmark"),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                texts.say("ground.subtitle"),
                List.of(new Block.Columns(colors(), governance(), 0.5), new Block.Columns(letters(), means(), 0.5)),
                setting.provenance());
    }

    private Sentence message() {
        Optional<Figure> worst = now.soundings().of(Measure.GREEN_CONTRADICTIONS).stream()
                .filter(figure -> figure.value().orElse(0) >= 2)
                .max(Comparator.comparingDouble(Figure::get));
        if (worst.isPresent()) {
            Figure signs = worst.get();
            return texts.say(
                    "ground.contradicted",
                    Parts.of("signs", signs)
                            .and("partner", setting.partner(signs.scope().partner())));
        }
        boolean told = now.soundings().of(Measure.GREEN_REPORTED).stream().anyMatch(Figure::isDefined);
        return texts.say(told ? "ground.colors-true" : "ground.no-colors");
    }

    private Block.Table colors() {
        return sides.of(
                "ground.colors",
                List.of(
                        sides.row("ground.green-reported", Measure.GREEN_REPORTED, print::percent),
                        sides.row("ground.green-missed", Measure.GREEN_MISSED, print::whole),
                        sides.row("ground.green-unlikely", Measure.GREEN_UNLIKELY, print::whole),
                        sides.row("ground.themes-mean", Measure.THEMES_MEAN, print::points),
                        sides.conduct("ground.actions-overdue", Conduct::actionsOverdue, print::whole),
                        sides.row("ground.green-contradictions", Measure.GREEN_CONTRADICTIONS, print::whole),
                        sides.row("ground.figures-copied", Measure.FIGURES_COPIED, print::percent),
                        sides.row("ground.straight-lined", Measure.STRAIGHT_LINED, print::percent),
                        sides.row("ground.return-days-late", Measure.RETURN_DAYS_LATE, print::whole)));
    }

    private Block.Table governance() {
        return sides.of(
                "ground.governance",
                List.of(
                        sides.conduct("ground.meetings-held", Conduct::meetingsHeld, print::whole),
                        sides.row("ground.meetings-quorate", Measure.MEETINGS_QUORATE, print::percent),
                        sides.row("ground.minutes-in-time", Measure.MINUTES_IN_TIME, print::percent),
                        sides.conduct("ground.sponsor-absences", Conduct::sponsorAbsences, print::whole),
                        sides.row("ground.sponsor-attendance", Measure.SPONSOR_ATTENDANCE, print::percent),
                        sides.conduct("ground.decisions-waiting", Conduct::decisionsWaiting, print::whole),
                        sides.row("ground.decisions-unowned", Measure.DECISIONS_UNOWNED, print::whole),
                        sides.row("ground.escalations-overdue", Measure.ESCALATIONS_OVERDUE, print::whole)));
    }

    private Block.Table letters() {
        return new Block.Table(
                texts.text("ground.letters"),
                texts.text("ground.letters-subtitle"),
                List.of(
                        new Block.Column(texts.text("ground.letter"), 0.2, false),
                        new Block.Column(texts.text("ground.counts-when"), 0.6, false),
                        new Block.Column(texts.text("ground.share"), 0.2, true)),
                List.of(
                        letter("ground.smart-specific", Measure.SMART_SPECIFIC),
                        letter("ground.smart-measurable", Measure.SMART_MEASURABLE),
                        letter("ground.smart-achievable", Measure.SMART_ACHIEVABLE),
                        letter("ground.smart-relevant", Measure.SMART_RELEVANT),
                        letter("ground.smart-time-bound", Measure.SMART_TIME_BOUND)));
    }

    private Block.Row letter(String key, Measure measure) {
        Cell share = now.soundings()
                .find(measure, "")
                .map(figure -> sides.cell(figure, print::percent))
                .orElse(SideTable.words("–"));
        return new Block.Row(
                false, List.of(SideTable.words(texts.text(key)), SideTable.words(texts.text(key + "-when")), share));
    }

    private Block.Table means() {
        List<Block.Row> rows = new ArrayList<>();
        now.soundings().of(Measure.RESOURCE_GIVEN).stream()
                .map(figure -> figure.scope().theme())
                .distinct()
                .map(resource -> sides.row(
                        texts.text("ground.given", Parts.of("resource", resource)),
                        side -> given(side, resource),
                        print::percent))
                .forEach(rows::add);
        rows.add(sides.conduct("ground.open-posts", Conduct::openPosts, print::whole));
        rows.add(sides.row("ground.vacant-roles", Measure.VACANT_ROLES, print::whole));
        rows.add(sides.conduct("ground.effort-outside", Conduct::effortOutside, print::percent));
        rows.add(sides.row("ground.effort-one-sided", Measure.EFFORT_ONE_SIDED, print::percent));
        return sides.of("ground.means", rows);
    }

    private Optional<Figure> given(SidePicture side, String resource) {
        return now.soundings().of(Measure.RESOURCE_GIVEN).stream()
                .filter(figure -> figure.scope().partner().equals(side.partner().id())
                        && figure.scope().theme().equals(resource))
                .findFirst();
    }
}
