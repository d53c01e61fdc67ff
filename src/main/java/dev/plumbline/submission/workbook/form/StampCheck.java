package dev.plumbline.submission.workbook.form;

import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.stamp.LayoutDigest;
import dev.plumbline.submission.workbook.stamp.SealKey;
import dev.plumbline.submission.workbook.stamp.Stamp;
import dev.plumbline.submission.workbook.table.FindingLog;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a stamp is one of ours and as it was made.
 *
 * @param key the key of this home, if it made one
 * @param log takes the findings
 */
record StampCheck(Optional<SealKey> key, FindingLog log) {

    private static final int SHORT = 12;
    private static final String CURRENT = Integer.toString(ReturnSchema.LAYOUT_NUMBER);

    /** The stamp on a sheet. */
    static Stamp stamp(CoverSheet sheet) {
        return new Stamp(
                words(sheet, ReturnSchema.LAYOUT),
                words(sheet, ReturnSchema.PARTNER),
                words(sheet, ReturnSchema.PERIOD_LABEL),
                words(sheet, ReturnSchema.LAYOUT_DIGEST),
                words(sheet, ReturnSchema.SEAL));
    }

    private static String words(CoverSheet sheet, String label) {
        return sheet.find(label).map(CoverSheet.Value::words).orElse("");
    }

    void check(CoverSheet sheet) {
        Stamp stamp = stamp(sheet);
        checkLayout(sheet, stamp);
        if (!stamp.seal().isEmpty()) {
            checkSeal(sheet, stamp);
        }
    }

    private void checkLayout(CoverSheet sheet, Stamp stamp) {
        int number = stamp.layout().matches("\\d{1,6}") ? Integer.parseInt(stamp.layout()) : 0;
        Optional<String> known = LayoutDigest.find(number);
        if (known.isEmpty()) {
            ReturnFinding kind =
                    number > ReturnSchema.LAYOUT_NUMBER ? ReturnFinding.LAYOUT_NEWER : ReturnFinding.LAYOUT_UNKNOWN;
            log.add(kind, sheet.originOf(ReturnSchema.LAYOUT), stamp.layout(), Map.of("known", CURRENT));
        } else if (!known.get().equals(stamp.digest())) {
            log.add(
                    ReturnFinding.LAYOUT_CHANGED,
                    sheet.originOf(ReturnSchema.LAYOUT_DIGEST),
                    cut(stamp.digest()),
                    Map.of("layout", stamp.layout(), "known", cut(known.get())));
        }
    }

    private void checkSeal(CoverSheet sheet, Stamp stamp) {
        String says = stamp.partner() + " " + stamp.period();
        if (key.isEmpty()) {
            log.add(ReturnFinding.STAMP_UNPROVEN, sheet.originOf(ReturnSchema.SEAL), says);
        } else if (!key.get().fits(stamp.seal(), stamp.sealed())) {
            log.add(ReturnFinding.STAMP_CHANGED, sheet.originOf(ReturnSchema.SEAL), says);
        }
    }

    private static String cut(String digest) {
        return digest.substring(0, Math.min(SHORT, digest.length()));
    }
}
