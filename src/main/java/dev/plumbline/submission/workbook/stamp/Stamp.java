package dev.plumbline.submission.workbook.stamp;

import dev.plumbline.submission.workbook.schema.ReturnSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the very hidden sheet of a template says.
 *
 * @param layout number of the layout, as written
 * @param partner key of the partner it was made for
 * @param period the quarter it was made for, as written
 * @param digest digest of the layout; empty for layouts that bear none
 * @param seal seal over all of this; empty on a workbook that was not made as a template
 */
public record Stamp(String layout, String partner, String period, String digest, String seal) {

    /**
     * A stamp of today's layout.
     *
     * @param partner key of the partner
     * @param period the quarter, in words
     * @param key seals it, if given
     * @return the stamp
     */
    public static Stamp of(String partner, String period, Optional<SealKey> key) {
        String layout = Integer.toString(ReturnSchema.LAYOUT_NUMBER);
        Stamp open = new Stamp(layout, partner, period, LayoutDigest.CURRENT, "");
        return new Stamp(
                layout,
                partner,
                period,
                LayoutDigest.CURRENT,
                key.map(known -> known.seal(open.sealed())).orElse(""));
    }

    /**
     * The words that the seal is over.
     *
     * @return four lines
     */
    public String sealed() {
        return String.join("\n", layout, partner, period, digest);
    }

    /**
     * The lines of the sheet.
     *
     * @return values by label, in the order of the sheet; no line for an absent seal
     */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(ReturnSchema.LAYOUT, layout);
        lines.put(ReturnSchema.PARTNER, partner);
        lines.put(ReturnSchema.PERIOD_LABEL, period);
        lines.put(ReturnSchema.LAYOUT_DIGEST, digest);
        if (!seal.isEmpty()) {
            lines.put(ReturnSchema.SEAL, seal);
        }
        return lines;
    }
}
