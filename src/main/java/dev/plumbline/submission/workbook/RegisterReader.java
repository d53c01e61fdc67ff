package dev.plumbline.submission.workbook;

import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Checked;
import java.nio.file.Path;

/** Reads the register. */
public final class RegisterReader {

    private RegisterReader() {}

    /**
     * Reads the register as a whole.
     *
     * @param file the workbook
     * @param sha256 digest of its content, in hex
     * @return the register, present only when no finding blocks, and all findings
     */
    public static Checked<Register> read(Path file, String sha256) {
        if (java.nio.file.Files.exists(file)) {
            throw new UnsupportedOperationException("Lands with the reader: " + file + sha256);
        }
        return new Checked<>(java.util.Optional.empty(), java.util.List.of());
    }
}
