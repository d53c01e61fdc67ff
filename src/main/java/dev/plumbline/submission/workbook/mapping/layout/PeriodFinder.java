package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodReading;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.mapping.language.PeriodRule;
import dev.plumbline.submission.workbook.table.CellFinding;
import java.util.List;
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
        PeriodReading reading = reading(words, year);
        checkClear(reading, words, origin);
        return switch (reading) {
            case PeriodReading.Known known -> Optional.of(known.period());
            case PeriodReading.Ambiguous _ -> Optional.empty();
            case PeriodReading.Unknown _ -> {
                desk.fail(CellFinding.NOT_A_PERIOD, origin, words, "column", "Period", "example", "2026-Q3");
                yield Optional.empty();
            }
        };
    }

    /** Logs words that could be two periods. */
    void checkClear(PeriodReading reading, String words, Origin origin) {
        if (reading instanceof PeriodReading.Ambiguous ambiguous) {
            String candidates = ambiguous.periods().stream()
                    .map(desk.directory().words()::write)
                    .collect(Collectors.joining(" or "));
            desk.fail(CellFinding.PERIOD_AMBIGUOUS, origin, words, "column", "Period", "candidates", candidates);
        }
    }

    PeriodReading reading(String words, String year) {
        String full = rule.words().replace("{period}", words).replace("{year}", year);
        PeriodWords grammar = desk.directory().words();
        if (rule.forms().isEmpty()) {
            return grammar.read(full);
        }
        List<Period> periods = rule.forms().stream()
                .map(form -> grammar.read(full, form))
                .filter(PeriodReading.Known.class::isInstance)
                .map(known -> ((PeriodReading.Known) known).period())
                .distinct()
                .sorted()
                .toList();
        return switch (periods.size()) {
            case 0 -> new PeriodReading.Unknown();
            case 1 -> new PeriodReading.Known(periods.getFirst());
            default -> new PeriodReading.Ambiguous(periods);
        };
    }
}
