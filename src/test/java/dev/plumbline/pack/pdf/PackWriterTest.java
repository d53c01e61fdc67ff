package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.drawing.UndrawableTextException;
import dev.plumbline.pack.pdf.Printed.Glyph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class PackWriterTest {

    private static final PackWriter WRITER = new PackWriter();
    private static final byte[] SAMPLE = WRITER.write(SamplePack.pack(), SamplePortfolio.attachments());
    private static final byte[] STRESS = WRITER.write(SamplePack.pack("stress", StressPack.pages()), List.of());

    @Test
    void theFirstPageOfAnAlliancePackFitsOneSheetAndIsReadInOrder() throws IOException {
        assertThat(Printed.text(SAMPLE, 1))
                .containsSubsequence(
                        "AURORA",
                        "Results are on plan",
                        "Attainment",
                        "94 %",
                        "no change beyond the usual",
                        "Alignment",
                        "61",
                        "Trajectory",
                        "2 of 9",
                        "What you should know",
                        "The two sides rank the goals differently.",
                        "page 4",
                        "On-time delivery",
                        "How each side sees the alliance",
                        "Northwind, n = 14",
                        "Trust",
                        "1.1",
                        "Governance",
                        "Foundation",
                        "Leadership",
                        "cracked",
                        "Decisions wanted from you",
                        "Fill or release the two open integration posts",
                        "by 15 November",
                        "Returns 2 of 2",
                        "1 of 6");
    }

    @Test
    void everyKindOfBlockIsPrinted() throws IOException {
        assertThat(Printed.text(SAMPLE))
                .containsSubsequence(
                        "Goals and indicators",
                        "Grow together",
                        "Joint revenue, EUR million",
                        "≤ 12",
                        "not received",
                        "Six indicators over eight quarters",
                        "Alignment fell below its lower limit",
                        "concerning",
                        "latest",
                        "Which goals each side wants its effort on",
                        "Shared platform",
                        "nothing given",
                        "fewer than 5",
                        "Where the alliances stand",
                        "Borealis",
                        "Files used",
                        "Method");
    }

    @Test
    void theLastSheetNamesTheInputs() throws IOException {
        assertThat(Printed.text(SAMPLE, 6)).contains("inputs " + SamplePack.STAMP.shortDigest());
        assertThat(Printed.text(SAMPLE, 5)).doesNotContain(SamplePack.STAMP.shortDigest());
    }

    @Test
    void linksLeadToTheSheetTheyName() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            List<Integer> targets = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDActionGoTo go = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                targets.add(((PDPageDestination) go.getDestination()).retrievePageNumber() + 1);
                assertThat(annotation.getContents()).isEqualTo("page " + targets.getLast());
            }
            assertThat(targets).containsExactly(4, 4, 6, 2);
        }
    }

    @Test
    void everyPageHasABookmark() throws IOException {
        try (PDDocument document = Loader.loadPDF(STRESS)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles)
                    .containsExactly(
                            "Long names", "Long table", "Many points", "Many panels", "Odd bars", "Heat", "Empty");
        }
    }

    @Test
    void fontsAreEmbeddedAndNothingIsAPicture() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
        assertThat(SAMPLE.length).isLessThan(1_000_000);
    }

    @Test
    void attachmentsAreEmbeddedAsData() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            COSArray files = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            List<String> names = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                COSDictionary file = (COSDictionary) files.getObject(i);
                names.add(file.getString(COSName.UF));
                assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Data");
            }
            assertThat(names).containsExactly("dumbbell.csv", "facts.json");
        }
    }

    @Test
    void aTableOfAHundredRowsRepeatsItsHeaderAndLosesNothing() throws IOException {
        String text = Printed.text(STRESS);

        for (int i = 0; i < 100; i++) {
            assertThat(text).contains("state " + i);
        }
        assertThat(text).contains("last word");
        assertThat(text.split("Name of row", -1).length - 1).isGreaterThanOrEqualTo(6);
        assertThat(text).contains("A table of a hundred rows goes on over further sheets (continued)");
    }

    @Test
    void anEmptyBlockSaysSo() throws IOException {
        byte[] pdf = WRITER.write(SamplePack.pack("empty", List.of(StressPack.empty())), List.of());

        assertThat(Printed.text(pdf).split("None\\.", -1)).hasSize(11);
    }

    @Test
    void nothingIsClippedOrOverlaps() throws IOException {
        for (byte[] pdf : List.of(SAMPLE, STRESS)) {
            List<Glyph> glyphs = Printed.glyphs(pdf);
            assertThat(glyphs).hasSizeGreaterThan(1000);
            assertThat(glyphs.stream().filter(Glyph::isOutside)).isEmpty();
            assertThat(glyphs.stream().filter(glyph -> glyph.size() < 7)).isEmpty();
            assertThat(Printed.overlaps(glyphs)).isEmpty();
        }
    }

    @Test
    void aCharacterThatNoFontHasIsRefusedBeforeAnythingIsWritten() {
        Page page = SamplePack.page("a", "A", "Answers from 東京 arrived", List.of());

        assertThatThrownBy(() -> WRITER.write(SamplePack.pack("a", List.of(page)), List.of()))
                .isInstanceOf(UndrawableTextException.class)
                .hasMessageContaining("Answers from 東京 arrived");
    }

    @Test
    void aLinkToAPageThatIsNotThereIsRefused() {
        Block.KeyFinding lost = new Block.KeyFinding(Sentence.of("A"), Sentence.NONE, "nowhere");
        Page page =
                SamplePack.page("a", "A", "One finding is lost", List.of(new Block.KeyFindings("F", List.of(lost))));

        assertThatThrownBy(() -> WRITER.write(SamplePack.pack("a", List.of(page)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aChartWithoutWordsForThoseWhoCannotSeeItIsRefused() {
        Block.Cell silent = new Block.Cell.Marks(List.of(), " ");
        Block.Table table = new Block.Table(
                "T", "", List.of(new Block.Column("A", 1, false)), List.of(new Block.Row(false, List.of(silent))));
        Page page = SamplePack.page("a", "A", "A chart says nothing", List.of(table));

        assertThatThrownBy(() -> WRITER.write(SamplePack.pack("a", List.of(page)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoPagesWithOneKeyAreRefused() {
        Page page = StressPack.empty();
        Pack pack = SamplePack.pack("a", List.of(page, page));

        assertThatThrownBy(() -> WRITER.write(pack, List.of())).hasMessageContaining("empty");
    }
}
