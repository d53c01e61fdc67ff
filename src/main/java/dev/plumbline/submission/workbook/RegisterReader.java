package dev.plumbline.submission.workbook;

import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Checked;
import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.register.RegisterSheets;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.Tray;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the register. Its sheets and columns are those of {@link
 * dev.plumbline.submission.workbook.schema.RegisterSchema}; the sheets Targets, Survey, Recipients and Calendar may be
 * absent.
 */
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
        return read(file, sha256, Limits.DEFAULT);
    }

    /**
     * Reads the register as a whole, within limits.
     *
     * @param file the workbook
     * @param sha256 digest of its content, in hex
     * @param limits what it may cost
     * @return the register, present only when no finding blocks, and all findings
     */
    public static Checked<Register> read(Path file, String sha256, Limits limits) {
        try (SheetFile open = FileDoor.open(file, limits)) {
            return RegisterSheets.read(open, new Tray(sha256));
        } catch (UnreadableException e) {
            return new Checked<>(Optional.empty(), List.of(e.finding(sha256)));
        }
    }
}
