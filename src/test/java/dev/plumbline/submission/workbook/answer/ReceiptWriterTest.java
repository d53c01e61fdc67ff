package dev.plumbline.submission.workbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.rule.AcceptanceFinding;
import dev.plumbline.submission.workbook.Homes;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiptWriterTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-09T08:15:30Z");

    @Test
    void theVerdictStandsBeforeWhatToFixAndThatBeforeTheFile() {
        String page = page(new Receipt.Outcome.Read(rejected("9")));

        assertThat(page).contains("Not accepted", "because of 1 error");
        assertThat(page.indexOf("<h1>Not accepted")).isLessThan(page.indexOf("<h2>What to fix"));
        assertThat(page.indexOf("<h2>What to fix")).isLessThan(page.indexOf("<h2>The file"));
        assertThat(page)
                .contains("<td><bdi>Survey</bdi></td><td><bdi>D5</bdi></td><td><bdi>9</bdi></td>")
                .contains("The answer 9 to &#39;T1&#39; is outside its scale from 1 to 5.")
                .contains("<td class=\"code\"><bdi>answer-outside-scale</bdi></td>")
                .contains("9 October 2026, 08:15:30 UTC", "sha-of-the-file", "foreign table, mapping nhs");
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
        Submission submission = Homes.submission();
        Finding warning =
                new Finding(AcceptanceFinding.RED_WITHOUT_COMMENT, Origin.ofFile("x"), "", Map.of("indicator", "k"));
        Finding unreadable = Finding.of(FileFinding.PASSWORD_PROTECTED, Origin.ofFile("x"), "");

        assertThat(page(new Receipt.Outcome.Read(new Acceptance.Accepted(submission, List.of()))))
                .contains(
                        "<h1>Accepted</h1>", "<td><bdi>Survey respondents</bdi></td><td class=\"n\"><bdi>2</bdi></td>");
        assertThat(page(new Receipt.Outcome.Read(new Acceptance.Accepted(submission, List.of(warning)))))
                .contains("<h1>Accepted, with something to look at</h1>", "1 remark below", "What to look at");
        assertThat(page(new Receipt.Outcome.Read(new Acceptance.Unreadable(unreadable))))
                .contains("<h1>Not readable</h1>", "Take the password off");
        assertThat(page(new Receipt.Outcome.Duplicate("first.xlsx", RECEIVED)))
                .contains("<h1>Nothing new in this file</h1>", "first.xlsx")
                .doesNotContain("What to fix");
    }

    private static Acceptance rejected(String value) {
        Finding finding = new Finding(
                AcceptanceFinding.ANSWER_OUTSIDE_SCALE,
                new Origin("x", "Survey", "D5", ""),
                value,
                Map.of("item", "T1", "low", "1", "high", "5"));
        return new Acceptance.Rejected(List.of(finding), List.of(new SheetCount("Survey", 9, 7, 1, 1)));
    }

    private static String page(Receipt.Outcome outcome) {
        Receipt receipt = new Receipt("Northwind", "<b> \"return\".xlsx", "sha-of-the-file", RECEIVED, "nhs", outcome);
        return new String(ReceiptWriter.write(receipt), StandardCharsets.UTF_8);
    }
}
