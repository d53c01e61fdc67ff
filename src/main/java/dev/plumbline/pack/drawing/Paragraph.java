package dev.plumbline.pack.drawing;

import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.TypeStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text broken into lines.
 *
 * @param lines lines from top to bottom; none for a blank text
 * @param style type
 * @param ink color
 * @param width width of the column in points
 * @param end true sets the lines flush right
 */
public record Paragraph(List<String> lines, TypeStyle style, Ink ink, double width, boolean end) {

    private static final String NO_SPACE_AFTER = "-–—/ ";

    /** Copies the list. */
    public Paragraph {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks a text, flush left and in the color of its style.
     *
     * @param text words
     * @param style type
     * @param width width of the column in points
     * @param lettering fonts
     * @return the paragraph
     */
    public static Paragraph of(String text, TypeStyle style, double width, Lettering lettering) {
        return new Paragraph(Lines.wrap(text, style, width, lettering), style, style.ink(), width, false);
    }

    /**
     * The same in another color.
     *
     * @param color the color
     * @return the paragraph
     */
    public Paragraph in(Ink color) {
        return new Paragraph(lines, style, color, width, end);
    }

    /**
     * The same, flush right.
     *
     * @return the paragraph
     */
    public Paragraph atEnd() {
        return new Paragraph(lines, style, ink, width, true);
    }

    /**
     * Some of its lines.
     *
     * @param from first line, counted from 0
     * @param to line after the last one
     * @return the paragraph; without lines where there are none
     */
    public Paragraph part(int from, int to) {
        int start = Math.min(from, lines.size());
        return new Paragraph(lines.subList(start, Math.clamp(to, start, lines.size())), style, ink, width, end);
    }

    /**
     * A line with the space that stands between it and the next one.
     *
     * @param index which line, counted from 0
     * @return the line, with a space at its end unless it is the last or ends where words join
     */
    public String spaced(int index) {
        String line = lines.get(index);
        boolean joined = index == lines.size() - 1 || NO_SPACE_AFTER.indexOf(line.charAt(line.length() - 1)) >= 0;
        return joined ? line : line + " ";
    }

    /**
     * All lines as one text.
     *
     * @return the words as they are read
     */
    public String text() {
        return IntStream.range(0, lines.size()).mapToObj(this::spaced).collect(Collectors.joining());
    }

    /**
     * Height of all lines.
     *
     * @return in points, 0 without lines
     */
    public double height() {
        return lines.size() * style.leading();
    }

    /**
     * Whether nothing is printed.
     *
     * @return true without lines
     */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
