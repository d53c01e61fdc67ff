package dev.plumbline.submission.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecountTest {

    @TempDir
    private Path folder;

    @Test
    void aSavedResultThatIsOutOfDateIsToldAndTheSavedOneIsRead() {
        Acceptance read = read(book -> formula(book, "E5", "80+6.4", 99));

        assertThat(formulaFindings(read))
                .containsExactly(
                        "KPI!E5 The file holds 99 here, but its formula gives 86.4 when it is calculated again;"
                                + " 99 was read.");
        assertThat(((Acceptance.Accepted) read).submission().facts())
                .filteredOn(Fact.KpiActual.class::isInstance)
                .first()
                .extracting(fact -> ((Fact.KpiActual) fact).actual())
                .isEqualTo(new Reading.Reported(new BigDecimal("99")));
    }

    @Test
    void aResultThatIsRightUpToRoundingIsLeftAlone() {
        assertThat(formulaFindings(read(book -> formula(book, "E5", "8.1*10+0.1+0.2", 81.3))))
                .isEmpty();
    }

    @Test
    void whatNobodyCanCalculateTwiceIsBelieved() {
        for (String formula : List.of("IF(TODAY()>0,85,0)", "ROUND(RAND()*0+85,0)", "SUM(A1:XFD1048576)*0+85")) {
            assertThat(formulaFindings(read(book -> formula(book, "E5", formula, 99))))
                    .as(formula)
                    .isEmpty();
        }
    }

    @Test
    void aFormulaThatReadsSuchAResultIsCalculatedFromWhatTheFileHolds() {
        Acceptance read = read(book -> {
            Sheet notes = book.book().createSheet("My notes");
            Cell today = notes.createRow(0).createCell(0);
            today.setCellFormula("TODAY()");
            today.setCellValue(40);
            formula(book, "E5", "'My notes'!A1*2", 80);
            formula(book, "E7", "'My notes'!A1+1", 50);
        });

        assertThat(formulaFindings(read))
                .singleElement()
                .asString()
                .startsWith("KPI!E7 ")
                .contains("gives 41");
    }

    @Test
    void aFormulaWithoutAResultIsToldOnce() {
        Acceptance read = read(book -> {
            book.type("KPI", "E5").cell("KPI", "E5").setCellFormula("80+6.4");
        });

        assertThat(read.findings()).extracting(finding -> finding.kind().code()).contains("formula-not-calculated");
        assertThat(formulaFindings(read)).isEmpty();
    }

    @Test
    void formulasInRowsThatWereNotUsedCostNothing() {
        Acceptance read = read(book -> {
            Cell cell = book.book().createSheet("My notes").createRow(0).createCell(0);
            cell.setCellFormula("1+1");
            cell.setCellValue(99);
        });

        assertThat(formulaFindings(read)).isEmpty();
    }

    @Test
    void aWorkbookTooLargeToCalculateAgainIsSaidToBe() {
        Acceptance read = read(book -> {
            formula(book, "E5", "80+6.4", 99);
            Sheet notes = book.book().createSheet("My notes");
            for (int i = 0; i < 400; i++) {
                notes.createRow(i).createCell(0).setCellValue(noise(i));
            }
        });

        assertThat(formulaFindings(read)).singleElement().asString().contains("it is too large");
    }

    private static String noise(int seed) {
        return new Random(seed)
                .ints(30_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void formula(Books book, String place, String formula, double saved) {
        book.type("KPI", place);
        Cell cell = book.cell("KPI", place);
        cell.setCellFormula(formula);
        cell.setCellValue(saved);
    }

    private static List<String> formulaFindings(Acceptance read) {
        return read.findings().stream()
                .filter(finding -> finding.kind().code().startsWith("formula-stale")
                        || finding.kind().code().startsWith("formulas-"))
                .map(RecountTest::words)
                .toList();
    }

    private static String words(Finding finding) {
        return finding.origin().sheet() + "!" + finding.origin().cell() + " " + finding.message();
    }

    private Acceptance read(Consumer<Books> change) {
        try (Books book = Books.of(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out))) {
            change.accept(book);
            Path file = book.save(folder.resolve("return.xlsx"));
            return new SubmissionReader(Homes.register(), Mappings.NONE)
                    .read(new ReceivedFile(file, "abc", "return.xlsx", "northwind", LocalDate.of(2026, 10, 15)));
        }
    }
}
