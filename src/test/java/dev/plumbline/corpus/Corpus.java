package dev.plumbline.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.FiscalCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the tables have in common: where they lie, a plain reading of CSV, and a register of pairs with one center. */
public final class Corpus {

    private static final Path FOLDER = Path.of(System.getProperty("plumbline.corpus", "corpus"));

    private final FiscalCalendar calendar;
    private final int together;
    private final Map<String, Partner> partners = new LinkedHashMap<>();
    private final Map<String, String> allianceOf = new HashMap<>();
    private final Map<String, List<Side>> sides = new LinkedHashMap<>();
    private final Map<String, Goal> goals = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<SurveyItem> items = new ArrayList<>();

    private String center = "";
    private String open = "";

    /**
     * An empty register with a center that everybody is paired with.
     *
     * @param calendar the fiscal calendar
     * @param center key of the center, and of the inbox folder
     * @param name its name
     */
    public Corpus(FiscalCalendar calendar, String center, String name) {
        this(calendar, 1);
        center(center, name);
    }

    /**
     * An empty register.
     *
     * @param calendar the fiscal calendar
     * @param together how many partners share one alliance with their center
     */
    public Corpus(FiscalCalendar calendar, int together) {
        this.calendar = calendar;
        this.together = together;
    }

    /**
     * From now on partners are paired with another center.
     *
     * @param id key of the center, and of the inbox folder
     * @param name its name
     */
    public void center(String id, String name) {
        center = id;
        open = "";
        partners.putIfAbsent(id, new Partner(id, name, name));
    }

    /**
     * A file of the corpus; the test is skipped where the corpus is not here.
     *
     * @param path where it lies in the corpus
     * @return its path
     */
    public static Path file(String path) {
        assumeTrue(Files.isDirectory(FOLDER), "the corpus is not here");
        return FOLDER.resolve(path);
    }

    /**
     * The mapping of a name.
     *
     * @param name the name
     * @return its path
     */
    public static Path mapping(String name) {
        return Path.of("src/test/resources/mappings", name + ".yml");
    }

    /**
     * The records of a CSV file, read character by character.
     *
     * @param file the file
     * @return its records
     */
    public static List<List<String>> csv(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<List<String>> records = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    records.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        if (!field.isEmpty() || !row.isEmpty()) {
            row.add(field.toString());
            records.add(row);
        }
        return records;
    }

    /**
     * The records below a heading row, each by heading.
     *
     * @param file the file
     * @param headerRow number of the heading row, from 1
     * @return the records that are as long as the heading row
     */
    public static List<Map<String, String>> rows(Path file, int headerRow) {
        List<List<String>> records = csv(file);
        List<String> headings = records.get(headerRow - 1);
        return records.subList(headerRow, records.size()).stream()
                .filter(row -> row.size() == headings.size())
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < headings.size(); i++) {
                        cells.put(headings.get(i), row.get(i));
                    }
                    return cells;
                })
                .toList();
    }

    /**
     * A key made of words, as people would make it.
     *
     * @param words the words
     * @return the key
     */
    public static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /**
     * Pairs a partner with the center, unless that is done already: in an alliance of its own key, or in one with others.
     *
     * @param partner key of the partner
     * @param name its name
     * @param goal the goal they share
     */
    public void pair(String partner, String name, String goal) {
        if (together == 1) {
            pairAlone(partner, name, goal);
        } else if (!allianceOf.containsKey(partner)) {
            if (open.isEmpty() || sides.getOrDefault(open, List.of()).size() > together) {
                open = center + "-" + sides.size();
            }
            enter(partner, name, open, goal);
        }
    }

    /**
     * Pairs a partner with the center in an alliance of the partner's key, unless it is in one already.
     *
     * @param partner key of the partner
     * @param name its name
     * @param goal the goal they share
     */
    public void pairAlone(String partner, String name, String goal) {
        if (!allianceOf.containsKey(partner)) {
            enter(partner, name, partner, goal);
        }
    }

    private void enter(String partner, String name, String alliance, String goal) {
        partners.putIfAbsent(partner, new Partner(partner, name, name));
        allianceOf.put(partner, alliance);
        sides.computeIfAbsent(alliance, _ -> new ArrayList<>(List.of(side(center))))
                .add(side(partner));
        goals.putIfAbsent(alliance, new Goal(alliance + "-goal", alliance, goal, 1, "", Optional.empty()));
    }

    private static Side side(String partner) {
        return new Side(partner, "", "", "", 0, 0);
    }

    /**
     * An indicator of a partner's only goal, reported by the partner.
     *
     * @param id its key
     * @param partner the partner
     * @param name its name
     * @param unit its unit
     * @param better which way is good
     * @param addsUp how months make a quarter
     * @param everyMonths months between two readings
     */
    public void indicator(
            String id,
            String partner,
            String name,
            String unit,
            Indicator.Better better,
            Indicator.AddsUp addsUp,
            int everyMonths) {
        indicators.putIfAbsent(
                id,
                new Indicator(
                        id,
                        allianceOf.getOrDefault(partner, partner) + "-goal",
                        name,
                        "",
                        unit,
                        better,
                        addsUp,
                        everyMonths,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        List.of(partner)));
    }

    /**
     * An indicator that the center reports in the alliance with a partner, every quarter.
     *
     * @param id its key
     * @param partner the partner
     * @param better which way is good
     * @param addsUp how months make a quarter
     */
    public void indicatorOfCenter(String id, String partner, Indicator.Better better, Indicator.AddsUp addsUp) {
        allianceOf.put(center, allianceOf.getOrDefault(partner, partner));
        indicator(id, center, id, "", better, addsUp, 3);
    }

    /**
     * A target.
     *
     * @param indicator key of the indicator
     * @param period its period
     * @param value its value
     */
    public void target(String indicator, dev.plumbline.calendar.Period period, String value) {
        targets.add(
                new Target(indicator, period, Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty()));
    }

    /**
     * A survey item on a scale from 1 to 5.
     *
     * @param id its key
     * @param theme its theme
     * @param wording its wording
     */
    public void item(String id, String theme, String wording) {
        item(id, theme, 1, 5);
    }

    /**
     * A survey item.
     *
     * @param id its key
     * @param theme its theme
     * @param low lowest answer
     * @param high highest answer
     */
    public void item(String id, String theme, int low, int high) {
        items.add(new SurveyItem(id, theme, id, low, high, false, Optional.empty()));
    }

    /**
     * An indicator of a partner whose name is its key.
     *
     * @param id its key
     * @param partner the partner
     * @param unit its unit
     * @param better which way is good
     * @param addsUp how months make a quarter
     * @param everyMonths months between two readings
     */
    public void indicator(
            String id, String partner, String unit, Indicator.Better better, Indicator.AddsUp addsUp, int everyMonths) {
        pair(partner, partner, "Do well");
        indicator(id, partner, id, unit, better, addsUp, everyMonths);
    }

    /**
     * A yearly indicator of a partner, unless it is known already: more is better, the last one counts.
     *
     * @param id its key
     * @param partner the partner who reports it
     * @param unit its unit
     */
    public void indicator(String id, String partner, String unit) {
        pair(partner, partner, "Do well");
        indicator(id, partner, id, unit, Indicator.Better.HIGHER, Indicator.AddsUp.LAST, 12);
    }

    /**
     * What was agreed.
     *
     * @return the register
     */
    public Register register() {
        List<Alliance> alliances = sides.entrySet().stream()
                .map(entry -> new Alliance(
                        entry.getKey(), entry.getKey(), "", Optional.empty(), Optional.empty(), entry.getValue()))
                .toList();
        return new Register(
                calendar,
                List.copyOf(partners.values()),
                alliances,
                List.copyOf(goals.values()),
                List.copyOf(indicators.values()),
                targets,
                items,
                List.of());
    }
}
