package dev.plumbline.pack.edition.partner;

import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.edition.AllianceEdition;
import dev.plumbline.pack.wording.PartnerReturn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.SourceFile;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The alliance pack as one of its sides gets it. It is the alliance pack, made from what the side may see; each page says whose
 * copy it is, and the last one what is withheld.
 */
public final class PartnerEdition {

    private final AllianceAssessment seen;
    private final Setting setting;
    private final String reader;
    private final CopyWords words;
    private final List<Restatement> restated;

    private PartnerEdition(AllianceAssessment seen, Setting setting, String reader, List<Restatement> restated) {
        this.restated = restated;
        this.seen = seen;
        this.setting = setting;
        this.reader = reader;
        this.words = new CopyWords(setting, setting.partner(reader));
    }

    /**
     * What pages of a copy need to know: names of other sides' files and words about them are left out.
     *
     * @param all what pages for the alliance office need to know
     * @param reader key of the side's partner
     * @return the same for the side
     */
    public static Setting setting(Setting all, String reader) {
        Set<String> files = all.sources().stream()
                .filter(file -> isOpen(file, reader))
                .map(SourceFile::sha256)
                .collect(Collectors.toSet());
        return new Setting(
                all.register(),
                all.quarter(),
                all.stamp(),
                all.sources().stream().filter(file -> isOpen(file, reader)).toList(),
                all.returns().stream()
                        .map(each -> each.standing().partner().equals(reader) ? each : nameless(each, files))
                        .toList(),
                all.catalog());
    }

    private static boolean isOpen(SourceFile file, String reader) {
        return file.partner().isEmpty() || file.partner().equals(reader);
    }

    private static PartnerReturn nameless(PartnerReturn told, Set<String> files) {
        Standing standing = told.standing();
        List<Handed> handed = standing.files().stream()
                .map(file -> new Handed(file.partner(), "", "", file.received(), file.state()))
                .toList();
        return new PartnerReturn(
                new Standing(
                        standing.partner(),
                        standing.quarter(),
                        handed,
                        standing.due(),
                        standing.cutOff(),
                        standing.extension(),
                        standing.deadlines()),
                told.spokenFor(),
                told.onTime()
                        .withOrigins(told.onTime().origins().stream()
                                .filter(origin -> files.contains(origin.sha256()))
                                .toList()));
    }

    /**
     * Makes the copy.
     *
     * @param seen the alliance as the side sees it
     * @param setting made by {@link #setting}
     * @param reader key of the side's partner
     * @param restated actuals of earlier quarters that are others now
     * @return the pack, named after alliance, quarter and partner
     */
    public static Pack pack(AllianceAssessment seen, Setting setting, String reader, List<Restatement> restated) {
        return new PartnerEdition(seen, setting, reader, restated).pack();
    }

    private Pack pack() {
        Pack whole = AllianceEdition.pack(seen, setting, restated);
        return new Pack(
                whole.id() + "." + reader,
                words.title(whole.title()),
                whole.subject(),
                whole.stamp(),
                whole.labels(),
                whole.pages().stream().map(this::page).toList());
    }

    private Page page(Page page) {
        boolean sources = page.section().equals("sources");
        List<Block> blocks = new ArrayList<>();
        if (sources) {
            blocks.add(words.withheld(others()));
        }
        page.blocks().stream().map(this::block).forEach(blocks::add);
        return new Page(
                page.section(),
                page.bookmark(),
                words.kicker(page.kicker()),
                page.stamp(),
                sources ? words.sources(seen.counted()) : page.message(),
                sources ? words.trail() : page.subtitle(),
                blocks,
                page.footer());
    }

    private Block block(Block block) {
        return block instanceof Block.Foundation foundation
                ? new Block.Foundation(foundation.title(), words.judged(foundation.subtitle()), foundation.stones())
                : block;
    }

    private String others() {
        return seen.alliance().sides().stream()
                .filter(side -> !side.partner().equals(reader))
                .map(side -> setting.partner(side.partner()))
                .collect(Collectors.joining(", "));
    }
}
