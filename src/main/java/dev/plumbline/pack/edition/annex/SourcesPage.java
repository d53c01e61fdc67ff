package dev.plumbline.pack.edition.annex;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Which files went in, and how the figures are made. */
public final class SourcesPage {

    private static final int DIGEST = 12;
    private static final int MOST_EXPLAINED = 8;
    private static final int LONGEST_WORDS = 240;

    private final Setting setting;

    /**
     * A page.
     *
     * @param setting what every page needs to know; its sources are those that are listed
     */
    public SourcesPage(Setting setting) {
        this.setting = setting;
    }

    /**
     * The page.
     *
     * @param kicker the line above the title
     * @return the page {@code sources}
     */
    public Page page(String kicker) {
        int files = setting.sources().size();
        return new Page(
                "sources",
                "Sources and method",
                kicker,
                setting.dateline(),
                Sentence.of("Everything in this pack comes from %d %s".formatted(files, files == 1 ? "file" : "files")
                        + new ReturnsTable(setting).whoIsMissing()),
                Sentence.of("“plumbline trace” leads from any figure to its file, sheet and cell."),
                blocks(),
                setting.provenance());
    }

    /** What partners say about their figures stands before the method: it is news, and the method is not. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> said = setting.sources().stream()
                .flatMap(file -> file.explained().stream().map(explained -> sentence(file, explained)))
                .toList();
        if (!said.isEmpty()) {
            blocks.add(new Block.Notes("What partners say about their figures", shown(said)));
        }
        blocks.add(method());
        if (!setting.returns().isEmpty()) {
            blocks.add(new ReturnsTable(setting).table());
        }
        blocks.add(table());
        return blocks;
    }

    private static List<Sentence> shown(List<Sentence> said) {
        List<Sentence> shown = new ArrayList<>(said.subList(0, Math.min(MOST_EXPLAINED, said.size())));
        if (said.size() > MOST_EXPLAINED) {
            shown.add(Sentence.of("And %d more, in the receipts.".formatted(said.size() - MOST_EXPLAINED)));
        }
        return shown;
    }

    private Sentence sentence(SourceFile file, SourceFile.Explained explained) {
        return Sentence.of("%s, %s: %s \u201c%s\u201d"
                .formatted(
                        setting.partner(file.partner()),
                        explained.place(),
                        explained.finding(),
                        shortened(explained.words())));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS - 1) + "\u2026";
    }

    private Block.Table table() {
        return new Block.Table(
                "Files",
                "the last good file of each partner and section; instants in UTC",
                List.of(
                        new Block.Column("Partner", 0.20, false),
                        new Block.Column("File", 0.38, false),
                        new Block.Column("Received", 0.16, false),
                        new Block.Column("State", 0.16, false),
                        new Block.Column("SHA-256", 0.10, false)),
                setting.sources().stream().map(this::row).toList());
    }

    private Block.Row row(SourceFile file) {
        return new Block.Row(
                false,
                List.of(
                        words(file.partner().isEmpty() ? "Alliance office" : setting.partner(file.partner())),
                        words(file.name()),
                        words(Print.day(file.received())),
                        words(file.state().words()),
                        words(file.sha256()
                                .substring(0, Math.min(DIGEST, file.sha256().length())))));
    }

    private static Cell words(String text) {
        return new Cell.Words(Sentence.of(text), Mark.NEUTRAL);
    }

    private static Block.Notes method() {
        return new Block.Notes(
                "How to read the figures",
                List.of(
                        Sentence.of(
                                "Attainment: progress from baseline to target, else actual against target; each indicator"
                                        + " counts for at most 100 %; goals are weighted as agreed. Shown from 75 % coverage."),
                        Sentence.of("Rating: good = met, approaching target from 90 %, requires improvement from 60 %,"
                                + " inadequate below."),
                        Sentence.of(
                                "Alignment: mean of closeness of perception, overlap of priorities, joint figures that"
                                        + " match and commitments kept, as far as known; a group under 5 people is not shown."),
                        Sentence.of("Trajectory: chance of meeting the next agreed target from a Theta forecast with"
                                + " random-walk width; unlikely is less than one in three."),
                        Sentence.of(
                                "Usual range: mean ± 2.66 × mean moving range over the first 12 points; trial limits from"
                                        + " 6 points; fewer points give no verdict.")));
    }
}
