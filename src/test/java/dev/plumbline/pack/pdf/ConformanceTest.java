package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every kind of block passes veraPDF, for screen readers and for the archive. */
class ConformanceTest {

    private static final PackWriter WRITER = new PackWriter();

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "3a"})
    void packsConform(String standard) throws Exception {
        byte[] sample = WRITER.write(SamplePack.pack(), SamplePortfolio.attachments());
        byte[] stress = WRITER.write(SamplePack.pack("stress", StressPack.pages()), List.of());

        assertThat(failures(sample, standard)).isEmpty();
        assertThat(failures(stress, standard)).isEmpty();
    }

    private static List<String> failures(byte[] pdf, String standard) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            Stream<String> failed = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage());
            assertThat(result.getTestAssertions()).isNotNull();
            return result.isCompliant() ? List.of() : failed.distinct().toList();
        }
    }
}
