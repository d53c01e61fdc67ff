package dev.plumbline.pack.pdf.document;

import dev.plumbline.pack.Labels;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.UndrawableTextException;
import dev.plumbline.pack.theme.TypeStyle;
import dev.plumbline.pack.theme.Weight;
import dev.plumbline.writing.Isolate;
import java.awt.Font;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts of a pack: Noto Sans in three weights, Liberation Sans for what it lacks, then whatever the operator adds. Reads
 * the files once; safe to share between threads.
 */
public final class Typefaces implements Lettering {

    private static final double UNITS = 1000;
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    private final Map<Weight, List<Face>> chains = new EnumMap<>(Weight.class);
    private final Map<TypeStyle, Font> fonts = new EnumMap<>(TypeStyle.class);
    private final Map<Font, Weight> weights = new HashMap<>();
    private final Labels labels;

    private Typefaces(Map<Weight, List<Face>> chains, Labels labels) {
        this.labels = labels;
        this.chains.putAll(chains);
        for (TypeStyle style : TypeStyle.values()) {
            Font font = main(style.weight()).awt().deriveFont((float) style.size());
            fonts.put(style, font);
            weights.put(font, style.weight());
        }
    }

    /**
     * The fonts that come with the program.
     *
     * @return fonts for Latin, Greek and Cyrillic with common signs
     */
    public static Typefaces builtIn() {
        Face plain = Face.ofResource("/liberation/LiberationSans-Regular.ttf");
        Face bold = Face.ofResource("/liberation/LiberationSans-Bold.ttf");
        return new Typefaces(
                Map.of(
                        Weight.REGULAR, List.of(Face.ofResource("/fonts/NotoSans-Regular.ttf"), plain),
                        Weight.SEMIBOLD, List.of(Face.ofResource("/fonts/NotoSans-SemiBold.ttf"), bold),
                        Weight.BOLD, List.of(Face.ofResource("/fonts/NotoSans-Bold.ttf"), bold)),
                Labels.NAMES);
    }

    /**
     * The same with another font behind, for characters that none of the fonts so far has.
     *
     * @param name name of the font's file
     * @param trueType bytes of a TrueType font
     * @return the fonts
     * @throws IllegalArgumentException if the bytes are no TrueType font
     */
    public Typefaces with(String name, byte[] trueType) {
        Face face = new Face(name, trueType.clone());
        Map<Weight, List<Face>> more = new EnumMap<>(Weight.class);
        chains.forEach((weight, chain) -> {
            List<Face> longer = new ArrayList<>(chain);
            longer.add(face);
            more.put(weight, List.copyOf(longer));
        });
        return new Typefaces(more, labels);
    }

    /**
     * The same fonts with the labels of a language.
     *
     * @param other the labels
     * @return the fonts
     */
    public Typefaces in(Labels other) {
        return new Typefaces(chains, other);
    }

    @Override
    public Labels labels() {
        return labels;
    }

    /**
     * The same with a house's own fonts in front of those of the program.
     *
     * @param fonts name and bytes of the house's font by weight; weights left out keep their own
     * @return the fonts
     * @throws IllegalArgumentException if a font cannot be read, or its license does not let it be embedded
     */
    public Typefaces inFront(Map<Weight, Map.Entry<String, byte[]>> fonts) {
        Map<Weight, List<Face>> more = new EnumMap<>(chains);
        fonts.forEach((weight, font) -> {
            List<Face> longer = new ArrayList<>(chain(weight));
            longer.addFirst(new Face(font.getKey(), font.getValue().clone()));
            more.put(weight, List.copyOf(longer));
        });
        return new Typefaces(more, labels);
    }

    /**
     * A line that cannot be set letter after letter, laid out.
     *
     * @return empty for all other lines
     * @throws UndrawableTextException if no font has one of its characters
     */
    Optional<Composition> composed(String text, Weight weight, double size, double tracking) {
        if (!Composition.isNeeded(text)) {
            return Optional.empty();
        }
        String clean = clean(text);
        return Composition.isNeeded(clean)
                ? Optional.of(Composition.of(clean, chain(weight), size, tracking))
                : Optional.empty();
    }

    @Override
    public double width(String text, TypeStyle style) {
        Optional<Composition> composed = composed(text, style.weight(), style.size(), style.tracking());
        if (composed.isPresent()) {
            return composed.get().width();
        }
        double width = 0;
        for (Segment segment : segments(text, style.weight())) {
            for (int i = 0; i < segment.text().length(); i++) {
                width += segment.face().width(segment.text().charAt(i)) * style.size() / UNITS + style.tracking();
            }
        }
        return width;
    }

    @Override
    public Font font(TypeStyle style) {
        return fonts.getOrDefault(style, main(style.weight()).awt());
    }

    /** A stretch of text that one font draws. */
    record Segment(Face face, String text) {}

    /** The weight of a font that this gave; regular for any other. */
    Weight weight(Font font) {
        return weights.getOrDefault(font, Weight.REGULAR);
    }

    Face main(Weight weight) {
        return chain(weight).getFirst();
    }

    /** Splits a text by the font that draws it. */
    List<Segment> segments(String text, Weight weight) {
        String clean = clean(text);
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        while (start < clean.length()) {
            Face face = face(clean, start, weight);
            int end = start + 1;
            while (end < clean.length() && face(clean, end, weight) == face) {
                end++;
            }
            segments.add(new Segment(face, clean.substring(start, end)));
            start = end;
        }
        return segments;
    }

    private Face face(String text, int index, Weight weight) {
        int codePoint = text.codePointAt(index);
        for (Face face : chain(weight)) {
            if (face.has(codePoint)) {
                return face;
            }
        }
        throw new UndrawableTextException(text, codePoint);
    }

    private List<Face> chain(Weight weight) {
        return chains.getOrDefault(weight, List.of());
    }

    /** Composed letters, single spaces, no characters that are invisible by definition, but for what shapes or places others. */
    private static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c)) {
                clean.append(' ');
            } else if (Character.getType(c) != Character.FORMAT || isKept(c, composed)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isKept(char c, String text) {
        return (c == JOINER || c == NON_JOINER || Isolate.isSign(c)) && Composition.isNeeded(text);
    }
}
