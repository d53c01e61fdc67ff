package dev.plumbline.ledger.jdbc;

import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes the facts of a reading in passages: runs of facts of one section about one alliance, in the order of the file. */
final class PassageWriter {

    private static final int FACTS_A_PASSAGE = 200;
    private static final int LETTERS_A_PASSAGE = 100_000;

    private final JdbcOperations rows;
    private final FactJson json = new FactJson();

    PassageWriter(JdbcOperations rows) {
        this.rows = rows;
    }

    /** The sections say for each fact in which it stands. */
    void write(long reading, List<Fact> facts, List<Integer> sections) {
        Map<Place, Passage> open = new HashMap<>();
        List<Passage> passages = new ArrayList<>();
        for (int index = 0; index < facts.size(); index++) {
            Fact fact = facts.get(index);
            Place place = new Place(sections.get(index), fact.alliance());
            Passage passage = open.get(place);
            if (passage == null || passage.isFull()) {
                passage = new Passage(index, place, fact.kind(), json);
                open.put(place, passage);
                passages.add(passage);
            }
            passage.add(fact);
        }
        rows.batchUpdate(
                """
                insert into passage (reading_number, ordinal, section, kind, alliance, payload)
                values (?, ?, ?, ?, ?, ?)
                """, passages.stream().map(passage -> passage.row(reading)).toList());
    }

    private record Place(int section, String alliance) {}

    private static final class Passage {

        private final int ordinal;
        private final Place place;
        private final FactKind kind;
        private final FactJson.ListWriter list;
        private int facts;

        Passage(int ordinal, Place place, FactKind kind, FactJson json) {
            this.ordinal = ordinal;
            this.place = place;
            this.kind = kind;
            this.list = json.writeList(kind);
        }

        boolean isFull() {
            return facts >= FACTS_A_PASSAGE || list.letters() >= LETTERS_A_PASSAGE;
        }

        void add(Fact fact) {
            list.add(fact);
            facts++;
        }

        Object[] row(long reading) {
            return new Object[] {reading, ordinal, place.section(), kind.name(), place.alliance(), list.end()};
        }
    }
}
