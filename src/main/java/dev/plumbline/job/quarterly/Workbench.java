package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Side;
import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import dev.plumbline.delivery.Published.Audience;
import dev.plumbline.delivery.Publisher;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.job.file.PackKind;
import dev.plumbline.job.secret.Seals;
import dev.plumbline.job.theme.Undrawable;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the files of an issue, lays them ready, and publishes them. What lies ready already is not made again. */
@Component
final class Workbench {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

    private final Publisher publisher;
    private final Press press;
    private final Quality quality;
    private final Seals seals;
    private final FactLedger facts;

    Workbench(Publisher publisher, Press press, Quality quality, Seals seals, FactLedger facts) {
        this.facts = facts;
        this.publisher = publisher;
        this.press = press;
        this.quality = quality;
        this.seals = seals;
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

    /** Makes the pack of an alliance, and the copies for its sides. */
    void makeAlliance(View view, Alliance alliance) throws IOException {
        Fragment fragment = fragment(view, alliance.id());
        List<String> readers = readers(view, alliance)
                .filter(reader -> !copy(view, alliance, reader).isWhole())
                .toList();
        if (fragment.isWhole() && readers.isEmpty()) {
            return;
        }
        Assessed assessed = view.assess(alliance);
        view.keep(assessed);
        try {
            if (!fragment.isWhole()) {
                makeWhole(view, assessed, fragment);
            }
            for (String reader : readers) {
                makeCopy(view, view.copyFor(reader, assessed), copy(view, alliance, reader));
            }
        } catch (UndrawableTextException e) {
            Setting setting = assessed.setting();
            throw new Undrawable(e)
                    .refused(setting.register(), facts.listFacts(view.known(), alliance.id()), setting.sources());
        }
    }

    /** The sides that get a copy of their own. */
    private static Stream<String> readers(View view, Alliance alliance) {
        return view.order().makes(PackKind.PARTNER) ? alliance.sides().stream().map(Side::partner) : Stream.empty();
    }

    private void makeWhole(View view, Assessed assessed, Fragment fragment) throws IOException {
        AllianceAssessment assessment = assessed.assessment();
        byte[] warnings = FactsFile.warningLines(assessment.warnings(), assessment.episodes());
        Optional<Press.Printed> printed =
                view.order().makes(PackKind.ALLIANCE) ? Optional.of(print(view, assessed, warnings)) : Optional.empty();
        fragment.write(assessed.figures(), warnings, printed);
        LOG.info(
                "alliances {}, {} figures",
                printed.map(Press.Printed::told).orElse(assessment.alliance().id()),
                assessed.figures().size());
    }

    private Press.Printed print(View view, Assessed assessed, byte[] warnings) throws IOException {
        byte[] facts = FactsFile.bytes(assessed.setting(), FactsFile.figureLines(assessed.figures()), warnings);
        return press.print(
                AllianceEdition.pack(assessed.assessment(), assessed.setting(), assessed.restated()),
                Audience.ofAlliance(assessed.assessment().alliance().id()),
                facts,
                staging(view));
    }

    /** A copy adds nothing to the figures of the issue. */
    private void makeCopy(View view, Copy copy, Fragment fragment) throws IOException {
        AllianceAssessment seen = copy.assessment();
        byte[] facts = FactsFile.bytesFor(
                copy.reader(),
                copy.setting(),
                FactsFile.figureLines(copy.figures()),
                FactsFile.warningLines(seen.warnings(), seen.episodes()));
        Press.Printed printed = press.print(
                PartnerEdition.pack(seen, copy.setting(), copy.reader(), copy.restated()),
                Audience.ofPartner(seen.alliance().id(), copy.reader()),
                facts,
                staging(view));
        fragment.write(List.of(), new byte[0], Optional.of(printed));
    }

    /** Makes the pack over all alliances. */
    void makePortfolio(View view) throws IOException {
        List<AllianceSummary> summaries =
                view.alliances().stream().map(view::summary).toList();
        Setting setting = view.portfolioSetting();
        List<Figure> figures = new ArrayList<>(PortfolioEdition.figures(summaries, setting));
        setting.returns().forEach(each -> figures.add(each.onTime()));
        Optional<Press.Printed> printed = Optional.empty();
        if (view.order().makes(PackKind.PORTFOLIO)) {
            Pack edition = PortfolioEdition.pack(summaries, setting);
            byte[] facts = FactsFile.bytes(setting, printedLines(view, edition, figures), new byte[0]);
            printed = Optional.of(press.print(edition, Audience.portfolio(), facts, staging(view)));
        }
        fragment(view, Fragment.PORTFOLIO).write(figures, new byte[0], printed);
        LOG.info("portfolio {}, {} alliances", printed.map(Press.Printed::told).orElse("no pack"), summaries.size());
    }

    /** Makes the pack on data quality, once all alliances were assessed. */
    void makeQuality(View view) throws IOException {
        view.alliances().forEach(view::summary);
        List<QualityQuarter> quarters = quality.quarters(view);
        List<Figure> figures = QualityEdition.figures(quarters);
        Optional<Press.Printed> printed = Optional.empty();
        if (view.order().makes(PackKind.DATA_QUALITY)) {
            Setting setting = view.portfolioSetting();
            byte[] facts = FactsFile.bytes(setting, FactsFile.figureLines(figures), new byte[0]);
            printed = Optional.of(
                    press.print(QualityEdition.pack(quarters, setting), Audience.dataQuality(), facts, staging(view)));
        }
        fragment(view, Fragment.QUALITY).write(figures, new byte[0], printed);
        LOG.info("quality   {}", printed.map(Press.Printed::told).orElse("no pack"));
    }

    /** The figures of the portfolio, and those of the alliances that its pack prints. */
    private byte[] printedLines(View view, Pack edition, List<Figure> figures) throws IOException {
        Set<String> printed = PrintedFigures.of(edition);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(FactsFile.figureLines(figures));
        for (Alliance alliance : view.alliances()) {
            lines.writeBytes(fragment(view, alliance.id()).linesOf(printed));
        }
        return lines.toByteArray();
    }

    /** Puts facts and manifest beside the packs, publishes all of it, and says where it lies. */
    Path publish(View view) throws IOException {
        String run = view.issue().run();
        if (Files.isDirectory(fragments(view))) {
            complete(view);
        }
        Path folder = publisher.publish(run, view.issue().quarter().toString());
        publisher.sweep(view.issue().quarter().toString());
        LOG.info("publish   {}", folder.getFileName());
        Path mail = publisher
                .output()
                .resolve("mail")
                .resolve(view.issue().quarter().toString());
        int copies = seals.copy(folder, mail);
        if (copies > 0) {
            LOG.info("publish   {} encrypted copies to be mailed", copies);
        }
        return folder;
    }

    private void complete(View view) throws IOException {
        List<Fragment> fragments = new ArrayList<>();
        fragments.add(fragment(view, Fragment.PORTFOLIO));
        fragments.add(fragment(view, Fragment.QUALITY));
        for (Alliance alliance : view.alliances()) {
            fragments.add(fragment(view, alliance.id()));
            readers(view, alliance).forEach(reader -> fragments.add(copy(view, alliance, reader)));
        }
        writeFacts(view, fragments);
        Path facts = staging(view).resolve(FactsFile.FILE);
        List<Published> packs = new ArrayList<>();
        List<Manifest.Listed> files = new ArrayList<>();
        files.add(new Manifest.Listed(FactsFile.FILE, Files.size(facts), Digests.sha256(facts)));
        for (Fragment fragment : fragments) {
            fragment.printed().ifPresent(printed -> {
                packs.add(printed.pack());
                files.addAll(printed.files());
            });
        }
        PackStamp stamp = view.stamp();
        new Manifest(Manifest.SCHEMA, stamp.product(), stamp.period(), stamp.asOf(), stamp.inputsDigest(), packs, files)
                .write(staging(view));
        seals.sign(staging(view));
    }

    private void writeFacts(View view, List<Fragment> fragments) throws IOException {
        List<WholeFile.Content> figures = new ArrayList<>();
        List<WholeFile.Content> warnings = new ArrayList<>();
        for (Fragment fragment : fragments) {
            figures.add(fragment::copyFigures);
            warnings.add(fragment::copyWarnings);
        }
        WholeFile.write(
                staging(view).resolve(FactsFile.FILE),
                out -> FactsFile.write(out, view.portfolioSetting(), figures, warnings));
    }

    private Fragment fragment(View view, String key) {
        return new Fragment(fragments(view), key);
    }

    private Fragment copy(View view, Alliance alliance, String reader) {
        return fragment(view, alliance.id() + "." + reader);
    }

    private Path staging(View view) {
        return publisher.stagingOf(view.issue().run());
    }

    private Path fragments(View view) {
        return publisher.stagingOf(view.issue().run() + ".parts");
    }

    /**
     * An alliance, assessed.
     *
     * @param assessment its figures
     * @param setting what its pages need to know
     * @param told what it was assessed from
     * @param restated actuals of earlier quarters that are others now
     */
    record Assessed(AllianceAssessment assessment, Setting setting, Reported told, List<Restatement> restated) {

        /** Its figures, those of how timely its partners report, and what its pack counts. */
        List<Figure> figures() {
            return Stream.of(
                            assessment.figures().stream(),
                            restated.stream().map(Restatement::before),
                            setting.returns().stream().map(PartnerReturn::onTime),
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
