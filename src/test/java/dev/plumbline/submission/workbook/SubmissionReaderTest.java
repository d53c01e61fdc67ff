package dev.plumbline.submission.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionReaderTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 9);

    @TempDir
    private Path folder;

    @Test
    void aWrittenReturnReadsBackTheSameFactsWithoutAnError() throws IOException {
        Acceptance read = read(Books.bytes(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out)));

        assertThat(read.findings()).isEmpty();
        assertThat(read.state()).isEqualTo(FileState.ACCEPTED);
        Submission submission = ((Acceptance.Accepted) read).submission();
        assertThat(submission.period()).contains(Homes.Q3);
        assertThat(Bare.facts(submission.facts()))
                .isEqualTo(Bare.facts(Homes.submission().facts()));
        assertThat(submission.facts().getFirst().origin().cell()).isEqualTo("E5");
        assertThat(submission.rows())
                .allSatisfy(count -> assertThat(count.read())
                        .isEqualTo(count.used() + count.ignored() + count.inError())
                        .isPositive());
    }

    @Test
    void everyErrorOfAReturnIsFoundAtOnceWithItsCell() {
        Acceptance read = spoiled(book -> book.type("KPI", "A5", "cell-cots")
                .type("KPI", "E6", "=1/0 was here")
                .type("KPI", "D7", "2026-10")
                .type("KPI", "I8", "Purple")
                .type("Priorities", "C5", 70)
                .type("Priorities", "B6", "reech")
                .type("Survey", "D5", 6)
                .type("Survey", "E6", 2.5)
                .type("Survey", "B6", "R01")
                .type("Survey", "F4", "X9")
                .type("Risks", "F5", LocalDate.of(2027, 8, 21))
                .type("Governance", "A5", "borealis")
                .type("Actions", "E5", "soon")
                .type("Risks", "D5", 6)
                .type("Resources", "C5", "a dozen")
                .type("Agreements", "C5", "maybe"));

        assertThat(read.state()).isEqualTo(FileState.REJECTED);
        assertThat(read.findings().stream().map(SubmissionReaderTest::place))
                .contains(
                        "indicator-unknown KPI!A5",
                        "not-a-number KPI!E6",
                        "period-outside-return KPI!D7",
                        "not-a-choice KPI!I8",
                        "goal-unknown Priorities!B6",
                        "priorities-not-100 Priorities!C5",
                        "answer-outside-scale Survey!D5",
                        "answer-outside-scale Survey!E6",
                        "reported-twice Survey!B6",
                        "item-unknown Survey!F4",
                        "alliance-unknown Governance!A5",
                        "not-a-date Actions!E5",
                        "risk-outside-scale Risks!D5",
                        "date-in-future Risks!F5",
                        "not-a-number Resources!C5",
                        "not-a-choice Agreements!C5");
        assertThat(read.findings()).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank().doesNotContain("{");
            assertThat(finding.fix()).isNotBlank().doesNotContain("{");
        });
        assertThat(read.rows()).anySatisfy(count -> {
            assertThat(count.sheet()).isEqualTo("KPI");
            assertThat(count.inError()).isEqualTo(4);
        });
    }

    @Test
    void aReturnForAnotherPartnerIsRefusedWithBothNames() {
        Acceptance read = spoiled(book -> book.type("Read me", "B4", "solaris"));

        assertThat(codes(read)).contains("partner-wrong", "stamp-conflict");
        assertThat(read.findings().getFirst().message())
                .isEqualTo("This return is for the partner 'solaris', but lies in the folder of 'northwind'.");
    }

    @Test
    void aReturnWithoutAStampIsReadByItsFirstSheet() {
        Acceptance read = spoiled(book -> book.book().removeSheetAt(book.book().getSheetIndex("Stamp")));

        assertThat(read.state()).isEqualTo(FileState.ACCEPTED);
    }

    @Test
    void aPeriodThatIsNoQuarterOrNotYetBegunIsRefused() {
        assertThat(codes(spoiled(book -> book.type("Read me", "B6", "summer")))).contains("cover-period-wrong");
        assertThat(codes(spoiled(book -> book.type("Read me", "B6", "2026")))).contains("cover-period-wrong");
        assertThat(codes(spoiled(book -> book.type("Read me", "B6", "2027-Q1"))))
                .contains("cover-period-in-future", "stamp-conflict");
        assertThat(codes(spoiled(book -> book.type("Read me", "B6")))).contains("cover-incomplete");
    }

    @Test
    void anAllianceMayBeLeftOutByAPartnerOfOneOnly() {
        Consumer<Books> leftOut =
                book -> book.type("Priorities", "A5").type("Priorities", "A6").type("Actions", "A5");
        Register two = with(
                Homes.register(),
                new Alliance(
                        "borealis",
                        "Borealis",
                        "",
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        Homes.register().alliances().getFirst().sides()));

        assertThat(spoiled(leftOut).state()).isEqualTo(FileState.ACCEPTED);
        Acceptance several = spoiled(leftOut, two);
        assertThat(codes(several)).containsOnly("alliance-needed");
        assertThat(several.findings().getFirst().fix()).isEqualTo("Write one of aurora, borealis.");
    }

    @Test
    void percentTypedAsPercentShareTextOrFormatIsNeverSilentlyWrong() {
        Acceptance read = spoiled(book -> {
            book.type("KPI", "D6").type("KPI", "E6", 0.915);
            book.cell("KPI", "E6").setCellStyle(percent(book));
            book.type("KPI", "D7", "2026-08").type("KPI", "E7", "91.5 %");
            book.type("KPI", "A8", "share-on-time").type("KPI", "D8", "2026-09").type("KPI", "E8", 0.915);
        });

        assertThat(read.state()).isEqualTo(FileState.ACCEPTED_WITH_FINDINGS);
        List<Reading> actuals = ((Acceptance.Accepted) read)
                .submission().facts().stream()
                        .filter(fact -> fact instanceof Fact.KpiActual kpi
                                && kpi.indicator().equals("share-on-time"))
                        .map(fact -> ((Fact.KpiActual) fact).actual())
                        .toList();
        assertThat(actuals)
                .containsExactly(
                        new Reading.Reported(new BigDecimal("91.5")),
                        new Reading.Reported(new BigDecimal("91.5")),
                        new Reading.Reported(new BigDecimal("0.915")));
        assertThat(read.findings().stream().map(SubmissionReaderTest::place))
                .contains("number-as-text KPI!E7", "percent-or-share KPI!E8");
    }

    @Test
    void aShareIsComputedFromItsPartsAndAWrongOneIsNoticed() {
        Acceptance computed =
                spoiled(book -> book.type("KPI", "E6").type("KPI", "F6", 912).type("KPI", "G6", 1000));
        Acceptance wrong = spoiled(
                book -> book.type("KPI", "E6", 95).type("KPI", "F6", 912).type("KPI", "G6", 1000));
        Acceptance half = spoiled(book -> book.type("KPI", "E6").type("KPI", "F6", 912));

        assertThat(((Fact.KpiActual) ((Acceptance.Accepted) computed)
                                .submission()
                                .facts()
                                .get(1))
                        .actual())
                .isEqualTo(new Reading.Reported(new BigDecimal("91.2")));
        assertThat(codes(wrong)).contains("ratio-differs");
        assertThat(codes(half)).contains("ratio-incomplete");
    }

    @Test
    void formulasAreReadByTheirCachedValueAndOneWithoutIsAnError() {
        Acceptance read = spoiled(book -> {
            book.cell("KPI", "E5").setCellFormula("80+6.4");
            book.book().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(book.cell("KPI", "E5"));
            book.cell("KPI", "E8").setCellFormula("1/0");
            book.book().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(book.cell("KPI", "E8"));
        });
        Acceptance uncached =
                spoiled(book -> book.type("KPI", "E5").cell("KPI", "E5").setCellFormula("80+6.4"));

        assertThat(read.findings().stream().map(SubmissionReaderTest::place)).containsExactly("cell-error KPI!E8");
        assertThat(codes(uncached)).contains("formula-not-calculated");
    }

    @Test
    void hiddenRowsAndSheetsOfOthersAreSaid() {
        Acceptance read = spoiled(book -> {
            book.book().getSheet("KPI").getRow(5).setZeroHeight(true);
            book.book().getSheet("KPI").setColumnHidden(3, true);
            book.book().createSheet("My notes").createRow(0).createCell(0).setCellValue("call Ann");
            book.type("KPI", "K4", "Responsible");
        });

        assertThat(read.findings().stream().map(SubmissionReaderTest::place))
                .containsExactlyInAnyOrder(
                        "rows-hidden KPI!A6",
                        "column-hidden KPI!D4",
                        "sheet-ignored My notes!",
                        "column-ignored KPI!K4");
        assertThat(read.rows()).anySatisfy(count -> {
            assertThat(count.sheet()).isEqualTo("My notes");
            assertThat(count.ignored()).isEqualTo(1);
        });
    }

    @Test
    void atMostFiveHundredFindingsOfAKindAreListedAndTheRestCounted() {
        Acceptance read = spoiled(book -> {
            for (int row = 5; row < 605; row++) {
                book.type("Actions", "A" + row, "aurora")
                        .type("Actions", "B" + row, "A-" + row)
                        .type("Actions", "C" + row, "Do")
                        .type("Actions", "E" + row, "whenever");
            }
        });

        assertThat(codes(read).stream().filter("not-a-date"::equals)).hasSize(500);
        assertThat(read.findings().getLast().message())
                .isEqualTo("There are 600 findings of the kind not-a-date; the first 500 are listed.");
    }

    @Test
    void whatIsNeitherReturnNorMappedIsRefusedWithWhatWasExpected() throws IOException {
        Acceptance read = read("a,b\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(codes(read)).containsExactly("layout-not-recognized");
        assertThat(read.rows())
                .containsExactly(new Submission.SheetCount(
                        "", 2, 0, 2, 0, List.of(new UnreadCells(UnreadCells.Reason.SHEET, 4, "A1:B2"))));
    }

    @Test
    void emptyDamagedAndOtherFilesAreUnreadableWithAReason() throws IOException {
        assertThat(codes(read(new byte[0]))).containsExactly("file-empty");
        assertThat(codes(read("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .containsExactly("not-a-workbook");
        assertThat(codes(read(new byte[] {'P', 'K', 3, 4, 1, 2, 3}))).containsExactly("file-damaged");
    }

    @Test
    void aDamagedReturnEndsInAFindingOrInTheSameFacts() throws IOException {
        byte[] good = Books.bytes(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out));
        List<Fact> facts = Bare.facts(Homes.submission().facts());
        int refused = 0;
        for (int i = 0; i < 160; i++) {
            byte[] damaged = good.clone();
            int bit = (int) ((long) i * good.length * 8 / 160);
            damaged[bit / 8] ^= (byte) (1 << (i % 8));
            refused += isRefusedOrSame(read(damaged), facts);
        }
        for (int i = 0; i < 40; i++) {
            byte[] cut = java.util.Arrays.copyOf(good, good.length * i / 40);
            assertThat(read(cut).state()).isNotEqualTo(FileState.ACCEPTED);
        }

        assertThat(refused).isGreaterThan(120);
    }

    private static int isRefusedOrSame(Acceptance read, List<Fact> facts) {
        if (read instanceof Acceptance.Accepted accepted) {
            assertThat(Bare.facts(accepted.submission().facts())).isEqualTo(facts);
            return 0;
        }
        assertThat(read.findings()).isNotEmpty();
        return 1;
    }

    private Acceptance spoiled(Consumer<Books> change) {
        return spoiled(change, Homes.register());
    }

    private Acceptance spoiled(Consumer<Books> change, Register register) {
        try (Books book = Books.of(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out))) {
            change.accept(book);
            return reader(register).read(received(book.save(folder.resolve("return.xlsx"))));
        }
    }

    private Acceptance read(byte[] bytes) throws IOException {
        return reader(Homes.register()).read(received(Files.write(folder.resolve("return.xlsx"), bytes)));
    }

    private static SubmissionReader reader(Register register) {
        return new SubmissionReader(register, Mappings.NONE);
    }

    private static ReceivedFile received(Path file) {
        return new ReceivedFile(file, "abc", "return.xlsx", "northwind", RECEIVED);
    }

    private static org.apache.poi.ss.usermodel.CellStyle percent(Books book) {
        var style = book.book().createCellStyle();
        style.setDataFormat(book.book().createDataFormat().getFormat("0.0%"));
        return style;
    }

    private static Register with(Register register, Alliance alliance) {
        List<Alliance> alliances = new ArrayList<>(register.alliances());
        alliances.add(alliance);
        return new Register(
                register.calendar(),
                register.partners(),
                alliances,
                register.goals(),
                register.indicators(),
                register.targets(),
                register.items(),
                register.recipients());
    }

    private static List<String> codes(Acceptance read) {
        return read.findings().stream().map(finding -> finding.kind().code()).toList();
    }

    private static String place(Finding finding) {
        return finding.kind().code() + " " + finding.origin().sheet() + "!"
                + finding.origin().cell();
    }
}
