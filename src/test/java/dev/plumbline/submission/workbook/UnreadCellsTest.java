package dev.plumbline.submission.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every cell of a return that holds something is used, or listed with the reason. */
class UnreadCellsTest {

    @TempDir
    private Path folder;

    @Test
    void aWrittenReturnListsOnlyWhatIsShownAndWhatExplainsTheForm() {
        assertThat(unread(read(_ -> {}))).containsExactly("Read me explains A1:A2, A10:B21", "KPI shown B5:C8");
    }

    @Test
    void aFigureBesideAboveOrFarBelowATableIsListedAndAskedAbout() {
        Acceptance read = read(book -> book.type("KPI", "P6", 4711)
                .type("KPI", "H2", 12)
                .type("Risks", "K90", 1)
                .type("Read me", "F3", 91)
                .type("Governance", "J1", "see the minutes"));

        assertThat(unread(read))
                .contains("KPI outside H2, P6", "Risks outside K90", "Read me outside F3", "Governance outside J1");
        assertThat(messages(read))
                .containsExactly(
                        "Read me F3: Figures outside the table were not read: 1, in F3.",
                        "KPI H2: Figures outside the table were not read: 2, in H2, P6.",
                        "Risks K90: Figures outside the table were not read: 1, in K90.");
    }

    @Test
    void aColumnThatIsNoneOfOursIsListedWithItsHeading() {
        Acceptance read = read(
                book -> book.type("KPI", "L4", "Forecast").type("KPI", "L6", 88).type("KPI", "L8", 90));

        assertThat(unread(read)).contains("KPI unknown-column L4, L6, L8");
        assertThat(read.findings()).extracting(finding -> finding.kind().code()).containsExactly("column-ignored");
    }

    @Test
    void sheetsThatAreNotOursAreListedHiddenOrNot() {
        Acceptance read = read(book -> {
            book.book().createSheet("Calc");
            book.type("Calc", "B2", 5).type("Calc", "C3", 6);
            book.book().createSheet("Old");
            book.type("Old", "A1", "x");
            book.book().setSheetHidden(book.book().getSheetIndex("Old"), true);
        });

        assertThat(unread(read)).contains("Calc sheet B2, C3", "Old hidden-sheet A1");
    }

    @Test
    void aRowWithoutAnEntryIsListed() {
        Acceptance read = read(book -> book.type("Priorities", "A9", "aurora").type("Priorities", "B9", "cost"));

        assertThat(unread(read)).contains("Priorities row-left-out A9:B9");
    }

    @Test
    void everyFigureTypedIntoAnEmptyCellIsReadOrListedOrAskedAbout() {
        List<String> sheets = List.of(
                "Read me", "KPI", "Priorities", "Survey", "Governance", "Actions", "Risks", "Resources", "Agreements");
        Acceptance before = read(_ -> {});
        for (String sheet : sheets) {
            for (String cell : List.of("C1", "R4", "T40", "B60")) {
                Acceptance read = read(book -> book.type(sheet, cell, 98765.4321));

                boolean listed = cells(read, sheet) > cells(before, sheet);
                boolean asked = read.findings().stream()
                        .anyMatch(finding -> finding.origin().sheet().equals(sheet));
                boolean used = used(read, sheet) > used(before, sheet);
                assertThat(listed || asked || used).as(sheet + "!" + cell).isTrue();
            }
        }
    }

    private static int used(Acceptance read, String sheet) {
        return read.rows().stream()
                .filter(count -> count.sheet().equals(sheet))
                .mapToInt(SheetCount::used)
                .sum();
    }

    private static int cells(Acceptance read, String sheet) {
        return read.rows().stream()
                .filter(count -> count.sheet().equals(sheet))
                .flatMap(count -> count.unread().stream())
                .mapToInt(UnreadCells::cells)
                .sum();
    }

    private static List<String> unread(Acceptance read) {
        return read.rows().stream()
                .flatMap(count -> count.unread().stream().map(unread -> shown(count, unread)))
                .toList();
    }

    private static String shown(SheetCount count, UnreadCells unread) {
        return count.sheet() + " " + unread.reason().words() + " " + unread.where();
    }

    private static List<String> messages(Acceptance read) {
        return read.findings().stream()
                .map(finding ->
                        finding.origin().sheet() + " " + finding.origin().cell() + ": " + finding.message())
                .toList();
    }

    private Acceptance read(Consumer<Books> change) {
        try (Books book = Books.of(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out))) {
            change.accept(book);
            ReceivedFile file = new ReceivedFile(
                    book.save(folder.resolve("return.xlsx")),
                    "abc",
                    "return.xlsx",
                    "northwind",
                    LocalDate.of(2026, 10, 9));
            return new SubmissionReader(Homes.register(), Mappings.NONE).read(file);
        }
    }
}
