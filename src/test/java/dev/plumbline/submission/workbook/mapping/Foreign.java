package dev.plumbline.submission.workbook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.place.DroppedFile;
import dev.plumbline.submission.workbook.mapping.yaml.MappingParser;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file dropped by somebody, read through one of the mappings beside the tests. */
final class Foreign {

    private static final String DIGEST = "c0ffee";

    private Foreign() {}

    /** Reads a file through a mapping of a name, or several names separated by blanks. */
    static Acceptance read(String mappings, Path file, String partner, Register register) throws Exception {
        List<Mapping> all = new ArrayList<>();
        for (String name : mappings.split(" ", -1)) {
            all.add(parsed(Files.readString(Corpus.mapping(name))));
        }
        return read(all, file, partner, register);
    }

    /** Reads a file through a mapping written in the test. */
    static Acceptance readBy(String yaml, Path file, String partner, Register register) throws Exception {
        return read(List.of(parsed(yaml)), file, partner, register);
    }

    static Mapping parsed(String yaml) {
        Checked<Mapping> parsed = MappingParser.parse(yaml, "test.yml", DIGEST);
        assertThat(parsed.findings()).extracting(Finding::message).isEmpty();
        return parsed.value().orElseThrow();
    }

    private static Acceptance read(List<Mapping> mappings, Path file, String partner, Register register)
            throws Exception {
        DroppedFile dropped =
                new DroppedFile("ab12", file.getFileName().toString(), partner, LocalDate.of(2026, 11, 1));
        try (SheetFile open = FileDoor.open(file, Limits.DEFAULT)) {
            Optional<Acceptance> acceptance =
                    new MappedReader(register, new Mappings(DIGEST, mappings)).read(open, dropped);
            assertThat(acceptance).as("a mapping for " + file.getFileName()).isPresent();
            return acceptance.orElseThrow();
        }
    }

    static Submission accepted(Acceptance acceptance) {
        assertThat(acceptance.findings())
                .filteredOn(Finding::blocks)
                .extracting(finding -> finding.origin().cell() + " " + finding.message())
                .isEmpty();
        Submission submission = ((Acceptance.Accepted) acceptance).submission();
        assertThat(submission.rows())
                .allSatisfy(count -> assertThat(count.used() + count.ignored() + count.inError())
                        .isEqualTo(count.read()));
        return submission;
    }

    static List<String> errors(Acceptance acceptance) {
        return acceptance.findings().stream()
                .filter(Finding::blocks)
                .map(finding -> finding.origin().sheet() + "!"
                        + finding.origin().cell() + " " + finding.kind().code())
                .toList();
    }

    static List<KpiActual> kpis(Submission submission) {
        return submission.facts().stream()
                .filter(KpiActual.class::isInstance)
                .map(KpiActual.class::cast)
                .toList();
    }

    static List<Fact.SurveyResponse> responses(Submission submission) {
        return submission.facts().stream().map(Fact.SurveyResponse.class::cast).toList();
    }

    static Optional<BigDecimal> value(Reading reading) {
        return reading instanceof Reading.Reported reported ? Optional.of(reported.value()) : Optional.empty();
    }

    static double sum(List<KpiActual> facts) {
        return facts.stream()
                .flatMap(fact -> value(fact.actual()).stream())
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }

    static long count(List<KpiActual> facts) {
        return facts.stream().filter(fact -> value(fact.actual()).isPresent()).count();
    }
}
