package dev.plumbline.ledger.jdbc;

import dev.plumbline.calendar.Period;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.Submission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a reading's own row as JSON: how the rows of its sheets were used, and the sections it holds. */
final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final ObjectReader SHEETS = MAPPER.readerForListOf(Submission.SheetCount.class);
    private static final ObjectReader SECTIONS = MAPPER.readerFor(Stored[].class);

    private ReadingJson() {}

    static String write(List<Submission.SheetCount> sheets) {
        return MAPPER.writeValueAsString(sheets);
    }

    /** A duplicate is not read and has none. */
    static List<Submission.SheetCount> sheets(@Nullable String stored) {
        return stored == null ? List.of() : SHEETS.readValue(stored);
    }

    /** For each section the alliances of which it says something. */
    static String writeSections(List<Section> sections, List<? extends Collection<String>> alliances) {
        List<Stored> stored = new ArrayList<>();
        for (Section section : sections) {
            stored.add(Stored.of(section, List.copyOf(alliances.get(stored.size()))));
        }
        return MAPPER.writeValueAsString(stored);
    }

    /** The alliances of which each section says something, in the order of the sections. */
    static List<List<String>> alliances(String stored) {
        Stored[] sections = SECTIONS.readValue(stored);
        return Arrays.stream(sections).map(Stored::alliances).toList();
    }

    /** The sections; the place in the list is their number. */
    static List<Section> sections(String stored) {
        Stored[] sections = SECTIONS.readValue(stored);
        return Arrays.stream(sections).map(Stored::section).toList();
    }

    private record Stored(FactKind kind, String period, String subject, List<String> alliances) {

        static Stored of(Section section, List<String> alliances) {
            return new Stored(section.kind(), section.period().toString(), section.subject(), alliances);
        }

        Section section() {
            return new Section(kind, Period.parse(period), subject);
        }
    }

    /**
     * What a later file replaces as a whole: in a return all periods of a kind, in a foreign table each period apart; where each
     * file is about some indicators alone, each of them apart.
     *
     * @param kind what it holds
     * @param period what it is about
     * @param subject who speaks about what, where figures are replaced one by one; else empty
     */
    record Section(FactKind kind, Period period, String subject) {

        static Section of(Fact fact, Outcome outcome) {
            String subject = switch (outcome.replaces()) {
                case SECTIONS -> "";
                case FIGURES -> subject(fact);
            };
            return new Section(fact.kind(), outcome.period().orElse(fact.period()), subject);
        }

        private static String subject(Fact fact) {
            return switch (fact) {
                case Fact.KpiActual actual -> actual.partner() + " " + actual.indicator();
                case Fact.SurveyTally tally -> tally.partner() + " " + tally.item() + " " + tally.level();
                case Fact.PriorityWeight _,
                        Fact.SurveyResponse _,
                        Fact.Meeting _,
                        Fact.Risk _,
                        Commitment _,
                        Standpoint _ -> "";
            };
        }
    }
}
