package dev.plumbline.delivery.page;

import java.util.Arrays;
import java.util.List;

/**
 * What the operator has to know, as data.
 *
 * @param headline what matters most, a sentence
 * @param tone how good that is
 * @param subline when and from what that was told
 * @param tasks what there is to do, the most urgent first; each a sentence, with the command to type where there is one
 * @param sections the rest, one question each
 */
public record StatusPage(String headline, Tone tone, String subline, List<Task> tasks, List<Section> sections) {

    /** Copies the lists. */
    public StatusPage {
        tasks = List.copyOf(tasks);
        sections = List.copyOf(sections);
    }

    /** How good something is; always said in words, too. */
    public enum Tone {
        /** Nothing to be said. */
        PLAIN,
        /** As it should be. */
        GOOD,
        /** To be watched. */
        WATCH,
        /** Somebody has to do something. */
        BAD
    }

    /**
     * Something to do.
     *
     * @param words what, a sentence
     * @param command what to type; empty when nothing is to be typed
     */
    public record Task(String words, String command) {}

    /**
     * The answer to one question.
     *
     * @param id name within the page
     * @param heading the question
     * @param lead the answer in a sentence
     * @param columns headings of the table
     * @param rows its rows, as wide as the headings; none when the sentence says it all
     * @param pictures shown above the table
     */
    public record Section(
            String id,
            String heading,
            String lead,
            List<String> columns,
            List<List<Cell>> rows,
            List<Picture> pictures) {

        /** Copies the lists. */
        public Section {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            pictures = List.copyOf(pictures);
        }

        /**
         * A part without pictures.
         *
         * @param id anchor
         * @param heading the question it answers
         * @param lead the answer in a sentence
         * @param columns headings of the table
         * @param rows cells, one for each column
         */
        public Section(String id, String heading, String lead, List<String> columns, List<List<Cell>> rows) {
            this(id, heading, lead, columns, rows, List.of());
        }
    }

    /**
     * A picture of the first page of what a link leads to.
     *
     * @param words written below it
     * @param link where it leads
     * @param base64 the PNG, for the page itself: nothing is fetched
     */
    public record Picture(String words, String link, String base64) {}

    /**
     * A cell.
     *
     * @param text its words
     * @param tone how good that is
     * @param link where it leads, below the page's folder; empty when nowhere
     */
    public record Cell(String text, Tone tone, String link) {

        /**
         * Plain words.
         *
         * @param texts words, one a cell
         * @return the cells
         */
        public static List<Cell> of(String... texts) {
            return Arrays.stream(texts)
                    .map(text -> new Cell(text, Tone.PLAIN, ""))
                    .toList();
        }
    }
}
