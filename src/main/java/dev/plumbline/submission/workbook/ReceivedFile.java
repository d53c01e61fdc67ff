package dev.plumbline.submission.workbook;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file that lay in an inbox, as archived.
 *
 * @param file the archived copy
 * @param sha256 digest of its content, in hex
 * @param name its name in the inbox
 * @param partner key of the partner, which is the name of the inbox folder
 * @param received day on which it was received: what happened after it cannot be reported yet
 */
public record ReceivedFile(Path file, String sha256, String name, String partner, LocalDate received) {}
