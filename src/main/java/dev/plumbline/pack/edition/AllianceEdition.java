package dev.plumbline.pack.edition;

import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.edition.ground.CommonPage;
import dev.plumbline.pack.edition.ground.GroundPage;
import dev.plumbline.pack.edition.session.AgendaPage;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.List;

/** The pack of one alliance: the answer, goals, trends, alignment, foundation, what lies below, the agenda, sources. */
public final class AllianceEdition {

    private AllianceEdition() {}

    /**
     * Makes the pack.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know; its sources are those of this alliance
     * @return the pack, named after alliance and quarter
     */
    public static Pack pack(AllianceAssessment assessment, Setting setting) {
        String name = assessment.alliance().name();
        return new Pack(
                assessment.alliance().id() + "-" + setting.quarter(),
                name + ", " + Print.quarter(setting.quarter()),
                "Does the alliance still stand true?",
                setting.stamp(),
                List.of(
                        new AnswerPage(assessment, setting, true).page("answer"),
                        new GoalsPage(assessment, setting).page(),
                        new TrendsPage(assessment, setting).page(),
                        new AlignmentPage(assessment, setting).page(),
                        new FoundationPage(assessment, setting).page(),
                        new GroundPage(assessment, setting).page(),
                        new CommonPage(assessment, setting).page(),
                        new AgendaPage(assessment, setting).page(),
                        new SourcesPage(setting).page(setting.kicker(assessment.alliance()))));
    }

    /**
     * What the portfolio pack says about the alliance.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     * @return the summary, small enough to keep for thousands of alliances
     */
    public static AllianceSummary summary(AllianceAssessment assessment, Setting setting) {
        return AllianceSummary.of(assessment, setting);
    }
}
