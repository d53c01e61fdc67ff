package dev.plumbline.submission.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.submission.workbook.Homes;
import dev.plumbline.submission.workbook.schema.RegisterSchema;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {

    @Test
    void theSameContentGivesTheSameBytesInEveryTimeZone() throws IOException {
        byte[] first = returnBytes();
        TimeZone zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        try {
            assertThat(returnBytes()).isEqualTo(first);
            assertThat(registerBytes()).isEqualTo(registerBytes());
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aReturnOpensAsAWorkbookWithEverySheetAndAFrozenHeading() throws IOException {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(returnBytes()))) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo(ReturnSchema.READ_ME);
            assertThat(book.getSheetAt(0).getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("northwind");
            for (var schema : ReturnSchema.SHEETS) {
                Sheet sheet = book.getSheet(schema.name());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
                        .isEqualTo(schema.columns().getFirst().heading());
            }
            assertThat(book.getSheet("Survey").getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("Our partner keeps its word. (1 to 5)");
            assertThat(book.getSheet("KPI").getDataValidations()).hasSize(2);
            assertThat(book.isSheetVeryHidden(book.getSheetIndex(ReturnSchema.STAMP)))
                    .isTrue();
        }
    }

    @Test
    void wordsThatBeginLikeAFormulaStayWords() throws IOException {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(registerBytes()))) {
            var cell = book.getSheet(RegisterSchema.ALLIANCES.name()).getRow(4).getCell(2);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static byte[] returnBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cover cover = new Cover("J. Okafor", Optional.of(LocalDate.of(2026, 10, 8)));
        ReturnWriter.write(Homes.submission(), Homes.register(), cover, out);
        return out.toByteArray();
    }

    private static byte[] registerBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterWriter.write(Homes.register(), out);
        return out.toByteArray();
    }
}
