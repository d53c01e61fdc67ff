package dev.plumbline.pack.edition.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.edition.Headlines;
import dev.plumbline.pack.edition.PrintedNumbers;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.DigitFreeLanguage;
import dev.plumbline.pack.pdf.PackWriter;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import dev.plumbline.submission.rule.AcceptanceFinding;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityEditionTest {

    private static final Quarter NOW = Quarter.parse("2026-Q3");
    private static final Instant AT = Instant.parse("2026-10-08T10:00:00Z");
    private static final Pattern IDS = Pattern.compile("figures=\\[([^\\]]+)\\]");

    private static Setting setting(int partners) {
        return setting(partners, BuiltIn.english());
    }

    private static Setting setting(int partners, Catalog language) {
        Register register = new Register(
                FiscalCalendar.CALENDAR_YEAR,
                IntStream.range(0, partners)
                        .mapToObj(number -> new Partner("p" + number, "Partner " + number, "P" + number))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Setting(
                register,
                NOW,
                new PackStamp("Plumbline test", "1", "2026-Q3", AT, "f".repeat(64), language.tag()),
                List.of(),
                List.of(),
                language);
    }

    private static Standing standing(String partner, Quarter quarter, FileState... states) {
        return new Standing(
                partner,
                quarter,
                List.of(states).stream()
                        .map(state -> new Handed(partner, "return.xlsx", partner, AT, state))
                        .toList(),
                Optional.of(LocalDate.parse("2026-10-10")),
                Optional.empty(),
                Optional.empty(),
                Deadlines.NONE);
    }

    private static Finding finding(AcceptanceFinding kind, String cell) {
        return new Finding(kind, new Origin("abc", "KPI", cell, ""), "", Map.of("what", "the figure", "first", "C5"));
    }

    private static QualityFile file(String partner, FileState state, List<Finding> findings, UnreadCells... unread) {
        return new QualityFile(
                partner,
                "return of " + partner + ".xlsx",
                state,
                Set.of(FactKind.KPI),
                List.of(new SheetCount("KPI", 40, 30, 6, 4, List.of(unread))),
                findings);
    }

    /** Of as many partners the first sent a faulty file, the second did not report, all others did well. */
    private static QualityQuarter quarter(int partners, Quarter quarter) {
        List<Standing> standings = IntStream.range(0, partners)
                .mapToObj(number -> switch (number) {
                    case 0 -> standing("p0", quarter, FileState.REJECTED);
                    case 1 -> standing("p1", quarter);
                    default -> standing("p" + number, quarter, FileState.ACCEPTED);
                })
                .toList();
        List<QualityFile> files = IntStream.range(0, partners)
                .filter(number -> number != 1)
                .mapToObj(number -> number == 0
                        ? file(
                                "p0",
                                FileState.REJECTED,
                                List.of(
                                        finding(AcceptanceFinding.REPORTED_TWICE, "C7"),
                                        finding(AcceptanceFinding.REPORTED_TWICE, "C9")))
                        : file(
                                "p" + number,
                                FileState.ACCEPTED,
                                List.of(),
                                new UnreadCells(UnreadCells.Reason.OUTSIDE, 3, "H2:H4"),
                                new UnreadCells(UnreadCells.Reason.EXPLAINS, 9, "A1:A9")))
                .toList();
        return new QualityQuarter(quarter, standings, Set.of(), files);
    }

    private static List<QualityQuarter> course(int partners) {
        return IntStream.rangeClosed(-7, 0)
                .mapToObj(back -> quarter(partners, NOW.plus(back)))
                .toList();
    }

    @Test
    void pageOneSaysWhoReportedAndWhatIsToBeMended() {
        Page answer = QualityEdition.pack(course(4), setting(4)).pages().getFirst();

        assertThat(answer.message().text()).isEqualTo("2 of 4 returns came; 2 findings are to be mended");
        Block.Table table = (Block.Table) answer.blocks().get(1);
        assertThat(table.rows().toString())
                .containsSubsequence("P0", "sent nothing that can be used", "P1", "did not report");
    }

    @Test
    void whatOurOwnSheetsExplainIsNoLoss() {
        Page unused = QualityEdition.pack(course(4), setting(4)).pages().get(2);

        assertThat(unused.message().text())
                .isEqualTo("6 cells in 2 files hold something that was not used, each for a reason");
        assertThat(unused.blocks().toString()).contains("H2:H4").doesNotContain("A1:A9");
    }

    @Test
    void aPartnerForWhomAnotherFolderReportsIsNotCalledMissing() {
        QualityQuarter told = quarter(4, NOW);
        QualityQuarter spoken = new QualityQuarter(NOW, told.standings(), Set.of("p1"), told.files());

        assertThat(spoken.totals().received().get()).isEqualTo(3);
        assertThat(QualityEdition.pack(List.of(spoken), setting(4)).toString()).contains("reported by another partner");
    }

    @Test
    void aQuarterWithoutAnyFileIsTold() {
        QualityQuarter none = new QualityQuarter(NOW, List.of(standing("p0", NOW)), Set.of(), List.of());

        Pack pack = QualityEdition.pack(List.of(none), setting(1));

        assertThat(pack.pages().getFirst().message().text())
                .isEqualTo("0 of 1 return came; of what came nothing is to be mended or explained");
        assertThat(new PackWriter().write(pack, List.of())).isNotEmpty();
    }

    @Test
    void everyNumberHasItsFigureAndEachFigureStandsOnce() {
        List<String> ids =
                QualityEdition.figures(course(6)).stream().map(Figure::id).toList();
        String pack = QualityEdition.pack(course(6), setting(6)).toString();
        Set<String> printed = IDS.matcher(pack)
                .results()
                .flatMap(match -> List.of(match.group(1).split(", ")).stream())
                .collect(Collectors.toSet());

        assertThat(ids).doesNotHaveDuplicates().containsAll(printed);
    }

    @Test
    void noNumberIsPrintedThatIsNoRoundedFigure() {
        Setting setting = setting(6, DigitFreeLanguage.catalog());
        Pack pack = QualityEdition.pack(course(6), setting);
        Stream<String> names = Stream.of(
                        setting.register().partners().stream()
                                .flatMap(partner -> Stream.of(partner.name(), partner.shortName())),
                        course(6).stream()
                                .flatMap(quarter -> quarter.files().stream().map(QualityFile::name)),
                        Stream.of("C5", "C7", "C9", "H2:H4"))
                .flatMap(each -> each);
        PrintedNumbers numbers = new PrintedNumbers(QualityEdition.figures(course(6)), names);

        assertThat(PrintedNumbers.count(pack)).isGreaterThan(20);
        assertThat(numbers.astray(pack)).isEmpty();
        assertThat(numbers.astrayInWords(pack)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 200, 2000})
    void thePackIsFourPagesHoweverManyPartnersThereAre(int partners) throws IOException {
        Pack pack = QualityEdition.pack(course(partners), setting(partners));

        assertThat(pack.pages()).allSatisfy(page -> Headlines.keepTheRules(page, BuiltIn.english()));
        try (var document = Loader.loadPDF(new PackWriter().write(pack, List.of()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
        }
    }
}
