package dev.plumbline.submission.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell that cannot be read hides nothing that is wrong beside it, and misleads no rule. */
class BrokenRowsTest {

    @TempDir
    private Path folder;

    @Test
    void aTextAmongAnswersHidesNoAnswerOffTheScale() {
        Acceptance read = read(book -> book.type("Survey", "D5", "good").type("Survey", "E5", 8));

        assertThat(places(read)).containsExactly("not-a-number Survey!D5", "answer-outside-scale Survey!E5");
    }

    @Test
    void anUnknownRespondentOrAllianceHidesNoAnswerEither() {
        Acceptance read = read(book -> book.type("Survey", "B5")
                .type("Survey", "D5", 6)
                .type("Survey", "A6", "borealis")
                .type("Survey", "E6", 2.5));

        assertThat(places(read))
                .containsExactly(
                        "cell-empty Survey!B5",
                        "alliance-unknown Survey!A6",
                        "answer-outside-scale Survey!D5",
                        "answer-outside-scale Survey!E6");
    }

    @Test
    void aBrokenRowStillTellsThatItIsThereTwice() {
        Acceptance first = read(book -> book.type("Survey", "D5", "good").type("Survey", "B6", "R01"));
        Acceptance second = read(book -> book.type("Survey", "D6", "good").type("Survey", "B6", "R01"));
        Acceptance keys = read(book -> book.type("Survey", "B5", "=").type("Survey", "B6", "="));

        assertThat(places(first)).containsExactly("not-a-number Survey!D5", "reported-twice Survey!B6");
        assertThat(places(second)).containsExactly("not-a-number Survey!D6", "reported-twice Survey!B6");
        assertThat(places(keys)).contains("reported-twice Survey!B6");
    }

    @Test
    void rowsWithoutAReadableKeyAreNotTakenForEachOther() {
        Acceptance read = read(book ->
                book.type("KPI", "A5", "cots").type("KPI", "A6", "shore").type("KPI", "D6"));

        assertThat(places(read)).containsExactly("indicator-unknown KPI!A5", "indicator-unknown KPI!A6");
    }

    @Test
    void aFigureOfARowWithABrokenCellIsCheckedAllTheSame() {
        Acceptance read = read(book -> book.type("KPI", "I5", "Purple")
                .type("KPI", "H5", 90)
                .type("KPI", "E6", 0.9)
                .type("KPI", "F6", "many")
                .type("KPI", "G6", 10)
                .type("KPI", "I6", "Red")
                .type("KPI", "J6"));

        assertThat(places(read))
                .containsExactlyInAnyOrder(
                        "not-a-choice KPI!I5",
                        "not-a-number KPI!F6",
                        "target-differs KPI!H5",
                        "percent-or-share KPI!E6",
                        "red-without-comment KPI!J6");
    }

    @Test
    void aPercentSignIsNotHeldAgainstAnIndicatorThatNobodyKnows() {
        Acceptance read = read(book -> book.type("KPI", "A6", "shore").type("KPI", "E6", "91 %"));

        assertThat(places(read)).containsExactly("indicator-unknown KPI!A6", "number-as-text KPI!E6");
    }

    @Test
    void aMonthThatCannotBeReadGivesNoRowOfTheQuarter() {
        Acceptance read = read(
                book -> book.type("KPI", "D6", "Julember").type("KPI", "E6", 91).type("KPI", "D7"));

        assertThat(places(read)).containsExactly("not-a-period KPI!D6");
    }

    @Test
    void aWeightThatCannotBeReadDoesNotMakeTheOthersTooFew() {
        Acceptance weight = read(book -> book.type("Priorities", "C5", "most"));
        Acceptance alliance = read(book -> book.type("Priorities", "A5", "borealis"));
        Acceptance goal = read(book -> book.type("Priorities", "B5", "cots"));
        Acceptance both = read(book -> book.type("Priorities", "B5", "cots").type("Priorities", "C6", 50));

        assertThat(places(weight)).containsExactly("not-a-number Priorities!C5");
        assertThat(places(alliance)).containsExactly("alliance-unknown Priorities!A5");
        assertThat(places(goal)).containsExactly("goal-unknown Priorities!B5");
        assertThat(places(both)).containsExactly("goal-unknown Priorities!B5", "priorities-not-100 Priorities!C5");
    }

    @Test
    void meetingsActionsAndRisksTellAllTheirErrorsAtOnce() {
        LocalDate later = LocalDate.of(2027, 8, 21);
        Acceptance read = read(book -> book.type("Governance", "C5", "soon")
                .type("Governance", "D5", later)
                .type("Actions", "E5", "soon")
                .type("Actions", "F5", later)
                .type("Risks", "D5", "high")
                .type("Risks", "E5", 9)
                .type("Risks", "F5", later));

        assertThat(places(read))
                .containsExactly(
                        "not-a-date Governance!C5",
                        "not-a-date Actions!E5",
                        "not-a-number Risks!D5",
                        "risk-outside-scale Risks!E5",
                        "date-in-future Governance!D5",
                        "date-in-future Actions!F5",
                        "date-in-future Risks!F5");
    }

    @Test
    void figuresOfBrokenRowsAreComparedOnlyWhereKeyAndPeriodCouldBeRead() {
        Acceptance read = read(book ->
                book.type("KPI", "I5", "Purple").type("KPI", "A6", "shore").type("KPI", "D7", "x"));

        assertThat(read.state()).isEqualTo(FileState.REJECTED);
        assertThat(Fact.KpiActual.listOf(((Acceptance.Rejected) read).facts()))
                .extracting(Fact.KpiActual::indicator)
                .containsExactly("cell-cost", "stock-days");
    }

    private Acceptance read(Consumer<Books> spoiling) {
        try (Books book = Books.of(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out))) {
            spoiling.accept(book);
            Path file = book.save(folder.resolve("return.xlsx"));
            return new SubmissionReader(Homes.register(), Mappings.NONE)
                    .read(new ReceivedFile(
                            file, "return.xlsx", "f".repeat(64), "northwind", LocalDate.of(2026, 10, 9)));
        }
    }

    private static List<String> places(Acceptance read) {
        return read.findings().stream().map(BrokenRowsTest::place).toList();
    }

    private static String place(Finding finding) {
        return finding.kind().code() + " " + finding.origin().sheet() + "!"
                + finding.origin().cell();
    }
}
