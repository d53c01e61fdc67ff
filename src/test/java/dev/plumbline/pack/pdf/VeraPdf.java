package dev.plumbline.pack.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/** veraPDF as it comes. */
final class VeraPdf {

    private static final List<PDFAFlavour> STANDARDS =
            List.of(PDFAFlavour.byFlavourId("ua1"), PDFAFlavour.byFlavourId("3a"));

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What it finds wrong. */
    static List<TestAssertion> faults(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARDS.getLast());
                PDFAValidator validator =
                        ValidatorFactory.createValidatorByFlavours(STANDARDS, 1, false, false, false)) {
            parser.setFlavours(STANDARDS);
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .toList();
        }
    }
}
