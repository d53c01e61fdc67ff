package dev.plumbline.pack.edition.annex;

import dev.plumbline.measure.Scope;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.SourceFile;
import dev.plumbline.pack.wording.Tally;
import dev.plumbline.submission.cycle.Handed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files went in, and how the figures are made. */
public final class SourcesPage {

    private static final int DIGEST = 12;
    private static final int MOST_EXPLAINED = 8;
    private static final int LONGEST_WORDS = 240;

    /** So many returns in a portfolio are named one by one. */
    private static final int MOST_RETURNS = 100;

    private final Setting setting;
    private final Catalog texts;

    /**
     * A page.
     *
     * @param setting the files and what every page needs to know
     */
    public SourcesPage(Setting setting) {
        this.setting = setting;
        this.texts = setting.catalog();
    }

    /**
     * The page.
     *
     * @param kicker the line above the title
     * @param alliance key of the alliance; empty for the portfolio
     * @return the page {@code sources}
     */
    public Page page(String kicker, String alliance) {
        return new Page(
                "sources",
                texts.text("sources.bookmark"),
                kicker,
                setting.dateline(),
                message(alliance),
                texts.say("sources.subtitle"),
                blocks(alliance.isEmpty()),
                setting.provenance());
    }

    private Sentence message(String alliance) {
        String missing = new ReturnsTable(setting, false).whoIsMissing();
        return texts.say(
                missing.isEmpty() ? "sources.all" : "sources.missing",
                Parts.of("files", Tally.files(setting, Scope.of(alliance))).and("partners", missing));
    }

    /** What partners say about their figures stands before the method: it is news, and the method is not. */
    private List<Block> blocks(boolean ofPortfolio) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> said = setting.sources().stream()
                .flatMap(file -> file.explained().stream().map(explained -> sentence(file, explained)))
                .toList();
        if (!said.isEmpty()) {
            blocks.add(new Block.Notes(texts.text("sources.said"), shown(said)));
        }
        blocks.add(method());
        boolean isBrief = ofPortfolio && setting.returns().size() > MOST_RETURNS;
        new ReturnsTable(setting, isBrief).table().ifPresent(blocks::add);
        if (isBrief) {
            blocks.add(table("sources.files-unused", sources(Set.of())));
        } else {
            blocks.add(
                    ofPortfolio
                            ? table("sources.files-now", sources(handedIn()))
                            : table("sources.files-subtitle", setting.sources()));
        }
        return blocks;
    }

    private List<Sentence> shown(List<Sentence> said) {
        List<Sentence> shown = new ArrayList<>(said.subList(0, Math.min(MOST_EXPLAINED, said.size())));
        if (said.size() > MOST_EXPLAINED) {
            shown.add(texts.say("sources.said-more"));
        }
        return shown;
    }

    private Sentence sentence(SourceFile file, SourceFile.Explained explained) {
        return texts.say(
                "sources.explained",
                Parts.of("partner", setting.partner(file.partner()))
                        .and("place", explained.place())
                        .and("finding", explained.finding())
                        .and("words", shortened(explained.words())));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS - 1) + "\u2026";
    }

    /** Those about the quarter: of a portfolio, twelve quarters would fill more pages than the rest. */
    private Set<String> handedIn() {
        return setting.returns().stream()
                .flatMap(each -> each.standing().files().stream())
                .map(Handed::sha256)
                .collect(Collectors.toSet());
    }

    /** The register, what could not be used, and some more. */
    private List<SourceFile> sources(Set<String> more) {
        return setting.sources().stream()
                .filter(file -> file.partner().isEmpty() || !file.state().isUsed() || more.contains(file.sha256()))
                .toList();
    }

    private Block.Table table(String subtitle, List<SourceFile> files) {
        return new Block.Table(
                texts.text("sources.files"),
                texts.text(subtitle),
                List.of(
                        new Block.Column(texts.text("sources.partner"), 0.20, false),
                        new Block.Column(texts.text("sources.file"), 0.38, false),
                        new Block.Column(texts.text("sources.received-on"), 0.16, false),
                        new Block.Column(texts.text("page.state"), 0.16, false),
                        new Block.Column("SHA-256", 0.10, false)),
                files.stream().map(this::row).toList());
    }

    private Block.Row row(SourceFile file) {
        return new Block.Row(
                false,
                List.of(
                        words(
                                file.partner().isEmpty()
                                        ? texts.text("sources.office")
                                        : setting.partner(file.partner())),
                        words(file.name()),
                        words(setting.print().day(file.received())),
                        words(texts.term(file.state())),
                        words(file.sha256()
                                .substring(0, Math.min(DIGEST, file.sha256().length())))));
    }

    private static Cell words(String text) {
        return new Cell.Words(Sentence.of(text), Mark.NEUTRAL);
    }

    private Block.Notes method() {
        return new Block.Notes(
                texts.text("sources.method"),
                Stream.of("attainment", "rating", "alignment", "trajectory", "usual")
                        .map(which -> texts.say("sources.method-" + which))
                        .toList());
    }
}
