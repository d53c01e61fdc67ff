package dev.plumbline.job.reading;

import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Checked;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.Acceptance;
import java.nio.file.Path;

/** Reads archived files. */
public interface FileReading {

    /**
     * Reads a register.
     *
     * @param file the archived file
     * @param sha256 its digest
     * @return the register and what was found
     */
    Checked<Register> readRegister(Path file, String sha256);

    /**
     * Gets ready to read partners' files.
     *
     * @param register what was agreed
     * @return a reader for this register and the mappings as they are now
     */
    Prepared prepare(Register register);

    /** A reader with all it needs. */
    interface Prepared {

        /**
         * Digest of the mappings.
         *
         * @return the digest in hex
         */
        String mappingSha256();

        /**
         * Reads a partner's file.
         *
         * @param file the archived file
         * @param receipt when and from whom it was received
         * @return what it says, or why it is refused; never throws because of what a file holds
         */
        Acceptance read(Path file, Receipt receipt);
    }
}
