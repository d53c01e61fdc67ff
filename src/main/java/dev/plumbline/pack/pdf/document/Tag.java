package dev.plumbline.pack.pdf.document;

import dev.plumbline.writing.Isolate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/** A structure element: its children stand in reading order, the order in which they were made. */
public final class Tag {

    private static final PdfName OWNER = PdfName.O;
    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COL_SPAN = new PdfName("ColSpan");

    private final PdfStructureElement element;
    private final StringBuilder read = new StringBuilder();
    private boolean said;

    private Tag(PdfStructureElement element) {
        this.element = element;
    }

    static Tag root(PdfStructureTreeRoot root) {
        return new Tag(new PdfStructureElement(root, new PdfName("Document")));
    }

    /**
     * A new last child.
     *
     * @param role a standard structure type, such as {@code P}
     * @return the child
     */
    public Tag child(String role) {
        return new Tag(new PdfStructureElement(element, new PdfName(role)));
    }

    /**
     * A new last child that heads the column below it.
     *
     * @return a header cell
     */
    public Tag columnHead() {
        return head("Column", 1);
    }

    /**
     * A new last child that heads the row at its right.
     *
     * @param columns number of columns it spans
     * @return a header cell
     */
    public Tag rowHead(int columns) {
        return head("Row", columns);
    }

    /**
     * A new last child that is a plain cell.
     *
     * @param columns number of columns it spans
     * @return a cell
     */
    public Tag cell(int columns) {
        Tag cell = child("TD");
        if (columns > 1) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(OWNER, TABLE);
            attributes.put(COL_SPAN, new PdfNumber(columns));
            cell.element.put(PdfName.A, attributes);
        }
        return cell;
    }

    /** Words drawn in this element: said in reading order once some of them are drawn from right to left or as outlines. */
    void reads(String words, boolean otherwise) {
        read.append(read.isEmpty() ? "" : " ").append(Isolate.without(words));
        said |= otherwise;
        if (said) {
            element.put(PdfName.ACTUALTEXT, new PdfString(read.toString(), PdfObject.TEXT_UNICODE));
        }
    }

    PdfStructureElement element() {
        return element;
    }

    private Tag head(String scope, int columns) {
        Tag cell = child("TH");
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, TABLE);
        attributes.put(SCOPE, new PdfName(scope));
        if (columns > 1) {
            attributes.put(COL_SPAN, new PdfNumber(columns));
        }
        cell.element.put(PdfName.A, attributes);
        return cell;
    }
}
