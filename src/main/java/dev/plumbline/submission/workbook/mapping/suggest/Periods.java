package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.PeriodForm;
import dev.plumbline.calendar.PeriodReading;
import dev.plumbline.calendar.PeriodWords;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods in cells and headings, whatever the fiscal year of those who wrote them. */
final class Periods {

    private static final PeriodWords ANY = new PeriodWords(new FiscalCalendar(Month.APRIL, false));
    private static final Pattern CANDIDATE = Pattern.compile(
            "(?i)(?:fy ?)?\\d{4}(?:[-/ ]?(?:q[1-4]|h[12]|\\d{2}(?!\\d)))?|q[1-4](?:[ -/]\\d{4}(?:/\\d{2})?)?|(?<![\\p{L}\\d])h[12](?!\\d)"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{4}");

    private Periods() {}

    static boolean isPeriod(String words) {
        return !(ANY.read(words) instanceof PeriodReading.Unknown);
    }

    /** The forms in which all of some words are periods. */
    static Set<PeriodForm> forms(List<String> words) {
        Set<PeriodForm> forms = new LinkedHashSet<>();
        for (PeriodForm form : PeriodForm.values()) {
            boolean all = !words.isEmpty()
                    && words.stream().allMatch(word -> ANY.read(word, form) instanceof PeriodReading.Known);
            if (all) {
                forms.add(form);
            }
        }
        if (forms.contains(PeriodForm.MONTH_START) && words.stream().distinct().count() > 1) {
            forms.remove(PeriodForm.MONTH_OF_DAY);
        }
        return forms;
    }

    /** The fewest forms of which one fits each of some words; empty when a word is no period. */
    static List<PeriodForm> mixed(List<String> words) {
        List<PeriodForm> mixed = new ArrayList<>();
        for (String word : words) {
            if (mixed.stream().noneMatch(form -> ANY.read(word, form) instanceof PeriodReading.Known)) {
                List<PeriodForm> fitting = Arrays.stream(PeriodForm.values())
                        .filter(PeriodForm::isPlain)
                        .filter(form -> ANY.read(word, form) instanceof PeriodReading.Known)
                        .toList();
                if (fitting.size() != 1) {
                    return List.of();
                }
                mixed.add(fitting.getFirst());
            }
        }
        return mixed;
    }

    /** Headings with a period or a part of one in them, by the heading with {@code {period}} in its place. */
    static Map<String, List<String>> patterns(List<String> headings) {
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        for (String heading : headings) {
            Matcher matcher = CANDIDATE.matcher(heading);
            if (matcher.find()) {
                String pattern = heading.substring(0, matcher.start()) + "{period}" + heading.substring(matcher.end());
                patterns.computeIfAbsent(pattern, _ -> new ArrayList<>()).add(matcher.group());
            }
        }
        patterns.values().removeIf(words -> words.size() < 2);
        return patterns;
    }
}
