package dev.plumbline.pack.workbook;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Tells the words of cells apart by themselves: POI writes each to XML to compare it, with 64 KB of room a cell. */
final class PlainStrings extends SharedStringsTable {

    /** No XML begins with it. */
    private static final char PLAIN = '=';

    private PlainStrings() {}

    @Override
    protected String xmlText(CTRst words) {
        boolean isPlain = words.sizeOfRArray() == 0 && words.sizeOfRPhArray() == 0 && !words.isSetPhoneticPr();
        return isPlain ? PLAIN + words.getT() : super.xmlText(words);
    }

    /** Makes workbooks with such words. */
    static final class Factory extends XSSFFactory {

        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation relation) {
            return relation == XSSFRelation.SHARED_STRINGS ? new PlainStrings() : super.newDocumentPart(relation);
        }
    }
}
