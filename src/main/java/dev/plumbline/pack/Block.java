package dev.plumbline.pack;

import java.util.List;
import java.util.Optional;

/** Something shown on a page. Everything printed is already worded and rounded; only drawing is left. */
public sealed interface Block
        permits Block.Columns,
                Block.Cards,
                Block.KeyFindings,
                Block.Foundation,
                Block.Decisions,
                Block.Table,
                Block.Notes,
                Block.Visual {

    /**
     * Two blocks side by side.
     *
     * @param left the left block
     * @param right the right block
     * @param leftShare share of the width for the left one, above 0 and below 1
     */
    record Columns(Block left, Block right, double leftShare) implements Block {}

    /**
     * The pillars side by side.
     *
     * @param cards two to four cards
     */
    record Cards(List<Card> cards) implements Block {

        /** Copies the list. */
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One pillar.
     *
     * @param title its name
     * @param note small print at the right of the name: coverage or range
     * @param value the figure, large
     * @param unit what the figure is, below it
     * @param movement what changed, in words, below the unit
     * @param mark meaning of the movement
     * @param spark its history
     */
    record Card(
            String title, Sentence note, Sentence value, Sentence unit, Sentence movement, Mark mark, Spark spark) {}

    /**
     * The three to five things a reader should know.
     *
     * @param title heading of the block
     * @param findings findings, most important first; may be empty, then the block says that there are none
     */
    record KeyFindings(String title, List<KeyFinding> findings) implements Block {

        /** Copies the list. */
        public KeyFindings {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One finding.
     *
     * @param head a bold sentence
     * @param detail the numbers behind it
     * @param section key of the page that shows more; empty for none
     */
    record KeyFinding(Sentence head, Sentence detail, String section) {}

    /**
     * The six places where an alliance cracks.
     *
     * @param title heading of the block
     * @param subtitle small print beside the heading
     * @param stones one stone for each
     */
    record Foundation(String title, String subtitle, List<Stone> stones) implements Block {

        /** Copies the list. */
        public Foundation {
            stones = List.copyOf(stones);
        }
    }

    /**
     * One of the six.
     *
     * @param name its name
     * @param mark GOOD is drawn as sound, WATCH as watch, BAD as cracked, UNKNOWN as not known
     * @param word the word for the mark
     * @param evidence the strongest evidence, at most about 30 characters
     */
    record Stone(String name, Mark mark, String word, Sentence evidence) {}

    /**
     * What the readers are asked to decide.
     *
     * @param title heading of the block
     * @param decisions rows; empty means that none is wanted, and the block says so
     */
    record Decisions(String title, List<Decision> decisions) implements Block {

        /** Copies the list. */
        public Decisions {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * One decision wanted.
     *
     * @param what the decision, an imperative sentence
     * @param who who decides
     * @param when by when
     */
    record Decision(Sentence what, String who, String when) {}

    /**
     * A table with a heading; goes on over pages, repeating its header.
     *
     * @param title heading of the block; may be empty
     * @param subtitle measure, unit and order of rows
     * @param columns the columns
     * @param rows the rows, each with as many cells as there are columns
     */
    record Table(String title, String subtitle, List<Column> columns, List<Row> rows) implements Block {

        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (!row.group() && row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("Table '" + title + "' has " + columns.size()
                            + " columns, but a row has " + row.cells().size() + " cells");
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param share its share of the width; the shares of a table are normalized
     * @param end true when the cells are numbers, set flush right
     */
    record Column(String heading, double share, boolean end) {}

    /**
     * A row.
     *
     * @param group true for a heading row over a group: its first cell spans the table, others stand at the right end
     * @param cells the cells, from left to right
     */
    record Row(boolean group, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a cell of a table. */
    sealed interface Cell {

        /**
         * Words or a number.
         *
         * @param sentence the text; wraps within its column
         * @param mark NEUTRAL prints it plain; others color it and set it bold
         */
        record Words(Sentence sentence, Mark mark) implements Cell {}

        /**
         * A word-sized line.
         *
         * @param spark the line
         * @param alt its words for a screen reader
         */
        record Line(Spark spark, String alt) implements Cell {}

        /**
         * A bullet graph: actual against target.
         *
         * @param bullet the graph
         * @param alt its words for a screen reader
         */
        record BulletGraph(Bullet bullet, String alt) implements Cell {}

        /**
         * A row of small marks, each with a letter, such as the six places of the foundation.
         *
         * @param marks the marks
         * @param alt their words for a screen reader
         */
        record Marks(List<LetteredMark> marks, String alt) implements Cell {

            /** Copies the list. */
            public Marks {
                marks = List.copyOf(marks);
            }
        }

        /**
         * A cell of a heat map: prints its value on a shade.
         *
         * @param value the value as printed
         * @param shade 0 for none to {@value #DARKEST} for most; empty where nothing is known
         */
        record Heat(Sentence value, Optional<Integer> shade) implements Cell {

            /** The darkest shade. */
            public static final int DARKEST = 3;

            /** Refuses a shade there is none of. */
            public Heat {
                if (shade.filter(step -> step < 0 || step > DARKEST).isPresent()) {
                    throw new IllegalArgumentException("no shade " + shade);
                }
            }
        }

        /**
         * A variance: a bar to the left or right of a common zero, its value with sign beside it.
         *
         * @param value the variance; empty when there is none
         * @param text the same as printed, or why there is none
         * @param most the size at which a bar is longest, the same in all rows of a column
         * @param mark GOOD or BAD by the direction of the indicator
         */
        record Variance(Optional<Double> value, Sentence text, double most, Mark mark) implements Cell {}
    }

    /**
     * A small mark with a letter.
     *
     * @param letter one letter
     * @param mark its meaning
     */
    record LetteredMark(String letter, Mark mark) {}

    /**
     * Paragraphs of small text.
     *
     * @param title heading; may be empty
     * @param paragraphs the paragraphs
     */
    record Notes(String title, List<Sentence> paragraphs) implements Block {

        /** Copies the list. */
        public Notes {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A block drawn as a chart. */
    sealed interface Visual extends Block permits Dumbbell, ControlCharts, PairedBars, Scatter, Bars, Histories {

        /**
         * Heading of the block: what the chart asks or says.
         *
         * @return the heading
         */
        String title();

        /**
         * Measure, unit and order of rows.
         *
         * @return small print below the heading
         */
        String subtitle();

        /**
         * What the chart shows, for a reader who cannot see it: type, range, extremes, exceptions; at most 250 characters.
         *
         * @return the alternative text
         */
        String alt();
    }
}
