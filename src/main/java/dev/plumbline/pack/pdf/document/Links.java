package dev.plumbline.pack.pdf.document;

import java.awt.geom.Rectangle2D;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Links that a screen reader finds too: each annotation is a child of its structure element. */
final class Links {

    private final PdfWriter writer;

    Links(PdfWriter writer) {
        this.writer = writer;
    }

    /** Adds a link to an element that already holds its words. */
    void add(Tag tag, Rectangle2D area, String words, int sheet) {
        PdfStructureElement element = tag.element();
        Rectangle box =
                new Rectangle((float) area.getX(), (float) area.getY(), (float) area.getMaxX(), (float) area.getMaxY());
        PdfAction go = PdfAction.gotoLocalPage(sheet, new PdfDestination(PdfDestination.FIT), writer);
        PdfAnnotation annotation = PdfAnnotation.createLink(writer, box, PdfAnnotation.HIGHLIGHT_NONE, go);
        annotation.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(new PdfName("Border"), new PdfArray(new float[] {0, 0, 0}));
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
        object.put(new PdfName("Obj"), annotation.getIndirectReference());
        object.put(new PdfName("Pg"), writer.getCurrentPage());
        PdfArray kids = new PdfArray();
        kids.add(element.get(PdfName.K));
        kids.add(object);
        element.put(PdfName.K, kids);
        writer.addAnnotation(annotation);
    }
}
