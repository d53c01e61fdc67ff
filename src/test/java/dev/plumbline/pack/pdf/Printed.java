package dev.plumbline.pack.pdf;

import dev.plumbline.pack.theme.TypeStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands on a page, glyph by glyph. */
final class Printed {

    private Printed() {}

    /** A glyph: its sheet, its box in points from the top left, its size and what it says. */
    record Glyph(int sheet, double left, double top, double right, double bottom, double size, String text) {

        /** Beyond the margins, or within the last line of the sheet. */
        boolean isOutside() {
            return left < 35 || right > 807 || top < 20 || bottom > 590;
        }

        boolean overlaps(Glyph other) {
            double across = Math.min(right, other.right) - Math.max(left, other.left);
            double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return sheet == other.sheet && across > 0.8 && down > 0.8;
        }
    }

    /** Glyphs that cover one another, each pair in words. */
    static List<String> overlaps(List<Glyph> glyphs) {
        List<String> found = new ArrayList<>();
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingInt(Glyph::sheet).thenComparingDouble(Glyph::top))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Glyph one = sorted.get(i);
            for (int j = i + 1; j < sorted.size(); j++) {
                Glyph other = sorted.get(j);
                if (other.sheet() != one.sheet() || other.top() > one.bottom()) {
                    break;
                }
                if (one.overlaps(other)) {
                    found.add(one + " and " + other);
                }
            }
        }
        return found;
    }

    /** What lies off the page, is too small to be read or covers something: enough of each to find the place. */
    static List<String> faults(byte[] pdf) throws IOException {
        List<Glyph> glyphs = glyphs(pdf);
        return Stream.of(
                        glyphs.stream().filter(Glyph::isOutside).map(glyph -> "outside: " + glyph),
                        glyphs.stream()
                                .filter(glyph -> glyph.size() < TypeStyle.FOOTER.size() - 0.01)
                                .map(glyph -> "too small: " + glyph),
                        overlaps(glyphs).stream().map(pair -> "covered: " + pair))
                .flatMap(faults -> faults.limit(3))
                .toList();
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String text(byte[] pdf, int sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(sheet);
            stripper.setEndPage(sheet);
            return stripper.getText(document);
        }
    }

    /** What stands on one height, from left to right as drawn, without spaces. */
    static List<String> lines(byte[] pdf) throws IOException {
        return glyphs(pdf).stream()
                .collect(Collectors.groupingBy(
                        glyph -> glyph.sheet() + " " + Math.round(glyph.bottom() * 10),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparingDouble(Glyph::left))
                        .map(Glyph::text)
                        .collect(Collectors.joining()))
                .toList();
    }

    /** All glyphs but spaces; a box reaches from the baseline up to the height of a capital. */
    static List<Glyph> glyphs(byte[] pdf) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (!at.getUnicode().isBlank()) {
                        double size = at.getFontSize();
                        glyphs.add(new Glyph(
                                getCurrentPageNo(),
                                at.getX(),
                                at.getY() - size * 0.714,
                                at.getX() + at.getWidth(),
                                at.getY(),
                                size,
                                at.getUnicode()));
                    }
                }
            };
            stripper.getText(document);
        }
        return glyphs;
    }
}
