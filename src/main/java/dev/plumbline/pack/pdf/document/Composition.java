package dev.plumbline.pack.pdf.document;

import dev.plumbline.pack.drawing.UndrawableTextException;
import dev.plumbline.writing.Isolate;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line that cannot be set letter after letter: parts of it run from right to left, or letters join and stack. Its runs stand in
 * reading order, each at its place on paper; those that need shaping are outlines, and whoever draws them says what they read.
 *
 * @param runs the runs in reading order
 * @param width width of the line in points
 * @see <a href="https://www.unicode.org/reports/tr9/">Unicode bidirectional algorithm</a>
 */
record Composition(List<Run> runs, double width) {

    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);
    private static final double UNITS = 1000;
    private static final char FIRST_COMBINING = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_SIGN = '\u22FF';

    Composition {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of the line in one font and one direction.
     *
     * @param face its font
     * @param text what it reads
     * @param x its left end, from the left end of the line
     * @param width its width in points
     * @param rightToLeft whether it runs from right to left
     * @param outline its shape on the baseline, y downward; empty when it is set as letters
     */
    record Run(Face face, String text, double x, double width, boolean rightToLeft, Optional<Shape> outline) {

        /** Its letters from left to right as they stand on paper, without signs that are not seen. */
        String asDrawn() {
            int[] seen = text.codePoints()
                    .filter(letter -> Character.getType(letter) != Character.FORMAT)
                    .toArray();
            StringBuilder drawn = new StringBuilder(new String(seen, 0, seen.length));
            return (rightToLeft ? drawn.reverse() : drawn).toString();
        }
    }

    /** Whether a text needs more than one letter after the other. */
    static boolean isNeeded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return Font.textRequiresLayout(text.toCharArray(), i, text.length());
            }
        }
        return false;
    }

    /** Latin letters and general punctuation, signs and arrows: nearly all that packs print. */
    private static boolean isPlain(char c) {
        return c < FIRST_COMBINING || (c >= FIRST_DASH && c <= LAST_SIGN);
    }

    static Composition of(String text, List<Face> fonts, double size, double tracking) {
        List<Piece> pieces = pieces(text, fonts);
        byte[] levels = new byte[pieces.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) pieces.get(i).level();
        }
        Piece[] visual = pieces.toArray(Piece[]::new);
        Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        for (Piece piece : visual) {
            Run run = piece.run(size, tracking, x);
            placed.add(new Placed(piece.start(), run));
            x += run.width();
        }
        placed.sort(Comparator.comparingInt(Placed::start));
        return new Composition(placed.stream().map(Placed::run).toList(), x);
    }

    private record Placed(int start, Run run) {}

    /** Cuts a text where direction or font changes. */
    private static List<Piece> pieces(String text, List<Face> fonts) {
        Bidi bidi = new Bidi(text, base(text));
        List<Piece> pieces = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            int start = bidi.getRunStart(run);
            int end = bidi.getRunLimit(run);
            while (start < end) {
                Face face = face(text, start, fonts);
                int next = start;
                while (next < end && isDrawnBy(face, text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
                String drawn = Isolate.without(text.substring(start, next));
                if (!drawn.isEmpty()) {
                    pieces.add(new Piece(face, drawn, start, bidi.getRunLevel(run)));
                }
                start = next;
            }
        }
        return pieces;
    }

    /** Sentences run from left to right, whatever name they begin with; a name alone runs as its first letter says. */
    private static int base(String text) {
        boolean leftToRight = text.codePoints()
                .anyMatch(letter -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        return leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    }

    private static Face face(String text, int index, List<Face> fonts) {
        int codePoint = text.codePointAt(index);
        return fonts.stream()
                .filter(font -> isDrawnBy(font, codePoint))
                .findFirst()
                .orElseThrow(() -> new UndrawableTextException(text, codePoint));
    }

    /** Joiners are not seen; they belong to any font. */
    private static boolean isDrawnBy(Face face, int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || face.has(codePoint);
    }

    private record Piece(Face face, String text, int start, int level) {

        boolean isShaped() {
            return level % 2 == 1 || isNeeded(text);
        }

        GlyphVector glyphs(double size) {
            int direction = level % 2 == 1 ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            char[] letters = text.toCharArray();
            return face.awt()
                    .deriveFont((float) size)
                    .layoutGlyphVector(FRACTIONAL, letters, 0, letters.length, direction);
        }

        /** Letters that are not laid out stand apart by the tracking. */
        double width(double size, double tracking) {
            if (isShaped()) {
                GlyphVector glyphs = glyphs(size);
                return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
            }
            return Arrays.stream(text.chars().toArray())
                                    .mapToDouble(face::width)
                                    .sum()
                            * size
                            / UNITS
                    + text.length() * tracking;
        }

        Run run(double size, double tracking, double x) {
            Optional<Shape> outline = isShaped() ? Optional.of(glyphs(size).getOutline()) : Optional.empty();
            return new Run(face, text, x, width(size, tracking), level % 2 == 1, outline);
        }
    }
}
