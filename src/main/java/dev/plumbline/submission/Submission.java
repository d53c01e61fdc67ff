package dev.plumbline.submission;

import dev.plumbline.calendar.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one file says.
 *
 * @param partner the partner whose folder it lay in
 * @param form {@code return} for our template, else the name of the mapping
 * @param period the quarter a return reports; empty for a foreign table, whose facts carry their own periods
 * @param facts all facts in the order of the file
 * @param rows how its rows were used, sheet by sheet
 * @param replaces what it takes the place of in earlier files
 */
public record Submission(
        String partner,
        String form,
        Optional<Period> period,
        List<Fact> facts,
        List<SheetCount> rows,
        Replaces replaces) {

    /** Form of a return made from our template. */
    public static final String RETURN = "return";

    /** Copies the lists. */
    public Submission {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /**
     * What a file says that takes the place of whole sections.
     *
     * @param partner the partner whose folder it lay in
     * @param form {@code return} for our template, else the name of the mapping
     * @param period the quarter a return reports; empty for a foreign table
     * @param facts all facts in the order of the file
     * @param rows how its rows were used, sheet by sheet
     */
    public Submission(String partner, String form, Optional<Period> period, List<Fact> facts, List<SheetCount> rows) {
        this(partner, form, period, facts, rows, Replaces.SECTIONS);
    }

    /**
     * The same file, saying something else.
     *
     * @param others other facts in the order of the file
     * @return a copy
     */
    public Submission with(List<Fact> others) {
        return new Submission(partner, form, period, others, rows, replaces);
    }

    /**
     * How the rows and cells of a sheet were used; {@code read = used + ignored + inError}.
     *
     * @param sheet the sheet; empty for a file without sheets
     * @param read rows that hold something
     * @param used rows that became facts, or headings and titles that were understood
     * @param ignored rows outside the table or not ours
     * @param inError rows with an error
     * @param unread cells that hold something and were not used, by reason
     */
    public record SheetCount(String sheet, int read, int used, int ignored, int inError, List<UnreadCells> unread) {

        /** Copies the list. */
        public SheetCount {
            unread = List.copyOf(unread);
        }

        /**
         * The count of a sheet of which every cell was used.
         *
         * @param sheet the sheet; empty for a file without sheets
         * @param read rows that hold something
         * @param used rows that became facts, or headings and titles that were understood
         * @param ignored rows outside the table or not ours
         * @param inError rows with an error
         */
        public SheetCount(String sheet, int read, int used, int ignored, int inError) {
            this(sheet, read, used, ignored, inError, List.of());
        }
    }

    /**
     * A row of a return as far as it could be read. Of a row with an error nothing counts, but the partner is told all that is
     * wrong with it at once, so the rules look at what could be read.
     *
     * @param fact what it says; what could not be read is left empty, or is a stand-in of which no rule speaks
     * @param unread names of the fields with an error; empty for a row without one
     */
    public record Row(Fact fact, Set<String> unread) {

        /** Stands among the unread fields where nobody knows which quarter the row is about. */
        public static final String QUARTER = "quarter";

        /** Copies the names. */
        public Row {
            unread = Set.copyOf(unread);
        }

        /**
         * The same row, of which nobody knows the quarter.
         *
         * @return a copy
         */
        public Row ofUnknownQuarter() {
            Set<String> more = new HashSet<>(unread);
            more.add(QUARTER);
            return new Row(fact, more);
        }

        /**
         * Whether it holds no error, so that its fact may count.
         *
         * @return false for a broken row
         */
        public boolean isWhole() {
            return unread.isEmpty();
        }

        /**
         * Whether all of some fields could be read.
         *
         * @param fields names of fields, also of such as its sheet does not have
         * @return false when one of them holds an error
         */
        public boolean tells(Collection<String> fields) {
            return Collections.disjoint(unread, fields);
        }
    }
}
