package dev.plumbline.ledger.jdbc;

import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Puts the facts of a reading into passages: what it says about one alliance as a list of runs, each of facts of one section
 * in the order of the file. A run says the place of its first fact in the file, its section, its kind and its facts. Actuals
 * stand in passages of their own, as they are asked for alone.
 */
final class PassageWriter {

    static final String INSERT =
            "insert into passage (reading_number, ordinal, alliance, content, payload) values (?, ?, ?, ?, ?)";

    /** Content of a passage of actuals alone, and of one without any. */
    static final String ACTUALS = "ACTUALS";

    private static final String OTHERS = "OTHERS";
    private static final int FACTS_A_PASSAGE = 200;
    private static final int LETTERS_A_PASSAGE = 100_000;

    private final FactJson json = new FactJson();

    /** Rows for {@link #INSERT}; the sections say for each fact in which it stands. */
    void write(long reading, List<Fact> facts, List<Integer> sections, Batch rows) {
        Map<Topic, Map<Integer, List<Integer>>> topics = new LinkedHashMap<>();
        for (int index = 0; index < facts.size(); index++) {
            topics.computeIfAbsent(Topic.of(facts.get(index)), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(sections.get(index), _ -> new ArrayList<>())
                    .add(index);
        }
        topics.forEach((topic, bySection) -> write(reading, topic, bySection, facts, rows));
    }

    private void write(long reading, Topic topic, Map<Integer, List<Integer>> bySection, List<Fact> facts, Batch rows) {
        Passage passage = new Passage();
        for (Map.Entry<Integer, List<Integer>> section : bySection.entrySet()) {
            for (int index : section.getValue()) {
                if (passage.isFull()) {
                    rows.add(reading, passage.ordinal, topic.alliance(), topic.content(), passage.end());
                    passage = new Passage();
                }
                passage.add(index, section.getKey(), facts.get(index));
            }
        }
        rows.add(reading, passage.ordinal, topic.alliance(), topic.content(), passage.end());
    }

    /** What a passage is about. */
    private record Topic(String alliance, String content) {

        static Topic of(Fact fact) {
            return new Topic(fact.alliance(), fact.kind() == FactKind.KPI ? ACTUALS : OTHERS);
        }
    }

    /** A passage that is being written; a new section opens a new run. */
    private final class Passage {

        private static final int NONE = -1;

        private final StringWriter text = new StringWriter();
        private final JsonGenerator out = json.createGenerator(text);
        private int ordinal = NONE;
        private int section = NONE;
        private int facts;

        Passage() {
            out.writeStartArray();
        }

        boolean isFull() {
            return facts >= FACTS_A_PASSAGE || letters() >= LETTERS_A_PASSAGE;
        }

        private int letters() {
            out.flush();
            return text.getBuffer().length();
        }

        void add(int index, int where, Fact fact) {
            if (where != section) {
                open(index, where, fact);
            }
            json.write(out, fact);
            facts++;
        }

        private void open(int index, int where, Fact fact) {
            close();
            ordinal = ordinal == NONE ? index : ordinal;
            section = where;
            out.writeStartObject();
            out.writeNumberProperty("ordinal", index);
            out.writeNumberProperty("section", where);
            out.writeStringProperty("kind", fact.kind().name());
            out.writeArrayPropertyStart("facts");
        }

        private void close() {
            if (section != NONE) {
                out.writeEndArray();
                out.writeEndObject();
            }
        }

        String end() {
            close();
            out.writeEndArray();
            out.close();
            return text.toString();
        }
    }
}
