package dev.plumbline.pack.preflight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/**
 * Checks packs for PDF/UA-1 and PDF/A-3a with veraPDF, both in one pass over the file. Profiles and compiled rules are kept; safe
 * to share between threads.
 *
 * @see <a href="https://verapdf.org">veraPDF</a>
 */
public final class Preflight {

    private static final List<PDFAFlavour> STANDARDS =
            List.of(PDFAFlavour.byFlavourId("ua1"), PDFAFlavour.byFlavourId("3a"));
    private static final int SHOWN = 20;

    /** A check; the profiles are read on the first one. */
    public Preflight() {}

    /** Loads what every check needs, once. */
    private static final class Engine {

        static {
            VeraGreenfieldFoundryProvider.initialise();
        }

        private Engine() {}

        static PDFAParser open(byte[] pdf) throws ModelParsingException, EncryptedPdfException {
            PDFAParser parser =
                    Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARDS.getLast());
            parser.setFlavours(STANDARDS);
            return parser;
        }
    }

    /**
     * Checks a pack.
     *
     * @param pdf the pack
     * @return what is wrong: a clause of a standard and what it asks for, each once; empty when it may leave
     */
    public List<String> faults(byte[] pdf) {
        List<String> faults = new ArrayList<>();
        try (PDFAParser parser = Engine.open(pdf);
                PDFAValidator validator =
                        ValidatorFactory.createValidatorByFlavours(STANDARDS, SHOWN, false, true, false)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                if (!result.isCompliant()) {
                    faults.addAll(failed(result));
                }
            }
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            faults.add("It cannot be read as PDF: " + e.getMessage());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The check of a pack could not be ended", e);
        }
        return List.copyOf(faults);
    }

    private static List<String> failed(ValidationResult result) {
        String standard = result.getPDFAFlavour().getId();
        List<String> failed = result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> standard + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                .distinct()
                .toList();
        return failed.isEmpty() ? List.of(standard + ": not compliant") : failed;
    }
}
