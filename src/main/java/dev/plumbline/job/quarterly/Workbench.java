package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.Published.Audience;
import dev.plumbline.job.file.PackKind;
import dev.plumbline.job.footing.Footing;
import dev.plumbline.job.footing.Line;
import dev.plumbline.job.part.Fragment;
import dev.plumbline.job.part.Printed;
import dev.plumbline.job.part.PrintedFigures;
import dev.plumbline.job.part.Reporting;
import dev.plumbline.job.part.Told;
import dev.plumbline.job.setting.Product;
import dev.plumbline.job.theme.Undrawable;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.Album;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.drawing.UndrawableTextException;
import dev.plumbline.pack.edition.AllianceEdition;
import dev.plumbline.pack.edition.AllianceSummary;
import dev.plumbline.pack.edition.PortfolioEdition;
import dev.plumbline.pack.edition.partner.PartnerEdition;
import dev.plumbline.pack.edition.quality.QualityEdition;
import dev.plumbline.pack.edition.quality.QualityQuarter;
import dev.plumbline.pack.wording.PartnerReturn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the packs of an issue and lays them ready. What lies ready already, or would be the same again, is not made again. */
@Component
final class Workbench {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

    private final Bindery bindery;
    private final Press press;
    private final Quality quality;
    private final FactLedger facts;

    Workbench(Bindery bindery, Press press, Quality quality, FactLedger facts) {
        this.bindery = bindery;
        this.press = press;
        this.quality = quality;
        this.facts = facts;
    }

    /** Says what the issue is made from. */
    void announce(View view) {
        LOG.info(
                "freeze    {} as of {}, {} files, inputs {}",
                view.issue().quarter(),
                view.issue().asOf(),
                view.known().inputs().size() + 1,
                view.stamp().shortDigest());
    }

    /** Makes the pack of an alliance, and the copies for its sides; what would be the same as it was is taken as it is. */
    void makeAlliance(View view, Alliance alliance) throws IOException {
        Footing footing = view.footing(alliance);
        Fragment fragment = bindery.fragment(view, alliance.id());
        boolean isWhole = liesReady(view, footing, fragment);
        List<String> readers = new ArrayList<>();
        for (String reader : Bindery.readers(view, alliance)) {
            if (!liesReady(view, footing, bindery.copy(view, alliance, reader))) {
                readers.add(reader);
            }
        }
        if (isWhole && readers.isEmpty()) {
            LOG.info("alliances {} as it was", alliance.id());
        } else {
            make(view, view.assess(alliance), isWhole ? Optional.empty() : Optional.of(fragment), readers);
        }
    }

    private boolean liesReady(View view, Footing footing, Fragment fragment) throws IOException {
        return fragment.isWhole(bindery.staging(view)) || bindery.take(view, fragment, madeFrom(footing, fragment));
    }

    private String madeFrom(Footing footing, Fragment fragment) {
        return Line.digest(Stream.of(Line.of(
                fragment.key(),
                footing.digest(),
                footing.asOf(),
                Product.build(),
                press.build().text())));
    }

    private void make(View view, Assessed assessed, Optional<Fragment> whole, List<String> readers) throws IOException {
        Alliance alliance = assessed.assessment().alliance();
        Footing footing = view.footing(alliance);
        try {
            if (whole.isPresent()) {
                makeWhole(view, assessed, whole.get(), madeFrom(footing, whole.get()));
            }
            for (String reader : readers) {
                Fragment copy = bindery.copy(view, alliance, reader);
                makeCopy(view, view.copyFor(reader, assessed), copy, madeFrom(footing, copy));
            }
        } catch (UndrawableTextException e) {
            Setting setting = assessed.setting();
            throw new Undrawable(e)
                    .refused(setting.register(), facts.listFacts(view.known(), alliance.id()), setting.sources());
        }
    }

    private void makeWhole(View view, Assessed assessed, Fragment fragment, String madeFrom) throws IOException {
        AllianceAssessment assessment = assessed.assessment();
        List<Figure> figures = assessed.figures();
        byte[] facts = FactsFile.bytes(
                assessed.setting(),
                FactsFile.figureLines(figures),
                FactsFile.warningLines(assessment.warnings(), assessment.episodes()));
        Optional<Printed> printed =
                view.order().makes(PackKind.ALLIANCE) ? Optional.of(print(view, assessed, facts)) : Optional.empty();
        Told told = new Told.OfAlliance(
                figures, facts, AllianceEdition.summary(assessment, assessed.setting()), assessed.reporting());
        fragment.write(madeFrom, told, printed, bindery.staging(view));
        LOG.info(
                "alliances {}, {} figures",
                printed.map(Printed::told).orElse(assessment.alliance().id()),
                figures.size());
    }

    private Printed print(View view, Assessed assessed, byte[] facts) throws IOException {
        AllianceAssessment assessment = assessed.assessment();
        return press.print(
                AllianceEdition.pack(assessment, assessed.setting(), assessed.restated()),
                assessed.setting().catalog(),
                Audience.ofAlliance(assessment.alliance().id()),
                facts,
                bindery.staging(view));
    }

    /** A copy adds what was counted over what its reader may see, and nothing else. */
    private void makeCopy(View view, Copy copy, Fragment fragment, String madeFrom) throws IOException {
        AllianceAssessment seen = copy.assessment();
        byte[] facts = FactsFile.bytesFor(
                copy.reader(),
                copy.setting(),
                FactsFile.figureLines(copy.figures()),
                FactsFile.warningLines(seen.warnings(), seen.episodes()));
        Printed printed = press.print(
                PartnerEdition.pack(seen, copy.setting(), copy.reader(), copy.restated()),
                copy.setting().catalog(),
                Audience.ofPartner(seen.alliance().id(), copy.reader()),
                facts,
                bindery.staging(view));
        fragment.write(madeFrom, new Told.OfCopy(), Optional.of(printed), bindery.staging(view));
    }

    /** Makes the pack over all alliances. */
    void makePortfolio(View view) throws IOException {
        List<AllianceSummary> summaries = bindery.summaries(view);
        Setting setting = view.portfolioSetting(bindery.reporting(view));
        List<Figure> figures = new ArrayList<>(PortfolioEdition.figures(summaries, setting));
        setting.returns().forEach(each -> figures.add(each.onTime()));
        Told.OverAll told = new Told.OverAll(figures);
        Optional<Printed> printed = view.order().makes(PackKind.PORTFOLIO)
                ? Optional.of(printPortfolio(view, edition(view, summaries, setting), setting, told))
                : Optional.empty();
        bindery.fragment(view, Fragment.PORTFOLIO)
                .write(view.issue().inputsDigest(), told, printed, bindery.staging(view));
        LOG.info("portfolio {}, {} alliances", printed.map(Printed::told).orElse("no pack"), summaries.size());
    }

    /** What has no pack of its own has its page here. */
    private static Pack edition(View view, List<AllianceSummary> summaries, Setting setting) {
        int paged = view.order().makes(PackKind.ALLIANCE) ? PortfolioEdition.PAGES : summaries.size();
        return PortfolioEdition.pack(summaries, setting, paged);
    }

    private Printed printPortfolio(View view, Pack edition, Setting setting, Told.OverAll told) throws IOException {
        byte[] facts = FactsFile.bytes(setting, quotedLines(view, edition, told), new byte[0]);
        return press.print(edition, setting.catalog(), Audience.portfolio(), facts, bindery.staging(view));
    }

    /** Makes the pack on data quality, once all alliances were assessed. */
    void makeQuality(View view) throws IOException {
        Set<Reporting> reporting = bindery.reporting(view);
        List<QualityQuarter> quarters = quality.quarters(view, reporting);
        Told.OverAll told = new Told.OverAll(QualityEdition.figures(quarters));
        Optional<Printed> printed = Optional.empty();
        if (view.order().makes(PackKind.DATA_QUALITY)) {
            Setting setting = view.portfolioSetting(reporting);
            byte[] facts = FactsFile.bytes(setting, told.lines(), new byte[0]);
            Pack edition = QualityEdition.pack(quarters, setting);
            printed = Optional.of(
                    press.print(edition, setting.catalog(), Audience.dataQuality(), facts, bindery.staging(view)));
        }
        bindery.fragment(view, Fragment.QUALITY)
                .write(view.issue().inputsDigest(), told, printed, bindery.staging(view));
        LOG.info("quality   {}", printed.map(Printed::told).orElse("no pack"));
    }

    /** Puts everything together, publishes it, and says where it lies. */
    Path publish(View view) throws IOException {
        return bindery.publish(view);
    }

    /** The figures of the portfolio, and those of the alliances that its pack prints. */
    private byte[] quotedLines(View view, Pack edition, Told.OverAll told) throws IOException {
        Set<String> printed = PrintedFigures.of(edition);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(told.lines());
        for (Alliance alliance : view.alliances()) {
            lines.writeBytes(bindery.fragment(view, alliance.id()).quotedLines(printed));
        }
        return lines.toByteArray();
    }

    /**
     * An alliance, assessed.
     *
     * @param assessment its figures
     * @param setting what its pages need to know
     * @param album its pictures, as nobody in particular sees them
     * @param restated actuals of earlier quarters that are others now
     * @param reporting of which partners something is known, and for which quarters
     */
    record Assessed(
            AllianceAssessment assessment,
            Setting setting,
            Album album,
            List<Restatement> restated,
            List<Reporting> reporting) {

        /** Its figures, those of how timely its partners report, and what its pack counts. */
        List<Figure> figures() {
            return Stream.of(
                            assessment.figures().stream(),
                            restated.stream().map(Restatement::before),
                            setting.returns().stream().map(PartnerReturn::onTime),
                            Stream.of(Tally.restated(assessment, restated)),
                            Tally.of(assessment, setting).stream())
                    .flatMap(figures -> figures)
                    .toList();
        }
    }

    /** An alliance as one of its sides, the reader, may see it. */
    record Copy(
            String reader,
            AllianceAssessment assessment,
            Setting setting,
            List<Figure> figures,
            List<Restatement> restated) {

        /** Copies the lists. */
        Copy {
            figures = List.copyOf(figures);
            restated = List.copyOf(restated);
        }
    }
}
