package dev.plumbline.submission.workbook.sheet;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import java.util.Map;

/** Reading cannot go on; turned into a finding where the file was opened. */
public final class UnreadableException extends Exception {

    private static final int LONGEST_PART = 120;

    private final transient FindingKind kind;
    private final transient Map<String, String> parts;

    private UnreadableException(FindingKind kind, Map<String, String> parts) {
        super(kind.code());
        this.kind = kind;
        this.parts = Map.copyOf(parts);
    }

    /**
     * For a kind without parts.
     *
     * @param kind why
     * @return the exception
     */
    public static UnreadableException of(FindingKind kind) {
        return new UnreadableException(kind, Map.of());
    }

    /**
     * For a kind with one part.
     *
     * @param kind why
     * @param name name of the part
     * @param part the part
     * @return the exception
     */
    public static UnreadableException of(FindingKind kind, String name, String part) {
        String shown = part.length() <= LONGEST_PART ? part : part.substring(0, LONGEST_PART - 1) + "\u2026";
        return new UnreadableException(kind, Map.of(name, shown));
    }

    /**
     * What to tell the partner.
     *
     * @param sha256 digest of the file
     * @return the finding
     */
    public Finding finding(String sha256) {
        return new Finding(kind, Origin.ofFile(sha256), "", parts);
    }
}
