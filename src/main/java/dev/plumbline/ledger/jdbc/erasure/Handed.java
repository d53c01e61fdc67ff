package dev.plumbline.ledger.jdbc.erasure;

import dev.plumbline.calendar.Period;
import dev.plumbline.ledger.operation.Erasable;
import dev.plumbline.submission.FactKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** One content, gathered from the rows of its receipts and readings. */
final class Handed {

    private static final ObjectReader SECTIONS = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerForListOf(Section.class);

    private final Instant receivedAt;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Period> periods = new HashSet<>();
    private final Set<Period> surveys = new HashSet<>();

    Handed(Instant receivedAt) {
        this.receivedAt = receivedAt;
    }

    /**
     * What is asked of a section.
     *
     * @param kind what it holds
     * @param period what it is about
     */
    record Section(FactKind kind, String period) {}

    void add(ResultSet row) throws SQLException {
        names.add(row.getString("file_name"));
        String reported = row.getString("reported_period");
        if (reported != null) {
            periods.add(Period.parse(reported));
        }
        for (Section section : sections(row.getString("used_sections"))) {
            Period period = Period.parse(section.period());
            periods.add(period);
            if (section.kind() == FactKind.SURVEY) {
                surveys.add(period);
            }
        }
    }

    /** What was not read has none. */
    private static List<Section> sections(@Nullable String stored) {
        return stored == null ? List.of() : SECTIONS.readValue(stored);
    }

    Erasable toErasable(String partner, String sha256) {
        YearMonth last = periods.stream()
                .map(Period::last)
                .max(YearMonth::compareTo)
                .orElseGet(() -> YearMonth.from(receivedAt.atOffset(ZoneOffset.UTC)));
        return new Erasable(partner, sha256, List.copyOf(names), receivedAt, last, surveys);
    }
}
