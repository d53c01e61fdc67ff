package dev.plumbline.pack.edition.goal;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.change.Changes;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import java.util.List;
import java.util.Optional;

/**
 * Goals and their indicators: actual against target, history, rating and what the partner says. It takes one sheet however many
 * goals there are: of many it shows the indicators furthest off, and a page of the appendix shows all.
 */
public final class GoalsPage {

    private final AllianceAssessment assessment;
    private final Setting setting;
    private final Catalog texts;
    private final GoalsTable table;
    private final List<Restatement> restated;

    /**
     * A page.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     * @param restated actuals of earlier quarters that are others now
     */
    public GoalsPage(AllianceAssessment assessment, Setting setting, List<Restatement> restated) {
        this.restated = restated;
        this.assessment = assessment;
        this.setting = setting;
        this.texts = setting.catalog();
        this.table = new GoalsTable(assessment, setting, restated);
    }

    /**
     * The page to read.
     *
     * @return the page {@code goals}
     */
    public Page page() {
        return page(
                "goals",
                "goals.bookmark",
                subtitle(),
                List.of(
                        new Changes(assessment, setting, restated).block(),
                        table.fitsOneSheet() ? table.whole() : table.furthestOff()));
    }

    /**
     * All goals, where the page to read does not show them all.
     *
     * @return the page {@code goals-all} for the appendix
     */
    public Optional<Page> all() {
        return table.fitsOneSheet()
                ? Optional.empty()
                : Optional.of(
                        page("goals-all", "goals.bookmark-all", texts.say("goals.subtitle"), List.of(table.whole())));
    }

    private Page page(String section, String bookmark, Sentence subtitle, List<Block> blocks) {
        return new Page(
                section,
                texts.text(bookmark),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                subtitle,
                blocks,
                setting.provenance());
    }

    private Sentence message() {
        var counts = assessment.now().counts();
        Optional<IndicatorPicture> worst = assessment.now().indicators().stream()
                .filter(picture -> picture.met().filter(met -> !met).isPresent())
                .min(java.util.Comparator.comparingDouble(
                        picture -> picture.attainment().get()));
        Parts parts = Parts.of("met", counts.indicatorsMet()).and("due", counts.indicatorsDue());
        if (counts.indicatorsDue().get() == 0) {
            return texts.say(assessment.now().indicators().isEmpty() ? "goals.none-agreed" : "goals.none-due");
        }
        if (Tally.indicatorsReported(assessment).get() == 0) {
            return texts.say("goals.none-reported", parts);
        }
        return worst.map(picture -> texts.say(
                        "goals.met-but",
                        parts.and("worst", shortened(picture.indicator().name()))))
                .orElseGet(() -> texts.say("goals.met", parts));
    }

    private Sentence subtitle() {
        Figure due = assessment.now().counts().indicatorsDue();
        Figure reported = Tally.indicatorsReported(assessment);
        Sentence shown = texts.say(table.fitsOneSheet() ? "goals.subtitle" : "goals.subtitle-furthest");
        return reported.get() < due.get()
                ? texts.say(
                        "goals.subtitle-missing",
                        Parts.of("reported", reported).and("due", due).and("shown", shown))
                : shown;
    }

    private static String shortened(String name) {
        return name.length() <= 34 ? name : name.substring(0, 33).strip() + "…";
    }
}
