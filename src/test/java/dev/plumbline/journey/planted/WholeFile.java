package dev.plumbline.journey.planted;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A mistake that concerns a return as a whole. */
public enum WholeFile {
    /** Filled in for somebody else. */
    WRONG_PARTNER(List.of("partner-wrong", "stamp-conflict")) {
        @Override
        void make(XSSFWorkbook workbook) {
            workbook.getSheet("Read me").getRow(3).getCell(1).setCellValue("pellworth");
        }
    },
    /** Another quarter on the first sheet. */
    WRONG_PERIOD(List.of("cover-period-wrong", "stamp-conflict")) {
        @Override
        void make(XSSFWorkbook workbook) {
            workbook.getSheet("Read me").getRow(5).getCell(1).setCellValue("2019-Q1");
        }
    },
    /** The workbook counts its days from 1904: all of them fall four years later. */
    DATES_FROM_1904(List.of("date-in-future")) {
        @Override
        void make(XSSFWorkbook workbook) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        }
    };

    private final List<String> codes;

    WholeFile(List<String> codes) {
        this.codes = codes;
    }

    abstract void make(XSSFWorkbook workbook);

    /**
     * Makes the mistake.
     *
     * @param workbook a return
     * @return what must be told, wherever
     */
    public Planted plant(XSSFWorkbook workbook) {
        make(workbook);
        return new Planted("", "", codes);
    }
}
