package dev.plumbline.pack.edition;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.edition.annex.SourcesPage;
import dev.plumbline.pack.edition.goal.GoalsPage;
import dev.plumbline.pack.edition.goal.TrendsPage;
import dev.plumbline.pack.edition.ground.CommonPage;
import dev.plumbline.pack.edition.ground.GroundPage;
import dev.plumbline.pack.edition.ground.SharePage;
import dev.plumbline.pack.edition.result.ResultsPage;
import dev.plumbline.pack.edition.session.AgendaPage;
import dev.plumbline.pack.edition.voice.VoicesPage;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pack of one alliance, eight pages to read: the answer, goals, results, trends, alignment, voices, foundation, agenda; and
 * an appendix to look up: what lies below, what is held in common, sources.
 */
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
        return pack(assessment, setting, List.of());
    }

    /**
     * Makes the pack of an alliance of which figures were restated.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know; its sources are those of this alliance
     * @param restated actuals of earlier quarters that are others now
     * @return the pack, named after alliance and quarter
     */
    public static Pack pack(AllianceAssessment assessment, Setting setting, List<Restatement> restated) {
        String name = assessment.alliance().name();
        return new Pack(
                assessment.alliance().id() + "-" + setting.quarter(),
                setting.catalog()
                        .text(
                                "answer.title",
                                Parts.of("alliance", name)
                                        .and("quarter", setting.print().quarter(setting.quarter()))),
                setting.catalog().text("answer.subject"),
                setting.stamp(),
                setting.catalog().labels(),
                pages(assessment, setting, restated));
    }

    private static List<Page> pages(AllianceAssessment assessment, Setting setting, List<Restatement> restated) {
        GoalsPage goals = new GoalsPage(assessment, setting, restated);
        TrendsPage trends = new TrendsPage(assessment, setting);
        Stream<Page> read = Stream.of(
                new AnswerPage(assessment, setting, true, restated).page("answer"),
                goals.page(),
                new ResultsPage(assessment, setting).page(),
                trends.page(),
                new AlignmentPage(assessment, setting).page(),
                new VoicesPage(assessment, setting).page(),
                new FoundationPage(assessment, setting).page(),
                new AgendaPage(assessment, setting).page());
        Stream<Page> lookedUp = Stream.of(
                        goals.all().stream(),
                        trends.others().stream(),
                        Stream.of(
                                new GroundPage(assessment, setting).page(),
                                new CommonPage(assessment, setting).page(),
                                new SharePage(assessment, setting).page(),
                                sources(assessment.alliance(), setting)))
                .flatMap(each -> each)
                .map(page -> appendix(setting, page));
        return Stream.concat(read, lookedUp).toList();
    }

    private static Page sources(Alliance alliance, Setting setting) {
        return new SourcesPage(setting).page(setting.kicker(alliance), alliance.id());
    }

    /** A page behind the eight that are for reading: for looking up. */
    private static Page appendix(Setting setting, Page page) {
        return new Page(
                page.section(),
                setting.catalog().text("answer.appendix", Parts.of("page", page.bookmark())),
                setting.catalog().text("answer.appendix-kicker", Parts.of("kicker", page.kicker())),
                page.stamp(),
                page.message(),
                page.subtitle(),
                page.blocks(),
                page.footer());
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
