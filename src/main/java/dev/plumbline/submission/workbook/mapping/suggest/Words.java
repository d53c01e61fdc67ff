package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.NumberWords;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which people call things, and words that stand where a number is expected. */
final class Words {

    /** Marks for no number that nobody means otherwise. */
    static final Set<String> MISSING = Set.of(
            "na",
            "n/a",
            "-",
            "--",
            "---",
            "..",
            "...",
            "nil",
            "null",
            "none",
            "tbd",
            "not available",
            "no data",
            "please select an option",
            "< select >",
            "k. a.",
            "k.a.",
            "#n/a");

    /** Words of scales, from the lowest to the highest. */
    static final List<List<String>> SCALES = List.of(
            List.of("strongly disagree", "disagree", "neutral", "agree", "strongly agree"),
            List.of("strongly disagree", "disagree", "neither", "agree", "strongly agree"),
            List.of("strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"),
            List.of("strongly disagree", "disagree", "agree", "strongly agree"),
            List.of("not important", "slightly important", "somewhat important", "very important", "critical"),
            List.of("never", "rarely", "sometimes", "often", "always"),
            List.of("very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"),
            List.of("horrible", "bad", "ok", "good", "excellent"),
            List.of("stimme gar nicht zu", "stimme nicht zu", "teils teils", "stimme zu", "stimme voll zu"));

    private static final Map<Field, List<String>> CALLED = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Field.PARTNER,
                    List.of(
                            "partner",
                            "agency",
                            "organisation",
                            "organization",
                            "org_code",
                            "org",
                            "institution",
                            "department",
                            "company",
                            "provider",
                            "operator",
                            "council",
                            "authority",
                            "country",
                            "area_name",
                            "area",
                            "region",
                            "geography",
                            "municipality",
                            "office",
                            "group",
                            "firma")),
            Map.entry(
                    Field.INDICATOR,
                    List.of(
                            "indicator",
                            "kpi",
                            "metric",
                            "measure",
                            "output",
                            "outcome",
                            "goal",
                            "kennzahl",
                            "indikator",
                            "service name",
                            "project number")),
            Map.entry(Field.ACTUAL, List.of("actual", "value", "result", "score", "achieved", "ist", "wert", "figure")),
            Map.entry(Field.TARGET, List.of("target", "plan", "budget", "soll", "ziel", "goal value")),
            Map.entry(Field.STATUS, List.of("status", "rag", "rating", "dashboard", "ampel")),
            Map.entry(Field.COMMENT, List.of("comment", "comments", "remark", "remarks", "kommentar", "bemerkung")),
            Map.entry(Field.NUMERATOR, List.of("numerator", "zaehler")),
            Map.entry(Field.DENOMINATOR, List.of("denominator", "nenner")),
            Map.entry(Field.RESPONDENT, List.of("respondent", "respondent id", "response id", "studentid", "sub")),
            Map.entry(Field.ITEM, List.of("question", "item")),
            Map.entry(Field.RESPONDENTS, List.of("response", "respondents", "base", "n", "samplesize"))));

    private static final List<String> PERIOD = List.of(
            "period",
            "date",
            "day",
            "tag",
            "month",
            "quarter",
            "year",
            "time",
            "timestamp",
            "reporting period",
            "zeitraum",
            "monat",
            "quartal",
            "jahr",
            "time_period");
    private static final Set<String> COLORS =
            Set.of("green", "amber", "red", "yellow", "orange", "amber/green", "amber/red", "gray", "grey");
    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])|[_.]");

    private static final int MOST = 100;

    private Words() {}

    static boolean isNumber(String word) {
        return !(NumberWords.read(word, ' ') instanceof NumberWords.Meaning.None)
                || NumberWords.read(word, ',') instanceof NumberWords.Meaning.One;
    }

    static boolean isMissing(String word) {
        return MISSING.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isColor(String word) {
        return COLORS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** How well a heading calls a field: 50 and more by that very word, less by one of its words, 0 not at all. */
    static int calls(Field field, String heading) {
        return calls(CALLED.getOrDefault(field, List.of()), heading);
    }

    static int callsPeriod(String heading) {
        return calls(PERIOD, heading);
    }

    /** Words earlier in the list are more telling. */
    private static int calls(List<String> names, String heading) {
        String whole = Headings.normal(heading);
        if (names.contains(whole)) {
            return MOST - names.indexOf(whole);
        }
        List<String> parts = Arrays.stream(SPLIT.split(CAMEL.matcher(heading).replaceAll(" "), 0))
                .map(Headings::normal)
                .toList();
        for (String name : names) {
            if (parts.contains(name) || parts.contains(name + "s") || whole.contains(name + " ")) {
                return MOST / 2 - names.indexOf(name);
            }
        }
        return 0;
    }

    /** The scales that hold all of some words. */
    static List<List<String>> scales(Set<String> words) {
        return SCALES.stream().filter(scale -> scale.containsAll(words)).toList();
    }

    /** The scale whose answers some headings are, without regard to blanks; empty when there is none. */
    static List<String> scaleOf(List<String> headings) {
        List<String> squeezed = headings.stream().map(Words::squeezed).toList();
        return SCALES.stream()
                .filter(scale -> scale.stream().allMatch(answer -> squeezed.contains(squeezed(answer))))
                .findFirst()
                .map(scale -> scale.stream()
                        .map(answer -> headings.get(squeezed.indexOf(squeezed(answer))))
                        .toList())
                .orElse(List.of());
    }

    private static String squeezed(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
