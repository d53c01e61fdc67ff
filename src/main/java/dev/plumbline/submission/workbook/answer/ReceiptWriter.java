package dev.plumbline.submission.workbook.answer;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Severity;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Submission.SheetCount;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A receipt as a page of HTML that needs nothing else: no script, no picture, no font. The verdict stands first, then
 * what to fix, then how the rows were used, then what identifies the file.
 */
public final class ReceiptWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final List<String> FINDING = List.of("", "", "", "", "", "code");
    private static final List<String> SECTION = List.of("", "n");
    private static final List<String> ROWS = List.of("", "n", "n", "n", "n");

    private ReceiptWriter() {}

    /**
     * Writes a receipt; the same receipt gives the same bytes.
     *
     * @param receipt what to tell
     * @return the page in UTF-8
     */
    public static byte[] write(Receipt receipt) {
        Html page = new Html("Receipt for " + receipt.name());
        switch (receipt.outcome()) {
            case Receipt.Outcome.Duplicate duplicate ->
                page.verdict(
                        "",
                        "Nothing new in this file",
                        "Its content is the same as that of " + duplicate.firstName() + ", received on "
                                + time(duplicate.firstReceived()) + ", byte by byte. That one counts; nothing to do.");
            case Receipt.Outcome.Read read -> writeRead(page, read.acceptance());
        }
        page.heading("The file");
        page.facts(
                "Partner", receipt.partner(),
                "File", receipt.name(),
                "Received", time(receipt.received()),
                "Read as", receipt.mapping().isEmpty() ? "return" : "foreign table, mapping " + receipt.mapping(),
                "SHA-256", receipt.sha256());
        return page.end().getBytes(StandardCharsets.UTF_8);
    }

    private static void writeRead(Html page, Acceptance acceptance) {
        writeVerdict(page, acceptance);
        writeFindings(page, acceptance.findings(), Severity.ERROR, "What to fix");
        writeFindings(page, acceptance.findings(), Severity.WARNING, "What to look at");
        writeFindings(page, acceptance.findings(), Severity.NOTE, "For information");
        if (acceptance instanceof Acceptance.Accepted accepted) {
            writeFacts(page, accepted.submission().facts());
        }
        writeRows(page, acceptance.rows());
    }

    private static void writeVerdict(Html page, Acceptance acceptance) {
        switch (acceptance) {
            case Acceptance.Accepted accepted
            when accepted.findings().isEmpty() ->
                page.verdict("good", "Accepted", "The file was used as it is. Nothing to do.");
            case Acceptance.Accepted accepted ->
                page.verdict(
                        "good",
                        "Accepted, with something to look at",
                        "The file was used. " + count(accepted.findings().size(), "remark")
                                + " below: please look, and send the file again if something is wrong.");
            case Acceptance.Rejected rejected ->
                page.verdict(
                        "bad",
                        "Not accepted",
                        "Nothing of this file was used, because of "
                                + count(errors(rejected.findings()), "error")
                                + ". Mend what is listed below and drop the file again; a file is used as a whole or"
                                + " not at all.");
            case Acceptance.Unreadable unreadable ->
                page.verdict(
                        "bad",
                        "Not readable",
                        unreadable.finding().message() + " "
                                + unreadable.finding().fix());
        }
    }

    private static void writeFindings(Html page, List<Finding> findings, Severity severity, String heading) {
        List<Finding> chosen = findings.stream()
                .filter(finding -> finding.kind().severity() == severity)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        page.heading(heading);
        page.tableStart(
                count(chosen.size(), "line"),
                FINDING,
                "Sheet",
                "Cell",
                "Found",
                "What is wrong",
                "How to fix it",
                "Code");
        for (Finding finding : chosen) {
            page.row(
                    FINDING,
                    finding.origin().sheet(),
                    finding.origin().cell(),
                    finding.value(),
                    finding.message(),
                    finding.fix(),
                    finding.kind().code());
        }
        page.tableEnd();
    }

    private static void writeFacts(Html page, List<Fact> facts) {
        Map<String, Long> byKind = facts.stream()
                .collect(Collectors.groupingBy(fact -> words(fact.kind()), LinkedHashMap::new, Collectors.counting()));
        page.heading("What was taken from it");
        page.tableStart(count(facts.size(), "entry", "entries"), SECTION, "Section", "Entries");
        byKind.forEach((kind, count) -> page.row(SECTION, kind, Long.toString(count)));
        page.tableEnd();
    }

    private static void writeRows(Html page, List<SheetCount> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.heading("How its rows were used");
        page.tableStart(
                "Every row that holds something is counted once", ROWS, "Sheet", "Read", "Used", "Ignored", "In error");
        for (SheetCount count : rows) {
            page.row(
                    ROWS,
                    count.sheet().isEmpty() ? "(the table)" : count.sheet(),
                    Integer.toString(count.read()),
                    Integer.toString(count.used()),
                    Integer.toString(count.ignored()),
                    Integer.toString(count.inError()));
        }
        page.tableEnd();
    }

    private static String words(FactKind kind) {
        return switch (kind) {
            case KPI -> "Actuals of indicators";
            case PRIORITY -> "Priorities of goals";
            case SURVEY -> "Survey respondents";
            case SURVEY_TALLY -> "Published survey results";
            case MEETING -> "Meetings";
            case ACTION -> "Actions";
            case RISK -> "Risks";
            case RESOURCE -> "Resources";
            case OBLIGATION -> "Clauses and obligations";
        };
    }

    private static int errors(List<Finding> findings) {
        return (int) findings.stream().filter(Finding::blocks).count();
    }

    private static String count(int count, String one) {
        return count(count, one, one + "s");
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
