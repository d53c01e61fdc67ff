package dev.plumbline.pack.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a finished pack in the structure that a screen reader follows.
 *
 * @param elements the elements that hold words, in reading order
 * @param tables the tables, row by row, each with the words of its cells
 * @param feet the words that a screen reader skips, such as those at the foot of a sheet
 */
public record TaggedText(List<Element> elements, List<List<List<String>>> tables, String feet) {

    /**
     * Words of an element.
     *
     * @param section which section it stands in, from 1
     * @param type its type, such as {@code P}
     * @param words its words, single spaces
     */
    public record Element(int section, String type, String words) {}

    /**
     * Reads a finished pack.
     *
     * @param pdf its bytes
     * @return its words
     * @throws IOException if it cannot be read
     */
    public static TaggedText of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            for (PDPage page : document.getPages()) {
                reader.marked(page);
            }
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), "");
            return new TaggedText(reader.elements, reader.tables, reader.feet.toString());
        }
    }

    private static final class Reader {

        private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
        private final List<Element> elements = new ArrayList<>();
        private final List<List<List<String>>> tables = new ArrayList<>();
        private final StringBuilder feet = new StringBuilder();
        private int section;

        void marked(PDPage page) throws IOException {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    ofPage.merge(content.getMCID(), words(content), String::concat);
                } else {
                    feet.append(words(content)).append('\n');
                }
            }
            texts.put(page.getCOSObject(), ofPage);
        }

        private static String words(PDMarkedContent content) {
            StringBuilder words = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition glyph) {
                    words.append(glyph.getUnicode());
                } else if (part instanceof PDMarkedContent inner) {
                    words.append(words(inner));
                }
            }
            return words.toString();
        }

        /** Returns the words of all that is below a node. */
        private String walk(PDStructureNode node, String type) {
            StringBuilder own = new StringBuilder();
            StringBuilder all = new StringBuilder();
            List<String> cells = new ArrayList<>();
            if (type.equals("Table")) {
                tables.add(new ArrayList<>());
            }
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    section += element.getStructureType().equals("Sect") ? 1 : 0;
                    String below = walk(element, element.getStructureType());
                    cells.add(below);
                    all.append(below).append(' ');
                } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
                    String words = texts.getOrDefault(element.getPage().getCOSObject(), Map.of())
                            .getOrDefault(id, "");
                    own.append(words);
                    all.append(words);
                }
            }
            if (!own.isEmpty()) {
                elements.add(new Element(section, type, single(own)));
            }
            if (type.equals("TR")) {
                tables.getLast().add(cells);
            }
            return single(all);
        }

        private static String single(CharSequence words) {
            return words.toString().replaceAll("\\s+", " ").strip();
        }
    }
}
