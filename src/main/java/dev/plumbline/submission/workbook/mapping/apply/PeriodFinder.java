package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodReading;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.mapping.language.PeriodRule;
import dev.plumbline.submission.workbook.table.CellFinding;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words turned into periods by the rule of a mapping. */
record PeriodFinder(Desk desk, PeriodRule rule) {

    /** The period, or empty when the words are none; nothing is logged. */
    Optional<Period> tryFind(String words, String year) {
        return reading(words, year) instanceof PeriodReading.Known known
                ? Optional.of(known.period())
                : Optional.empty();
    }

    /** The period; words that are none or could be two are logged. */
    Optional<Period> find(String words, String year, Origin origin) {
        return switch (reading(words, year)) {
            case PeriodReading.Known known -> Optional.of(known.period());
            case PeriodReading.Ambiguous ambiguous -> {
                String candidates = ambiguous.periods().stream()
                        .map(desk.directory().words()::write)
                        .collect(Collectors.joining(" or "));
                desk.fail(CellFinding.PERIOD_AMBIGUOUS, origin, words, "column", "Period", "candidates", candidates);
                yield Optional.empty();
            }
            case PeriodReading.Unknown _ -> {
                desk.fail(CellFinding.NOT_A_PERIOD, origin, words, "column", "Period", "example", "2026-Q3");
                yield Optional.empty();
            }
        };
    }

    private PeriodReading reading(String words, String year) {
        String full = rule.words().replace("{period}", words).replace("{year}", year);
        PeriodWords grammar = desk.directory().words();
        return rule.form().map(form -> grammar.read(full, form)).orElseGet(() -> grammar.read(full));
    }
}
