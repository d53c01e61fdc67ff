package dev.plumbline.bench.warning.score;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of Markdown. */
public final class Table {

    private final StringBuilder text = new StringBuilder();

    /** Begins with nothing. */
    public Table() {}

    /**
     * Adds a heading and the head of a table.
     *
     * @param title the heading
     * @param columns names of the columns, the first one aligned left; none for those of {@link #score}
     */
    public void open(String title, String... columns) {
        open(title, columns.length == 0 ? List.of(SCORE) : List.of(columns));
    }

    private void open(String title, List<String> columns) {
        text.append("\n## ").append(title).append("\n\n");
        row(columns.toArray(String[]::new));
        text.append(IntStream.range(0, columns.size())
                        .mapToObj(column -> column == 0 ? "---" : "---:")
                        .collect(Collectors.joining("|", "|", "|")))
                .append('\n');
    }

    /**
     * Adds a row.
     *
     * @param cells its cells
     */
    public void row(String... cells) {
        text.append(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /**
     * Adds a row with a score.
     *
     * @param card the score
     */
    public void score(Scorecard card) {
        row(
                card.name(),
                percent(card.early()),
                number(card.notice()),
                leads(card),
                String.format(Locale.ROOT, "%.1f", card.falsePer100()),
                percent((double) card.harmlessFound() / card.harmless()),
                percent((double) card.struckEarly() / card.struck()));
    }

    private static final String[] SCORE = {
        "alarm",
        "early",
        "notice, quarters",
        "lead when early",
        "false per 100",
        "harmless cracks found",
        "struck, by luck"
    };

    private static String leads(Scorecard card) {
        return List.of(0.5, 0.25, 0.75).stream()
                .map(card::leadOfEarly)
                .map(Table::whole)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), parts -> parts.get(0) + " (" + parts.get(1) + "–" + parts.get(2) + ")"));
    }

    private static String whole(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "–";
    }

    /**
     * A share for print.
     *
     * @param share 0 to 1
     * @return such as {@code 61 %}
     */
    public static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /**
     * A number with two decimals.
     *
     * @param number the number
     * @return such as {@code 1.35}
     */
    public static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** The text so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
