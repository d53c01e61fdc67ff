package dev.plumbline.job.quarterly;

import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.FactLines;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.Manifest.Listed;
import dev.plumbline.delivery.ManifestPart;
import dev.plumbline.delivery.Published;
import dev.plumbline.delivery.Published.Audience;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.job.cluster.place.Build;
import dev.plumbline.job.part.Printed;
import dev.plumbline.job.part.PrintedFigures;
import dev.plumbline.job.setting.LimitProperties;
import dev.plumbline.job.setting.PackProperties;
import dev.plumbline.job.theme.CheckedWriter;
import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.data.Csv;
import dev.plumbline.pack.data.DataSet;
import dev.plumbline.pack.data.PackData;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.pdf.Attachment;
import dev.plumbline.pack.pdf.Drawn;
import dev.plumbline.pack.workbook.Companion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints packs into files: the PDF with its data inside, checked before it is laid down, and the workbook beside it. */
@Component
final class Press {

    private final CheckedWriter writer;
    private final PackProperties properties;
    private final Build build;

    Press(CheckedWriter writer, PackProperties properties, LimitProperties limits) {
        this.writer = writer;
        this.properties = properties;
        this.build = new Build(properties, limits);
    }

    /** What decides, beside a pack, which bytes come out. */
    Build build() {
        return build;
    }

    /** Prints a pack with its data inside and says what lies there now. */
    Printed print(Pack pack, Catalog language, Audience audience, byte[] facts, Path folder) throws IOException {
        List<DataSet> sets = DataSet.of(PackData.of(pack, FactLines.read(facts, PrintedFigures.of(pack)), language));
        String file = pack.id() + ".pdf";
        Drawn drawn = writer.write(pack, attachments(pack, language, audience, facts, sets));
        WholeFile.write(folder.resolve(file), drawn.pdf());
        List<Listed> beside = new ArrayList<>();
        if (properties.workbooks()) {
            String name = pack.id() + ".xlsx";
            byte[] workbook = Companion.of(pack, sets, language);
            WholeFile.write(folder.resolve(name), workbook);
            beside.add(new Listed(name, workbook.length, Digests.sha256(workbook)));
        }
        Published published = new Published(
                file,
                audience.audience(),
                audience.alliance(),
                audience.partner(),
                drawn.pages(),
                drawn.pdf().length,
                Digests.sha256(drawn.pdf()));
        return new Printed(published, beside);
    }

    private static List<Attachment> attachments(
            Pack pack, Catalog language, Audience audience, byte[] facts, List<DataSet> sets) {
        List<Attachment> attachments = new ArrayList<>();
        attachments.add(new Attachment(
                FactsFile.FILE, "application/json", facts, pack.labels().text(Label.ATTACHED_FACTS)));
        for (DataSet set : sets) {
            attachments.add(new Attachment(
                    set.name() + ".csv",
                    "text/csv",
                    Csv.bytes(set, language),
                    pack.labels().text(Label.ATTACHED_DATA, set.title())));
        }
        List<Listed> embedded = attachments.stream()
                .map(attachment ->
                        new Listed(attachment.name(), attachment.bytes().length, Digests.sha256(attachment.bytes())))
                .toList();
        attachments.add(new Attachment(
                ManifestPart.FILE,
                "application/json",
                ManifestPart.of(pack.stamp(), pack.id() + ".pdf", audience, embedded)
                        .bytes(),
                pack.labels().text(Label.ATTACHED_MANIFEST)));
        return attachments;
    }
}
