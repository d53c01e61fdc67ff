package dev.plumbline.submission.workbook.mapping.place;

import java.time.LocalDate;

/**
 * Where a file came from.
 *
 * @param sha256 digest of its content, in hex
 * @param name its name in the inbox
 * @param partner key of the partner in whose folder it lay
 * @param received day on which it was received: what happened after it cannot be reported yet
 */
public record DroppedFile(String sha256, String name, String partner, LocalDate received) {}
