package dev.plumbline.ledger.jdbc;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.finding.Severity;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.FactKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows as domain types. */
final class Rows {

    static final String RECEIPT = """
            r.receipt_number, r.partner, r.file_name, r.sha256, r.byte_count, r.received_at, r.original
            """;

    /** State of the reading {@code g}: what a comparison found later counts. */
    static final String STATE = """
            case when g.state = 'ACCEPTED'
                    and exists (select 1 from finding found where found.reading_number = g.reading_number)
                then 'ACCEPTED_WITH_FINDINGS' else g.state end as state
            """;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> PARTS = new TypeReference<>() {};

    private Rows() {}

    static Receipt receipt(ResultSet row, int number) throws SQLException {
        long original = row.getLong("original");
        boolean isFirst = row.wasNull();
        return new Receipt(
                row.getLong("receipt_number"),
                row.getString("partner"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("byte_count"),
                instant(row, "received_at"),
                isFirst ? Optional.empty() : Optional.of(original));
    }

    static String sections(Outcome outcome) {
        return outcome.sections().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** The sections as stored; a file read before they were stored has none. */
    static Set<FactKind> sections(@Nullable String stored) {
        return stored == null || stored.isEmpty()
                ? Set.of()
                : Stream.of(stored.split(",", -1)).map(FactKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                new RecordedKind(
                        row.getString("code"),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("what"),
                        row.getString("fix")),
                new Origin(
                        row.getString("sha256"),
                        row.getString("sheet"),
                        row.getString("cell"),
                        row.getString("mapping")),
                row.getString("found_value"),
                JSON.readValue(row.getString("parts"), PARTS));
    }

    static String parts(Finding finding) {
        return JSON.writeValueAsString(finding.parts());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime stamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The rule of a finding as it was worded when the finding was made. */
    record RecordedKind(String code, Severity severity, String what, String fix) implements FindingKind {}
}
