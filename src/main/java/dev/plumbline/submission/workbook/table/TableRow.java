package dev.plumbline.submission.workbook.table;

import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.schema.ChoiceWords;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A row of a table, asked field by field. Each question logs what is wrong with its cell, also when a required one is
 * empty, and then answers as if nothing stood there; a row that {@link #isBroken} must not be used.
 */
public final class TableRow {

    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private final int number;
    private final Map<String, PlacedCell> cells;
    private final FindingLog log;
    private final CellParser parser;
    private final int errorsBefore;
    private final Set<String> unread = new HashSet<>();

    TableRow(int number, Map<String, PlacedCell> cells, FindingLog log) {
        this.number = number;
        this.cells = cells;
        this.log = log;
        this.parser = new CellParser(log, ' ');
        this.errorsBefore = log.errors();
    }

    /**
     * Its number.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * Whether an error was found in it so far.
     *
     * @return true when it must not be used
     */
    public boolean isBroken() {
        return log.errors() > errorsBefore;
    }

    /**
     * The fields of which it was said so far that they are in error.
     *
     * @return their names
     */
    public Set<String> unread() {
        return Set.copyOf(unread);
    }

    /**
     * The cell of a field.
     *
     * @param field the field
     * @return the cell, also when it is empty
     */
    public PlacedCell cell(String field) {
        PlacedCell cell = cells.get(field);
        if (cell == null) {
            throw new IllegalArgumentException("Row " + number + " was not read with a field '" + field + "'");
        }
        return cell;
    }

    /**
     * Whether the table has a column for a field.
     *
     * @param field the field
     * @return false when its heading was not found
     */
    public boolean hasColumn(String field) {
        return cell(field).isThere();
    }

    /**
     * Where a field stands.
     *
     * @param field the field
     * @return its cell
     */
    public Origin origin(String field) {
        return cell(field).origin();
    }

    /**
     * Logs that a field breaks a rule.
     *
     * @param kind the rule
     * @param field the field
     * @param parts names and parts in turn; a part named value stands for what was found, else the whole cell does
     */
    public void fail(FindingKind kind, String field, String... parts) {
        PlacedCell cell = cell(field);
        Map<String, String> named = cell.parts(parts);
        int errors = log.errors();
        log.add(kind, cell.origin(), named.getOrDefault("value", cell.words()), named);
        noteUnread(field, errors);
    }

    /**
     * Words.
     *
     * @param field the field
     * @return the words, without blanks around; empty when there are none
     */
    public String text(String field) {
        return ask(field, parser::text).orElse("");
    }

    /**
     * A key.
     *
     * @param field the field
     * @param longest how many characters it may have
     * @return the key; empty when there is none
     */
    public String key(String field, int longest) {
        String key = text(field);
        if (!key.isEmpty() && (key.length() > longest || !KEY.matcher(key).matches())) {
            fail(CellFinding.NOT_A_KEY, field, "longest", Integer.toString(longest));
            return "";
        }
        return key;
    }

    /**
     * Keys separated by commas or semicolons.
     *
     * @param field the field
     * @return the keys in their order
     */
    public List<String> keys(String field) {
        return Arrays.stream(text(field).split("[,;]"))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /**
     * A number.
     *
     * @param field the field
     * @return the number as typed, or empty
     */
    public Optional<BigDecimal> decimal(String field) {
        return decimal(field, false);
    }

    /**
     * A number.
     *
     * @param field the field
     * @param inPercent whether its unit is percent, so that a cell formatted as percent counts a hundredfold
     * @return the number, or empty
     */
    public Optional<BigDecimal> decimal(String field, boolean inPercent) {
        return ask(field, cell -> parser.number(cell, inPercent));
    }

    /**
     * A number, or one of the three kinds of nothing.
     *
     * @param field the field
     * @param inPercent whether its unit is percent
     * @return the reading
     */
    public Reading reading(String field, boolean inPercent) {
        int errors = log.errors();
        Reading reading = parser.reading(cell(field), inPercent);
        noteUnread(field, errors);
        return reading;
    }

    /**
     * A whole number of 0 or more.
     *
     * @param field the field
     * @return the number, or empty
     */
    public Optional<Integer> whole(String field) {
        return ask(field, parser::whole);
    }

    /**
     * A day.
     *
     * @param field the field
     * @return the day, or empty
     */
    public Optional<LocalDate> date(String field) {
        return ask(field, parser::date);
    }

    /**
     * A period.
     *
     * @param field the field
     * @param words how periods are written
     * @return the period, or empty
     */
    public Optional<Period> period(String field, PeriodWords words) {
        return ask(field, cell -> parser.period(cell, words));
    }

    /**
     * A choice.
     *
     * @param field the field, whose words are those of {@link ChoiceWords#ofAll}
     * @param type the choices
     * @param <E> type of the choices
     * @return the choice, or empty
     */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return ask(field, this::choice).map(word -> ChoiceWords.get(type, word));
    }

    /**
     * Yes or no.
     *
     * @param field the field
     * @return true for yes, or empty
     */
    public Optional<Boolean> yesNo(String field) {
        return ask(field, this::choice).map(word -> word.equals(ChoiceWords.YES_NO.getFirst()));
    }

    private Optional<String> choice(PlacedCell cell) {
        Optional<String> typed = parser.text(cell);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        List<String> choices = cell.column().choices();
        Optional<String> choice = ChoiceWords.find(choices, typed.get());
        if (choice.isEmpty()) {
            fail(CellFinding.NOT_A_CHOICE, cell.column().field(), "choices", String.join(", ", choices));
        }
        return choice;
    }

    private <T> Optional<T> ask(String field, Function<PlacedCell, Optional<T>> question) {
        PlacedCell cell = cell(field);
        int errors = log.errors();
        Optional<T> answer = question.apply(cell);
        ColumnSchema column = cell.column();
        if (answer.isEmpty() && column.required() && log.errors() == errors) {
            parser.logIn(CellFinding.CELL_EMPTY, cell);
        }
        noteUnread(field, errors);
        return answer;
    }

    private void noteUnread(String field, int errors) {
        if (log.errors() > errors) {
            unread.add(field);
        }
    }
}
