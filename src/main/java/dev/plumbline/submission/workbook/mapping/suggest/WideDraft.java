package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.calendar.PeriodForm;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of a draft about headings that hold periods.
 *
 * @param draft takes the lines
 * @param patterns headings with {@code {period}} in place of the period, and the periods of each
 * @param parts how many numbered columns make up a period; 1 when they are not numbered
 */
record WideDraft(Draft draft, Map<String, List<String>> patterns, int parts) {

    static WideDraft of(Draft draft, List<Column> numeric) {
        Map<String, List<String>> found =
                Periods.patterns(numeric.stream().map(Column::heading).toList());
        Map<String, List<String>> numbered = new LinkedHashMap<>();
        found.forEach((pattern, periods) -> {
            String part = pattern.replaceFirst("(?<=[^\\d{}])\\d{1,2}$", "{part}");
            if (part.contains("{part}")) {
                numbered.computeIfAbsent(part, _ -> new ArrayList<>()).add(periods.getFirst());
                numbered.computeIfAbsent("all " + part, _ -> new ArrayList<>()).addAll(periods);
            }
        });
        Optional<String> part = numbered.keySet().stream()
                .filter(pattern -> !pattern.startsWith("all ")
                        && numbered.getOrDefault(pattern, List.of()).size() > 2)
                .findFirst();
        if (part.isPresent()) {
            return new WideDraft(
                    draft,
                    Map.of(
                            part.get(),
                            List.copyOf(new LinkedHashSet<>(numbered.getOrDefault("all " + part.get(), List.of())))),
                    numbered.getOrDefault(part.get(), List.of()).size());
        }
        int most = found.values().stream().mapToInt(List::size).max().orElse(0);
        found.values().removeIf(periods -> periods.size() * 2 < most);
        return new WideDraft(draft, found, 1);
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    boolean holds(String heading) {
        return patterns.keySet().stream()
                .anyMatch(pattern -> new HeadingPattern(pattern).fits(heading) && isHeld(pattern, heading));
    }

    private boolean isHeld(String pattern, String heading) {
        List<String> periods = patterns.getOrDefault(pattern, List.of());
        return new HeadingPattern(pattern)
                .readings(heading).stream()
                        .anyMatch(reading -> periods.contains(reading.getOrDefault(HeadingPattern.PERIOD, "")));
    }

    /** Several patterns of one shape, none of which calls itself an actual. */
    boolean isByMeasure() {
        return patterns.size() > 1 && actual().isEmpty() && shape().isPresent();
    }

    private Optional<String> actual() {
        return called(Field.ACTUAL);
    }

    private Optional<String> called(Field field) {
        List<String> called = patterns.keySet().stream()
                .filter(pattern ->
                        Words.calls(field, pattern.replace("{period}", " ").strip()) > 0)
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private Optional<String> shape() {
        for (String joint : List.of(" ", "_", ": ", " - ")) {
            if (patterns.keySet().stream().allMatch(pattern -> pattern.startsWith("{period}" + joint))) {
                return Optional.of("{period}" + joint + "{measure}");
            }
            if (patterns.keySet().stream().allMatch(pattern -> pattern.endsWith(joint + "{period}"))) {
                return Optional.of("{measure}" + joint + "{period}");
            }
        }
        return Optional.empty();
    }

    void write() {
        Set<String> periods =
                patterns.values().stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        String seen = periods.size() + " periods such as " + periods.iterator().next();
        Optional<String> actual = patterns.size() == 1 && called(Field.TARGET).isEmpty()
                ? Optional.of(patterns.keySet().iterator().next())
                : actual();
        if (parts > 1) {
            String columns = Draft.quoted(actual.orElse(""));
            draft.line(
                    "  actual: { columns: " + columns + ", parts: " + parts + " }",
                    "likely: numbered parts that add up; " + seen);
        } else if (actual.isPresent()) {
            draft.line("  actual: { columns: " + Draft.quoted(actual.get()) + " }", "sure: " + seen);
        } else if (isByMeasure()) {
            draft.line(
                    "  actual: { columns: " + Draft.quoted(shape().orElse("")) + " }",
                    "likely: " + patterns.size() + " measures, " + seen);
        } else {
            draft.line(
                    "  actual: " + Draft.OPEN,
                    "candidates: columns \"" + String.join("\" or \"", patterns.keySet()) + "\"");
        }
        called(Field.TARGET)
                .filter(pattern -> !actual.equals(Optional.of(pattern)))
                .ifPresent(pattern ->
                        draft.line("  target: { columns: " + Draft.quoted(pattern) + " }", "likely, by its words"));
        period(List.copyOf(periods));
    }

    private void period(List<String> periods) {
        boolean bare = periods.stream().allMatch(period -> period.matches("(?i)[qh][1-4]"));
        Set<PeriodForm> forms = Periods.forms(periods);
        if (bare) {
            String form = periods.getFirst().matches("(?i)q.") ? "quarter" : "half-year";
            draft.line(
                    "  period: { form: " + form + ", words: \"{year}-{period}\", year: { value: " + Draft.OPEN + " } }",
                    "the headings do not say the year: a number, or the cell that says it");
        } else if (forms.size() == 1) {
            draft.line("  period: { form: " + forms.iterator().next().words() + " }", "sure");
        } else {
            String names = forms.stream().map(PeriodForm::words).collect(Collectors.joining(" or "));
            draft.line("  period: { form: " + Draft.OPEN + " }", names.isEmpty() ? "no form fits all of them" : names);
        }
    }
}
