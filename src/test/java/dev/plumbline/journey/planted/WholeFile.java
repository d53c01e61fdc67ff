package dev.plumbline.journey.planted;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A mistake that concerns a return as a whole. */
public enum WholeFile {
    /** Filled in for somebody else. */
    WRONG_PARTNER {
        @Override
        List<String> make(XSSFWorkbook workbook) {
            workbook.getSheet("Read me").getRow(3).getCell(1).setCellValue("pellworth");
            return List.of("partner-wrong", "stamp-conflict");
        }
    },
    /** Another quarter on the first sheet. */
    WRONG_PERIOD {
        @Override
        List<String> make(XSSFWorkbook workbook) {
            workbook.getSheet("Read me").getRow(5).getCell(1).setCellValue("2019-Q1");
            return List.of("cover-period-wrong", "stamp-conflict");
        }
    },
    /** A quarter that is still to come. */
    FUTURE_PERIOD {
        @Override
        List<String> make(XSSFWorkbook workbook) {
            workbook.getSheet("Read me").getRow(5).getCell(1).setCellValue("2099-Q1");
            return List.of("cover-period-in-future", "period-in-future");
        }
    },
    /** The workbook counts its days from 1904: all of them fall four years later. */
    DATES_FROM_1904 {
        @Override
        List<String> make(XSSFWorkbook workbook) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            return List.of("date-in-future");
        }
    };

    /** Makes the mistake; gives the codes of which one must be told. */
    abstract List<String> make(XSSFWorkbook workbook);

    /**
     * Makes the mistake.
     *
     * @param workbook a return
     * @return what must be told, wherever
     */
    public Planted plant(XSSFWorkbook workbook) {
        return new Planted("", "", make(workbook));
    }
}
