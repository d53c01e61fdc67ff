package dev.plumbline.pack.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tables with the same heading: mostly one, but on the pages of several alliances the same table stands again and again.
 *
 * @param name name for a file, unique in a pack, such as {@code figure-03-goals}
 * @param title heading
 * @param tables the tables in the order of the pack, at least one
 */
public record DataSet(String name, String title, List<DataTable> tables) {

    private static final Pattern NOT_IN_NAME = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 40;

    /** Copies the list. */
    public DataSet {
        tables = List.copyOf(tables);
    }

    /**
     * Puts like to like.
     *
     * @param tables the tables of a pack
     * @return sets in the order in which their first table stands
     */
    public static List<DataSet> of(List<DataTable> tables) {
        Map<String, List<DataTable>> alike = new LinkedHashMap<>();
        for (DataTable table : tables) {
            String section = table.section().startsWith("alliance-") ? "alliance" : table.section();
            alike.computeIfAbsent(section + " " + table.title(), _ -> new ArrayList<>())
                    .add(table);
        }
        List<DataSet> sets = new ArrayList<>();
        alike.forEach((heading, same) -> sets.add(
                new DataSet(nameOf(sets.size() + 1, heading), same.getFirst().title(), same)));
        return sets;
    }

    private static String nameOf(int number, String heading) {
        String words = NOT_IN_NAME.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("^-|-$", "");
        return String.format(Locale.ROOT, "figure-%02d-%s", number, cut);
    }
}
