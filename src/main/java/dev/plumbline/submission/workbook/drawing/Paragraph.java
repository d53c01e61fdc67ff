package dev.plumbline.submission.workbook.drawing;

/** Estimates how many lines a text takes: spreadsheet programs do not fit the height of rows that they did not write. */
public final class Paragraph {

    private Paragraph() {}

    /**
     * How many lines a text takes.
     *
     * @param text the text
     * @param width how many characters fit on a line
     * @return at least 1
     */
    public static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
            lines += Math.max(0, (used - 1) / Math.max(1, width));
            used = used > width ? used % width : used;
        }
        return lines;
    }
}
