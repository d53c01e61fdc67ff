package dev.plumbline.submission.workbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.rule.AcceptanceFinding;
import dev.plumbline.submission.workbook.Homes;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptWriterTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-09T08:15:30Z");
    private static final Instant BEFORE = Instant.parse("2026-10-02T09:00:00Z");

    @Test
    void theVerdictStandsBeforeWhatToFixAndThatBeforeTheFile() {
        String page = page(new Receipt.Outcome.Read(rejected("9")));

        assertThat(page).contains("Not accepted", "because of 1 error");
        assertThat(page.indexOf("<h1>Not accepted")).isLessThan(page.indexOf("<h2>What to fix"));
        assertThat(page.indexOf("<h2>What to fix")).isLessThan(page.indexOf("<h2>The file"));
        assertThat(page)
                .contains("<td class=\"w\"><bdi>Survey D5</bdi></td><td><bdi>9</bdi></td>")
                .contains("The answer 9 to &#39;T1&#39; is outside its scale from 1 to 5.")
                .contains("<td class=\"code\"><bdi>answer-outside-scale</bdi></td>");
    }

    @Test
    void theFileIsNamedWithAllThatIdentifiesIt() {
        assertThat(page(new Receipt.Outcome.Read(rejected("9"))))
                .contains("9 October 2026, 08:15:30 UTC", "sha-of-the-file", "through the mapping nhs")
                .contains("<dt>Receipt number</dt><dd><bdi>17</bdi>", "2026-Q3", "CSV in UTF-8, separated by commas")
                .contains("8 October 2026 (received after it)", "<dt>Who is told</dt>");
    }

    @Test
    void germanIsWrittenInGermanWithItsNumbersAndDays() {
        String page = page(
                new Receipt.Outcome.Read(accepted(List.of())),
                Language.GERMAN,
                Receipt.Earlier.NONE,
                new Receipt.Copy.NotNeeded());

        assertThat(page)
                .contains("<html lang=\"de\">", "<h1>Angenommen</h1>", "9. Oktober 2026, 08:15:30 Uhr (UTC)")
                .contains("Summe der Istwerte 86,4", "Zugesagt 12, tats\u00e4chlich 10,5", "Summe der Gewichte 100")
                .contains("8. Oktober 2026 (danach eingegangen)")
                .doesNotContain("Accepted", "Sheet", "Total");
    }

    @Test
    void nothingAFileHoldsReachesThePageUnescaped() {
        String page = page(new Receipt.Outcome.Read(rejected("<script>alert('x')</script>&\u0000\u001b\ud800")));

        assertThat(page)
                .doesNotContain("<script", "\u0000", "\u001b")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;")
                .contains("&lt;b&gt; &quot;return&quot;.xlsx");
    }

    @Test
    void everyOutcomeHasItsOwnVerdict() {
        Finding warning =
                new Finding(AcceptanceFinding.RED_WITHOUT_COMMENT, Origin.ofFile("x"), "", Map.of("indicator", "k"));
        Finding unreadable = Finding.of(FileFinding.PASSWORD_PROTECTED, Origin.ofFile("x"), "");

        assertThat(page(new Receipt.Outcome.Read(accepted(List.of()))))
                .contains("<h1>Accepted</h1>")
                .contains(
                        "<td><bdi>Survey answers</bdi></td><td><bdi>aurora</bdi></td><td class=\"n\"><bdi>2</bdi></td>"
                                + "<td><bdi>4 answers</bdi></td>");
        assertThat(page(new Receipt.Outcome.Read(accepted(List.of(warning.explained("Figures come <later>"))))))
                .contains("<h1>Accepted, with something to look at</h1>", "1 remark below", "What to fix or explain")
                .contains("Your explanation: Figures come &lt;later&gt;");
        assertThat(page(new Receipt.Outcome.Read(new Acceptance.Unreadable(unreadable))))
                .contains("<h1>Not readable</h1>", "Take the password off");
        assertThat(page(new Receipt.Outcome.Duplicate("first.xlsx", RECEIVED)))
                .contains("<h1>Nothing new in this file</h1>", "first.xlsx")
                .doesNotContain("What to fix");
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED_LATE, 'Accepted, but late', 'came late. Nothing to do.'",
        "RECEIVED_AFTER_CUT_OFF, 'Accepted, but too late', 'waits for the next quarter'",
        "CORRECTED_AFTER_CUT_OFF, 'Accepted, but too late', 'waits for the next quarter'"
    })
    void whatOnlyCameLateAsksForNothing(AcceptanceFinding kind, String head, String text) {
        Finding late =
                new Finding(kind, Origin.ofFile("x"), "2026-10-09", Map.of("due", "2026-10-08", "last", "2026-10-08"));
        Finding warning =
                new Finding(AcceptanceFinding.RED_WITHOUT_COMMENT, Origin.ofFile("x"), "", Map.of("indicator", "k"));

        assertThat(page(new Receipt.Outcome.Read(accepted(List.of(late)))))
                .contains("<h1>" + head, text, "For information")
                .doesNotContain("correct it", "Please look", "send the file again");
        assertThat(page(new Receipt.Outcome.Read(accepted(List.of(late, warning)))))
                .contains("Please look at 1 remark below", "For information");
    }

    @Test
    void whatIsOnlyForInformationAsksForNothing() {
        Finding left = new Finding(
                MappedFinding.MAPPED_ROWS_LEFT_OUT, Origin.ofFile("x"), "they hold no figure", Map.of("count", "3"));

        assertThat(page(new Receipt.Outcome.Read(accepted(List.of(left)))))
                .contains("<h1>Accepted</h1>", "Nothing to do: what stands below is for your information.");
    }

    @Test
    void aNewVersionCountsDownAndListsWhatChanged() {
        List<Fact> before = new ArrayList<>(Homes.submission().facts());
        Fact.KpiActual first = (Fact.KpiActual) before.getFirst();
        before.set(0, with(first, new BigDecimal("1086.4")));
        before.removeLast();
        Receipt.Version last = new Receipt.Version(
                "old.xlsx", BEFORE, FileState.REJECTED, List.of(finding("D5", "9"), finding("D6", "8")), List.of());
        Receipt.Version used = new Receipt.Version("older.xlsx", BEFORE, FileState.ACCEPTED, List.of(), before);
        String page = page(
                new Receipt.Outcome.Read(accepted(List.of())),
                Language.ENGLISH,
                new Receipt.Earlier(Optional.of(last), Optional.of(used)),
                new Receipt.Copy.Beside("return.to-fix.xlsx"));

        assertThat(page)
                .contains("Since your last version: 2 of 2 fixed, 0 left, 0 new.")
                .contains("What changed since older.xlsx of 2 October 2026, 09:00:00 UTC", "2 changes")
                .contains("<td><bdi>cell-cost</bdi></td><td><bdi>Actual</bdi></td><td><bdi>1,086.4</bdi></td>"
                        + "<td><bdi>86.4</bdi></td>")
                .contains("<td><bdi>Exit terms</bdi></td><td><bdi></bdi></td><td><bdi>(not there)</bdi></td>")
                .contains("older.xlsx of 2 October 2026, 09:00:00 UTC; this file counts from now on")
                .contains("Beside this page lies return.to-fix.xlsx");
    }

    @Test
    void theCountdownTellsFixedLeftAndNewApart() {
        List<Finding> before = List.of(finding("D5", "9"), finding("D6", "8"), finding("D9", "7"));
        List<Finding> now = List.of(finding("D6", "8"), finding("D8", "7"), finding("E1", "33"));

        assertThat(Countdown.of(before, now)).isEqualTo(new Countdown(3, 1, 2, 1));
        assertThat(Countdown.of(before, List.of())).isEqualTo(new Countdown(3, 3, 0, 0));
        assertThat(Countdown.of(List.of(), now)).isEqualTo(new Countdown(0, 0, 0, 3));
    }

    private static Fact with(Fact.KpiActual kpi, BigDecimal actual) {
        return new Fact.KpiActual(
                kpi.partner(),
                kpi.alliance(),
                kpi.indicator(),
                kpi.period(),
                new Reading.Reported(actual),
                kpi.numerator(),
                kpi.denominator(),
                kpi.target(),
                kpi.status(),
                kpi.comment(),
                kpi.origin());
    }

    private static Acceptance accepted(List<Finding> findings) {
        Submission submission = Homes.submission();
        return new Acceptance.Accepted(submission, findings);
    }

    private static Acceptance rejected(String value) {
        return new Acceptance.Rejected(List.of(finding("D5", value)), List.of(new SheetCount("Survey", 9, 7, 1, 1)));
    }

    private static Finding finding(String cell, String value) {
        return new Finding(
                AcceptanceFinding.ANSWER_OUTSIDE_SCALE,
                new Origin("x", "Survey", cell, ""),
                value,
                Map.of("item", "T1", "low", "1", "high", "5"));
    }

    private static String page(Receipt.Outcome outcome) {
        return page(outcome, Language.ENGLISH, Receipt.Earlier.NONE, new Receipt.Copy.NotNeeded());
    }

    private static String page(Receipt.Outcome outcome, Language language, Receipt.Earlier earlier, Receipt.Copy copy) {
        Receipt receipt = new Receipt(
                new Receipt.Addressee("Northwind", language),
                new Receipt.FileLine(
                        17,
                        "<b> \"return\".xlsx",
                        "sha-of-the-file",
                        RECEIVED,
                        "nhs",
                        "CSV in UTF-8, separated by commas",
                        "2026-Q3",
                        Optional.of(new Receipt.Deadline(LocalDate.of(2026, 10, 8), Receipt.Kept.NOT))),
                outcome,
                earlier,
                copy);
        return new String(ReceiptWriter.write(receipt), StandardCharsets.UTF_8);
    }
}
