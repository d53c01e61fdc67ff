package dev.plumbline.pack.edition.result;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
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
    }

    /**
     * The page.
     *
     * @return the page {@code results}
     */
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        Optional<Block> steps = new Steps(assessment, setting).block();
        Optional<Block> plan = new AgainstPlan(assessment).block();
        if (steps.isPresent() && plan.isPresent()) {
            blocks.add(new Block.Columns(steps.get(), plan.get(), 0.5));
        } else {
            steps.ifPresent(blocks::add);
            plan.ifPresent(blocks::add);
        }
        blocks.add(new GoalHistories(assessment).block());
        return new Page(
                "results",
                "Results",
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                Sentence.of(
                        "The bars tell what changed, not why; whether it is more than noise stands on page “Trends”."),
                blocks,
                setting.provenance());
    }

    private Sentence message() {
        Figure attainment = now.attainment();
        if (!attainment.isDefined()) {
            return say(
                    "Attainment is not known: "
                            + attainment.reason().map(Undefined::words).orElse(""),
                    attainment);
        }
        Optional<Figure> before = assessment.earlier(1, QuarterPicture::attainment);
        if (before.isEmpty()) {
            return say(
                    "Attainment stands at %s of target; last quarter’s is not known"
                            .formatted(Print.percent(attainment.get())),
                    attainment);
        }
        String way = "Attainment went from %s to %s of target"
                .formatted(Print.percent(before.get().get()), Print.percent(attainment.get()));
        return largest(attainment.get() - before.get().get())
                .map(goal -> say(
                        "%s; “%s” moved it most"
                                .formatted(
                                        way,
                                        shortened(setting.indicator(goal.scope().goal()))),
                        before.get(),
                        attainment))
                .orElse(say(way, before.get(), attainment));
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
