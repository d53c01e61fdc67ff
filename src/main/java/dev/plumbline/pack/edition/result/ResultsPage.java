package dev.plumbline.pack.edition.result;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What moved the results: the steps from last quarter to now, the indicator furthest off against plan, each goal over time. */
public final class ResultsPage {

    private static final double NOTHING = 0.0005;

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;
    private final Catalog texts;

    /**
     * A page.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     */
    public ResultsPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.setting = setting;
        this.texts = setting.catalog();
    }

    /**
     * The page.
     *
     * @return the page {@code results}
     */
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        Optional<Block> steps = new Steps(assessment, setting).block();
        Optional<Block> plan = new AgainstPlan(assessment, setting).block();
        if (steps.isPresent() && plan.isPresent()) {
            blocks.add(new Block.Columns(steps.get(), plan.get(), 0.5));
        } else {
            steps.ifPresent(blocks::add);
            plan.ifPresent(blocks::add);
        }
        blocks.add(new GoalHistories(assessment, setting).block());
        return new Page(
                "results",
                texts.text("results.bookmark"),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                texts.say("results.subtitle"),
                blocks,
                setting.provenance());
    }

    private Sentence message() {
        Figure attainment = now.attainment();
        if (!attainment.isDefined()) {
            return texts.say(
                    "verdict.attainment-unknown",
                    Parts.of("reason", texts.term(attainment.reason().orElseThrow())));
        }
        Optional<Figure> before = assessment.earlier(1, QuarterPicture::attainment);
        if (before.isEmpty()) {
            return texts.say("results.first", Parts.of("now", attainment));
        }
        Parts parts = Parts.of("before", before.get()).and("now", attainment);
        if (setting.print().percent(before.get().get()).equals(setting.print().percent(attainment.get()))) {
            return texts.say("results.stayed", parts);
        }
        return largest(attainment.get() - before.get().get())
                .map(goal -> texts.say(
                        "results.went-most",
                        parts.and(
                                "goal", shortened(setting.indicator(goal.scope().goal())))))
                .orElseGet(() -> texts.say("results.went", parts));
    }

    /** The goal that moved it most in the direction in which it went. */
    private Optional<Figure> largest(double change) {
        return assessment.movement().stream()
                .filter(part -> !part.scope().goal().isEmpty())
                .filter(part -> Math.abs(part.get()) >= NOTHING && part.get() * change > 0)
                .max(Comparator.comparingDouble(part -> Math.abs(part.get())));
    }

    private static String shortened(String name) {
        return name.length() <= 26 ? name : name.substring(0, 25).strip() + "…";
    }
}
