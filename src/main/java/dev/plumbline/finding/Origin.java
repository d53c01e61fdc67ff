package dev.plumbline.finding;

/**
 * Where a value came from.
 *
 * @param sha256 digest of the file, in hex
 * @param sheet sheet of the workbook; empty for a file without sheets
 * @param cell cell or range in A1 notation, such as {@code C7} or {@code E5:E18}; empty for the sheet as a whole
 * @param mapping digest of the mapping it was read through, in hex; empty when the file is our template
 */
public record Origin(String sha256, String sheet, String cell, String mapping) implements Comparable<Origin> {

    /**
     * A whole file.
     *
     * @param sha256 digest of the file
     * @return the origin
     */
    public static Origin ofFile(String sha256) {
        return new Origin(sha256, "", "", "");
    }

    /**
     * The same file and sheet, another cell.
     *
     * @param other cell or range in A1 notation
     * @return the origin
     */
    public Origin withCell(String other) {
        return new Origin(sha256, sheet, other, mapping);
    }

    /** By file, sheet, cell: a fixed order for printing. */
    @Override
    public int compareTo(Origin other) {
        int order = sha256.compareTo(other.sha256);
        order = order != 0 ? order : sheet.compareTo(other.sheet);
        order = order != 0 ? order : Integer.compare(cell.length(), other.cell.length());
        order = order != 0 ? order : cell.compareTo(other.cell);
        return order != 0 ? order : mapping.compareTo(other.mapping);
    }
}
