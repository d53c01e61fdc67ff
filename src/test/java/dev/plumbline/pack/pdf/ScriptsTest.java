package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.example.ExampleSpec;
import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.pdf.document.Look;
import dev.plumbline.pack.pdf.document.Typefaces;
import dev.plumbline.pack.preflight.Preflight;
import dev.plumbline.pack.theme.Theme;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** Names in scripts that run the other way, join their letters or have thousands of them, on page and chart. */
class ScriptsTest {

    private static final String HEBREW = "מגדלור תקשורת (2026)";
    private static final String ARABIC = "شراكة الأفق للطاقة";
    private static final String CHINESE = "東京製作所";
    private static final String GREEK = "Ναυτιλία Ζαΐμη";

    @Test
    void hebrewIsDrawnOnPageAndChartAndReadsAsWritten() throws IOException {
        byte[] pdf = new PackWriter().write(pack(HEBREW, GREEK), List.of());

        assertThat(new Preflight().faults(pdf)).isEmpty();
        assertThat(actualTexts(pdf))
                .anyMatch(text -> text.startsWith("מגדלור"))
                .contains(HEBREW + ": 12 of 14 answered");
        assertThat(Printed.text(pdf)).contains(GREEK).contains(HEBREW.substring(0, HEBREW.indexOf(" (")));
        assertThat(Printed.glyphs(pdf).stream().filter(Printed.Glyph::isOutside))
                .isEmpty();
    }

    /** Needs fonts that the program does not bring; looked for where Linux keeps them. */
    @Test
    void fourScriptsAreDrawnWithFontsOfTheHouse() throws IOException {
        Optional<Path> arabic = font("DejaVuSans.ttf");
        Optional<Path> chinese = font("DroidSansFallbackFull.ttf");
        assumeTrue(arabic.isPresent() && chinese.isPresent(), "fonts for Arabic and Chinese");
        Typefaces fonts = Typefaces.builtIn()
                .with("DejaVuSans.ttf", Files.readAllBytes(arabic.orElseThrow()))
                .with("DroidSansFallbackFull.ttf", Files.readAllBytes(chinese.orElseThrow()));

        byte[] pdf = new PackWriter(new Look(fonts, Theme.STANDARD, Optional.empty()))
                .write(pack(ARABIC, CHINESE, HEBREW, GREEK), List.of());
        Files.write(Files.createDirectories(Path.of("target")).resolve("scripts.pdf"), pdf);

        assertThat(new Preflight().faults(pdf)).isEmpty();
        assertThat(actualTexts(pdf)).contains(ARABIC);
        assertThat(Printed.text(pdf)).contains(CHINESE, GREEK, ARABIC);
    }

    @Test
    void aNumberAfterANameFromRightToLeftStandsToItsRight() throws IOException {
        String name = "מגדלור 7";
        byte[] pdf = new PackWriter()
                .write(
                        OddHome.of(ExampleSpec.WORKED)
                                .shortNames(other -> other.equals("Helvara") ? name : other)
                                .alliance("aurora"),
                        List.of());
        Files.write(Files.createDirectories(Path.of("target")).resolve("hebrew.pdf"), pdf);

        List<String> lines = Printed.lines(pdf);
        assertThat(Printed.overlaps(Printed.glyphs(pdf))).isEmpty();
        String drawn = "7" + new StringBuilder("מגדלור").reverse();
        assertThat(lines)
                .anyMatch(line -> line.matches(".*" + drawn + ":\\d+peopleanswered.*"))
                .anyMatch(line -> line.contains(drawn + ",n=11"));
        assertThat(Printed.text(pdf)).contains("מגדלור").doesNotContain("\u2067");
    }

    @Test
    void theSameHoldsForLettersThatJoinAndForNamesBrokenOverLines() throws IOException {
        Path arabic = font("DejaVuSans.ttf").orElse(null);
        assumeTrue(arabic != null, "a font for Arabic");
        Look look = new Look(
                Typefaces.builtIn().with("DejaVuSans.ttf", Files.readAllBytes(arabic)),
                Theme.STANDARD,
                Optional.empty());
        Sentence said = Sentence.of(
                BuiltIn.english().text("page.and-others", Parts.of("names", ARABIC + " " + ARABIC)) + ": 12");
        byte[] pdf = new PackWriter(look)
                .write(SamplePack.pack("arabic", List.of(SamplePack.page("a", "A", "A name", table(said)))), List.of());
        Files.write(Files.createDirectories(Path.of("target")).resolve("arabic.pdf"), pdf);

        assertThat(Printed.lines(pdf)).anyMatch(line -> line.endsWith(":12"));
    }

    @Test
    void ofACollectionOfFontsTheFirstIsTaken() throws IOException {
        Path arabic = font("DejaVuSans.ttf").orElse(null);
        assumeTrue(arabic != null, "a font for Arabic");
        byte[] alone = Files.readAllBytes(arabic);

        byte[] pdf = new PackWriter(new Look(
                        Typefaces.builtIn().with("DejaVu.TTC", collection(alone)), Theme.STANDARD, Optional.empty()))
                .write(pack(ARABIC, GREEK), List.of());

        assertThat(new Preflight().faults(pdf)).isEmpty();
        assertThat(Printed.text(pdf)).contains(ARABIC);
    }

    /** A collection of one font: its tables stand behind a header of 16 bytes. */
    private static byte[] collection(byte[] font) {
        int header = 16;
        ByteBuffer all = ByteBuffer.allocate(header + font.length);
        all.put("ttcf".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x10000)
                .putInt(1)
                .putInt(header)
                .put(font);
        for (int table = 0; table < all.getShort(header + 4); table++) {
            int offset = header + 12 + 16 * table + 8;
            all.putInt(offset, all.getInt(offset) + header);
        }
        return all.array();
    }

    private static List<Block> table(Sentence said) {
        return List.of(new Block.Table(
                "Names",
                "",
                List.of(new Block.Column("Name", 0.2, false), new Block.Column("", 0.8, false)),
                List.of(new Block.Row(
                        false,
                        List.of(
                                new Block.Cell.Words(said, Mark.NEUTRAL),
                                new Block.Cell.Words(Sentence.of("–"), Mark.NEUTRAL))))));
    }

    private static Optional<Path> font(String name) throws IOException {
        Path folder = Path.of("/usr/share/fonts");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst();
        }
    }

    private static Pack pack(String... names) {
        List<Dumbbell.Row> dumbbells = new ArrayList<>();
        List<Histories.Sloped> slopes = new ArrayList<>();
        List<Bars.Answered> answers = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            dumbbells.add(SamplePack.row(name, 4, 3 - 0.2 * i, "1.0", Mark.BAD));
            slopes.add(new Histories.Sloped(
                    name,
                    Optional.of(3.0 + i),
                    Sentence.of("3.0"),
                    Optional.of(4.0 - i),
                    Sentence.of("4.0"),
                    Mark.NEUTRAL));
            answers.add(new Bars.Answered(
                    name,
                    name,
                    List.of(0.2, 0.3, 0.5),
                    Sentence.of("20 %"),
                    Sentence.of("50 %"),
                    Sentence.of("n = 12")));
            Sentence sentence = Sentence.of("Board: " + name + " wants 12 more posts by May");
            rows.add(new Block.Row(
                    false,
                    List.of(
                            new Block.Cell.Words(Sentence.of(name), Mark.NEUTRAL),
                            new Block.Cell.Words(sentence, Mark.WATCH))));
        }
        Block.Table table = new Block.Table(
                "Partners",
                names[0],
                List.of(new Block.Column("Name", 1, true), new Block.Column("What it says", 2, false)),
                rows);
        Dumbbell sides = new Dumbbell("How each side sees it", "mean", "alt text", names[0], names[1], 1, 5, dumbbells);
        Histories.Slope slope = new Histories.Slope("Then and now", "mean", "alt text", "Q3 25", "Q3 26", 1, 5, slopes);
        Bars.Diverging spread =
                new Bars.Diverging("Answers", "share", "alt text", List.of("low", "in between", "high"), answers);
        return SamplePack.pack(
                "scripts",
                List.of(new Page(
                        "scripts",
                        names[0],
                        names[0] + " · Northwind",
                        "Quarter 3, 2026",
                        Sentence.of(names[0] + " and " + names[1] + " want the same"),
                        Sentence.of(names[0] + ": 12 of 14 answered"),
                        List.of(new Block.Columns(sides, slope, 0.5), table, spread),
                        Sentence.of(names[1]))));
    }

    /** What elements read whose letters do not stand in reading order. */
    private static List<String> actualTexts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), texts);
            return texts;
        }
    }

    private static void collect(PDStructureNode node, List<String> texts) {
        if (node instanceof PDStructureElement element && element.getActualText() != null) {
            texts.add(element.getActualText());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                collect(below, texts);
            }
        }
    }
}
