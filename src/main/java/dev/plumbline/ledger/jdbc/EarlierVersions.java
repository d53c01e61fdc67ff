package dev.plumbline.ledger.jdbc;

import dev.plumbline.calendar.Period;
import dev.plumbline.ledger.Told;
import dev.plumbline.ledger.Versions;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Submission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for what files replace: all that may be meant at once, then the newest for each. */
final class EarlierVersions {

    /** Under one of the names, or a return for one of the quarters. */
    private static final String CANDIDATES = """
            select r.receipt_number, r.partner, r.file_name, r.received_at, g.state, g.form, g.reported_period, g.sections
            from receipt r
            join reading g on g.receipt_number = r.receipt_number and g.reading_number = (
                select max(n.reading_number) from reading n where n.receipt_number = r.receipt_number)
            where r.partner in (:partners) and r.receipt_number < :newest
                and (r.file_name in (:names) or (g.form = :return and g.reported_period in (:periods)))
            order by r.receipt_number desc
            """;

    private final JdbcClient jdbc;
    private final ToldReader told;

    EarlierVersions(JdbcClient jdbc, ToldReader told) {
        this.jdbc = jdbc;
        this.told = told;
    }

    /** By number of the receipt; of each file that has one. */
    Map<Long, Versions> list(List<Told> files) {
        List<Candidate> candidates = candidates(files);
        Map<Long, Found> found = new HashMap<>();
        for (Told file : files) {
            Found.of(file, candidates).ifPresent(own -> found.put(file.receipt().number(), own));
        }
        return versions(found);
    }

    private Map<Long, Versions> versions(Map<Long, Found> found) {
        Set<Long> numbers = found.values().stream()
                .flatMap(own -> Stream.concat(Stream.of(own.last()), own.lastUsed().stream()))
                .map(Candidate::receipt)
                .collect(Collectors.toSet());
        Map<Long, Told> byNumber = told.listOf(numbers).stream()
                .collect(Collectors.toMap(one -> one.receipt().number(), Function.identity()));
        Map<Long, Versions> versions = new HashMap<>();
        found.forEach((file, own) -> versions.put(
                file,
                new Versions(
                        Optional.ofNullable(byNumber.get(own.last().receipt())),
                        own.lastUsed().map(used -> byNumber.get(used.receipt())),
                        own.firstUsedReturn().map(Candidate::received))));
        return versions;
    }

    private List<Candidate> candidates(List<Told> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(CANDIDATES)
                .param("partners", all(files, file -> Stream.of(file.receipt().partner())))
                .param(
                        "newest",
                        files.stream()
                                .mapToLong(file -> file.receipt().number())
                                .max()
                                .orElseThrow())
                .param("names", all(files, file -> names(file).stream()))
                .param("return", Submission.RETURN)
                .param("periods", all(files, file -> Stream.of(period(file))))
                .query((row, _) -> Candidate.of(row))
                .list();
    }

    private static Collection<String> all(List<Told> files, Function<Told, Stream<String>> values) {
        return files.stream().flatMap(values).collect(Collectors.toSet());
    }

    /** Its own name, and that of the file it was derived from. */
    private static Set<String> names(Told file) {
        return Stream.of(file.receipt().name(), file.receipt().plainName()).collect(Collectors.toSet());
    }

    private static String period(Told file) {
        return file.outcome().period().map(Period::toString).orElse("");
    }

    /** What came before a file. */
    private record Found(Candidate last, Optional<Candidate> lastUsed, Optional<Candidate> firstUsedReturn) {

        static Optional<Found> of(Told file, List<Candidate> newestFirst) {
            List<Candidate> own =
                    newestFirst.stream().filter(one -> one.isVersionOf(file)).toList();
            List<Candidate> used = own.stream().filter(Candidate::isUsed).toList();
            return own.stream()
                    .findFirst()
                    .map(last -> new Found(
                            last,
                            used.stream().findFirst(),
                            used.reversed().stream()
                                    .filter(one -> one.isSameReturn(file))
                                    .findFirst()));
        }
    }

    private record Candidate(
            long receipt,
            String partner,
            String name,
            Instant received,
            boolean isUsed,
            String form,
            Optional<String> period,
            Set<FactKind> sections) {

        static Candidate of(ResultSet row) throws SQLException {
            return new Candidate(
                    row.getLong("receipt_number"),
                    row.getString("partner"),
                    row.getString("file_name"),
                    Rows.instant(row, "received_at"),
                    FileState.valueOf(row.getString("state")).isUsed(),
                    row.getString("form"),
                    Optional.ofNullable(row.getString("reported_period")),
                    Rows.sections(row.getString("sections")));
        }

        boolean isVersionOf(Told file) {
            if (receipt >= file.receipt().number()
                    || !partner.equals(file.receipt().partner())) {
                return false;
            }
            return names(file).contains(name) || isSameReturn(file);
        }

        /** For the same quarter, with one of the same sections. */
        boolean isSameReturn(Told file) {
            return form.equals(Submission.RETURN)
                    && form.equals(file.outcome().form())
                    && period.equals(Optional.of(EarlierVersions.period(file)))
                    && sharesSections(file);
        }

        /** What could not be read of a file may be any. */
        private boolean sharesSections(Told file) {
            Set<FactKind> own = file.outcome().sections();
            return own.isEmpty() || sections.isEmpty() || !Collections.disjoint(own, sections);
        }
    }
}
