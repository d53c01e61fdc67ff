package dev.plumbline.pack.preflight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.as.io.ASMemoryInStream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/**
 * Checks packs for PDF/UA-1 and PDF/A-3a with veraPDF: whatever it refuses is refused. A pack is first walked the short way: what
 * is repeated within a page is judged once, and what has passed in any pack passes again. A pack that does not pass so is given to
 * veraPDF as it is, whose answer counts. Rules are read once; safe to share between threads.
 *
 * @see <a href="https://verapdf.org">veraPDF</a>
 */
public final class Preflight {

    private static final int SHOWN = 20;

    /** A check; the rules are read on the first one. */
    public Preflight() {}

    /** Loads what every check needs, once. */
    private static final class Engine {

        static final Rulebook RULEBOOK = new Rulebook();

        static {
            VeraGreenfieldFoundryProvider.initialise();
        }

        private Engine() {}

        /** In memory: of a stream of another kind veraPDF writes a file first. */
        static PDFAParser open(byte[] pdf) throws ModelParsingException, EncryptedPdfException {
            PDFAParser parser =
                    Foundries.defaultInstance().createParser(new ASMemoryInStream(pdf), Rulebook.STANDARDS.getLast());
            parser.setFlavours(Rulebook.STANDARDS);
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
        return passesShortly(pdf) ? List.of() : faultsInFull(pdf);
    }

    /** Whether a pack passes the short way; no says nothing yet. */
    static boolean passesShortly(byte[] pdf) {
        try (PDFAParser parser = Engine.open(pdf)) {
            if (!(parser instanceof GFModelParser model)) {
                return false;
            }
            PageContents.shorten(model.getPDDocument());
            return Walk.passes(model.getRoot(), Engine.RULEBOOK);
        } catch (ModelParsingException | EncryptedPdfException | IOException | RuntimeException e) {
            return false;
        }
    }

    /** What veraPDF says of a pack by itself. */
    static List<String> faultsInFull(byte[] pdf) {
        List<String> faults = new ArrayList<>();
        try (PDFAParser parser = Engine.open(pdf);
                PDFAValidator validator = ValidatorFactory.createValidatorByProfiles(
                        Engine.RULEBOOK.profiles(), SHOWN, false, true, false)) {
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
