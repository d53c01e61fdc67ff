package dev.plumbline.submission.workbook.stamp;

import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Digest of a layout: of its sheets with their columns, what these ask for and whether they must be filled in. Survey
 * items are not part of it, as they may change without harm while a template is out.
 */
public final class LayoutDigest {

    /** The layout as it is now: SHA-256 in hex. */
    public static final String CURRENT = of(ReturnSchema.SHEETS);

    /** Layouts without a digest on their stamp, and those whose digest is not that of today. */
    private static final Map<Integer, String> EARLIER = Map.of(
            1, "",
            2, "4653197aedc90a36e6e88c47f637012a3e1740aef7afdf1fccf06c8d6143ecc0",
            3, "6c6c677e6ba2f2c3b26ada1cb3b94dc4dfb0f16082b40e4a02d442f1f8211d2d");

    private LayoutDigest() {}

    /**
     * The digest that the stamp of a layout bears.
     *
     * @param layout number of the layout
     * @return digest in hex, empty text for a layout without one; nothing when the layout is not known
     */
    public static Optional<String> find(int layout) {
        return layout == ReturnSchema.LAYOUT_NUMBER ? Optional.of(CURRENT) : Optional.ofNullable(EARLIER.get(layout));
    }

    static String of(Iterable<SheetSchema> sheets) {
        StringBuilder words = new StringBuilder();
        sheets.forEach(sheet -> words.append(sheet.name())
                .append('\n')
                .append(sheet.columns().stream().map(LayoutDigest::line).collect(Collectors.joining("\n")))
                .append('\n'));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(words.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String line(ColumnSchema column) {
        return String.join(
                "\t",
                column.field(),
                column.heading(),
                column.type().name(),
                Boolean.toString(column.required()),
                String.join(",", column.choices()));
    }
}
