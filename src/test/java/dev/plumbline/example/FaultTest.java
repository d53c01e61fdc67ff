package dev.plumbline.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.ReceivedFile;
import dev.plumbline.submission.workbook.SubmissionReader;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault that a return cannot be used with is found by the reader, in words for it. */
class FaultTest {

    private final ExamplePortfolio portfolio =
            ExamplePortfolio.of(new ExampleSpec(6, 4, ExampleSpec.WORKED.last(), 11, 1));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "PRIORITIES_OFF, priorities-not-100",
        "UNKNOWN_INDICATOR, indicator-unknown",
        "ROW_TWICE, reported-twice",
        "ANSWER_OFF_SCALE, answer-outside-scale"
    })
    void aPlantedFaultIsFound(Fault fault, String code) throws IOException {
        Submission faulty = portfolio
                .submissions()
                .filter(each -> portfolio.findFault(each).filter(fault::equals).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(findings(faulty))
                .filteredOn(Finding::blocks)
                .extracting(each -> each.kind().code())
                .containsOnly(code);
    }

    private List<Finding> findings(Submission submission) throws IOException {
        Path file = folder.resolve(portfolio.fileName(submission));
        try (OutputStream out = Files.newOutputStream(file)) {
            ReturnWriter.write(submission, portfolio.register(), out);
        }
        return new SubmissionReader(portfolio.register(), Mappings.NONE)
                .read(new ReceivedFile(
                        file, "digest", "return.xlsx", submission.partner(), portfolio.preparedOn(submission)))
                .findings();
    }
}
