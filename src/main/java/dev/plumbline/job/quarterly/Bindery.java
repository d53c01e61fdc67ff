package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Side;
import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import dev.plumbline.delivery.Publisher;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.job.file.PackKind;
import dev.plumbline.job.part.Fragment;
import dev.plumbline.job.part.Note;
import dev.plumbline.job.part.Printed;
import dev.plumbline.job.part.Reporting;
import dev.plumbline.job.secret.Seals;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.edition.AllianceSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what lies ready of an issue, takes what an earlier one left, and puts it all together. */
@Component
final class Bindery {

    private static final Logger LOG = LoggerFactory.getLogger(Bindery.class);

    private final Publisher publisher;
    private final Seals seals;

    Bindery(Publisher publisher, Seals seals) {
        this.publisher = publisher;
        this.seals = seals;
    }

    /** Takes a fragment, and what was printed of it, from the issue that is published now. */
    boolean take(View view, Fragment fragment, String madeFrom) throws IOException {
        String period = view.issue().quarter().toString();
        Fragment earlier = new Fragment(publisher.keptPartsOf(period), fragment.key());
        return fragment.take(earlier, madeFrom, publisher.folderOf(period), staging(view));
    }

    /** What the portfolio pack says about each alliance, in their order. */
    List<AllianceSummary> summaries(View view) throws IOException {
        List<AllianceSummary> summaries = new ArrayList<>();
        for (Alliance alliance : view.alliances()) {
            summaries.add(fragment(view, alliance.id()).summary());
        }
        return summaries;
    }

    /** Of which partners any alliance knows something, and for which quarters. */
    Set<Reporting> reporting(View view) throws IOException {
        Set<Reporting> reporting = new HashSet<>();
        for (Alliance alliance : view.alliances()) {
            reporting.addAll(fragment(view, alliance.id()).note().reporting());
        }
        return reporting;
    }

    /** Puts facts and manifest beside the packs, publishes all of it, and says where it lies. */
    Path publish(View view) throws IOException {
        String run = view.issue().run();
        if (Files.isDirectory(publisher.partsOf(run))) {
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
        List<Fragment> all = new ArrayList<>(overall(view));
        for (Alliance alliance : view.alliances()) {
            all.add(fragment(view, alliance.id()));
            readers(view, alliance).forEach(reader -> all.add(copy(view, alliance, reader)));
        }
        writeManifest(view, writeFacts(view), all);
        seals.sign(staging(view));
    }

    private List<Fragment> overall(View view) {
        return List.of(fragment(view, Fragment.PORTFOLIO), fragment(view, Fragment.QUALITY));
    }

    /** What was counted over all alliances; the facts of each lie in a file of its own. */
    private Manifest.Listed writeFacts(View view) throws IOException {
        ByteArrayOutputStream figures = new ByteArrayOutputStream();
        for (Fragment fragment : overall(view)) {
            figures.writeBytes(fragment.figureLines());
        }
        byte[] facts = FactsFile.bytes(view.portfolioSetting(reporting(view)), figures.toByteArray(), new byte[0]);
        WholeFile.write(staging(view).resolve(FactsFile.FILE), facts);
        return new Manifest.Listed(FactsFile.FILE, facts.length, Digests.sha256(facts));
    }

    private void writeManifest(View view, Manifest.Listed facts, List<Fragment> all) throws IOException {
        List<Published> packs = new ArrayList<>();
        List<Manifest.Listed> files = new ArrayList<>();
        files.add(facts);
        for (Fragment fragment : all) {
            Note note = fragment.note();
            note.printed().map(Printed::pack).ifPresent(packs::add);
            files.addAll(note.files());
        }
        PackStamp stamp = view.stamp();
        new Manifest(Manifest.SCHEMA, stamp.product(), stamp.period(), stamp.asOf(), stamp.inputsDigest(), packs, files)
                .write(staging(view));
    }

    /** The sides that get a copy of their own. */
    static List<String> readers(View view, Alliance alliance) {
        return view.order().makes(PackKind.PARTNER)
                ? alliance.sides().stream().map(Side::partner).toList()
                : List.of();
    }

    Fragment fragment(View view, String key) {
        return new Fragment(publisher.partsOf(view.issue().run()), key);
    }

    Fragment copy(View view, Alliance alliance, String reader) {
        return fragment(view, alliance.id() + "." + reader);
    }

    Path staging(View view) {
        return publisher.stagingOf(view.issue().run());
    }
}
