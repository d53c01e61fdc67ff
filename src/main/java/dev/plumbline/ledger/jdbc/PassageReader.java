package dev.plumbline.ledger.jdbc;

import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Sent;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads facts from the passages in which they stand. */
final class PassageReader {

    private static final String PASSAGES = """
            select p.reading_number, p.payload, r.sha256, r.receipt_number
            from passage p
            join reading g on g.reading_number = p.reading_number
            join receipt r on r.receipt_number = g.receipt_number
            """;

    private static final Comparator<Run> AS_READ = Comparator.comparingLong(
                    (Run run) -> run.head().reading())
            .thenComparingInt(run -> run.head().ordinal());

    private final JdbcClient jdbc;
    private final FactJson json = new FactJson();

    PassageReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** About an alliance in sections that count, file by file, each in its own order. */
    List<Fact> listAbout(String alliance, Predicate<Known.SectionId> counts) {
        return list(
                "where p.alliance = :alliance",
                Map.of("alliance", alliance),
                head -> counts.test(new Known.SectionId(head.reading(), head.section())));
    }

    /** Of a reading: run by run. */
    List<Fact> listOf(long reading) {
        return list("where p.reading_number = :reading", Map.of("reading", reading), _ -> true);
    }

    private List<Fact> list(String condition, Map<String, ?> params, Predicate<Head> isWanted) {
        return runs(condition, params, isWanted).stream()
                .sorted(AS_READ)
                .flatMap(run -> run.facts().stream())
                .toList();
    }

    /** The actuals that a folder sent up to a receipt, in the order of receipt, then run by run. */
    List<Sent> listActuals(String partner, long last) {
        return runs(
                        "where r.partner = :partner and r.receipt_number <= :last and p.content = :content",
                        Map.of("partner", partner, "last", last, "content", PassageWriter.ACTUALS),
                        head -> head.kind() == FactKind.KPI)
                .stream()
                .sorted(Comparator.comparingLong(Run::receipt).thenComparing(AS_READ))
                .flatMap(run -> run.facts().stream().map(fact -> new Sent(run.receipt(), (Fact.KpiActual) fact)))
                .toList();
    }

    private List<Run> runs(String condition, Map<String, ?> params, Predicate<Head> isWanted) {
        List<Run> runs = new ArrayList<>();
        jdbc.sql(PASSAGES + condition).params(params).query(row -> {
            read(row, isWanted, runs);
        });
        return runs;
    }

    private void read(ResultSet row, Predicate<Head> isWanted, List<Run> runs) throws SQLException {
        long reading = row.getLong("reading_number");
        long receipt = row.getLong("receipt_number");
        String sha256 = row.getString("sha256");
        try (JsonParser in = json.createParser(row.getString("payload"))) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                Head head = head(in, reading);
                in.nextToken();
                if (isWanted.test(head)) {
                    runs.add(new Run(head, receipt, json.read(in, head.kind(), sha256)));
                } else {
                    in.skipChildren();
                }
                in.nextToken();
            }
        }
    }

    /** What stands before the facts; they come next. */
    private static Head head(JsonParser in, long reading) {
        in.nextName();
        int ordinal = in.nextIntValue(0);
        in.nextName();
        int section = in.nextIntValue(0);
        in.nextName();
        FactKind kind = FactKind.valueOf(in.nextStringValue());
        in.nextName();
        return new Head(reading, ordinal, section, kind);
    }

    /** What is known about a run before its facts are read. */
    private record Head(long reading, int ordinal, int section, FactKind kind) {}

    private record Run(Head head, long receipt, List<Fact> facts) {}
}
