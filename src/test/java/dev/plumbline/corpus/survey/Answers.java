package dev.plumbline.corpus.survey;

import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers collected person by person, by whom and to what theme, such as {@code canada Reading}. */
final class Answers {

    private final Map<Period, Map<String, Map<Integer, List<Double>>>> answers = new LinkedHashMap<>();

    void add(Period period, String about, int person, double answer) {
        answers.computeIfAbsent(period, _ -> new LinkedHashMap<>())
                .computeIfAbsent(about, _ -> new LinkedHashMap<>())
                .computeIfAbsent(person, _ -> new ArrayList<>())
                .add(answer);
    }

    /** Means over people of the mean of each. */
    List<Known> figures() {
        List<Known> figures = new ArrayList<>();
        answers.forEach((period, byTheme) -> byTheme.forEach((about, people) -> {
            List<Double> means = people.values().stream()
                    .map(given -> given.stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElseThrow())
                    .toList();
            Known.mean(about, period, means).forEach(figures::add);
        }));
        return figures;
    }
}
