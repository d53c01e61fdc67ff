package dev.plumbline.submission.workbook.answer;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Severity;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A receipt as a page of HTML that needs nothing else: no script, no picture, no font. The verdict stands first, then how
 * far the partner has come, what to fix, what changed, what was taken, how the rows were used, and what identifies the
 * file. It carries every finding, whether or not there is an annotated copy.
 */
public final class ReceiptWriter {

    private static final int MOST_CHANGES = 200;
    private static final List<String> FINDING = List.of("w", "", "", "", "", "code");
    private static final List<String> CHANGE = List.of("", "", "", "", "", "w");
    private static final List<String> TOTAL = List.of("", "", "n", "");
    private static final List<String> UNREAD = List.of("", "n", "", "w");
    private static final List<String> ROWS = List.of("", "n", "n", "n", "n");

    private final Receipt receipt;
    private final AnswerWords words;
    private final Html page;

    private ReceiptWriter(Receipt receipt) {
        this.receipt = receipt;
        this.words = AnswerWords.of(receipt.addressee().language());
        this.page = new Html(
                words.text("receipt.title", receipt.file().name()),
                receipt.addressee().language().code());
    }

    /**
     * Writes a receipt; the same receipt gives the same bytes.
     *
     * @param receipt what to tell
     * @return the page in UTF-8
     */
    public static byte[] write(Receipt receipt) {
        return new ReceiptWriter(receipt).write();
    }

    private byte[] write() {
        switch (receipt.outcome()) {
            case Receipt.Outcome.Duplicate(String name, java.time.Instant first) ->
                page.verdict("", words.text("duplicate.head"), words.text("duplicate.text", name, words.time(first)));
            case Receipt.Outcome.Read(Acceptance acceptance) -> writeRead(acceptance);
        }
        writeFile();
        return page.end().getBytes(StandardCharsets.UTF_8);
    }

    private void writeRead(Acceptance acceptance) {
        Verdict verdict = Verdict.of(acceptance, words.language());
        page.verdict(verdict.isGood() ? "good" : "bad", verdict.head(), verdict.text());
        writeCountdown(acceptance);
        writeCopy();
        writeFindings(acceptance.findings(), Severity.ERROR, "findings.error");
        writeFindings(acceptance.findings(), Severity.WARNING, "findings.warning");
        writeFindings(acceptance.findings(), Severity.NOTE, "findings.note");
        if (acceptance instanceof Acceptance.Accepted accepted) {
            writeChanges(accepted);
            writeTotals(accepted);
        }
        writeRows(acceptance.rows());
    }

    /** Only when there was something to count. */
    private void writeCountdown(Acceptance acceptance) {
        receipt.earlier().last().ifPresent(last -> {
            Countdown countdown = Countdown.of(last.findings(), acceptance.findings());
            if (countdown.before() > 0) {
                page.paragraph(words.text(
                        "countdown",
                        words.number(countdown.fixed()),
                        words.number(countdown.before()),
                        words.number(countdown.left()),
                        words.number(countdown.fresh())));
            }
        });
    }

    private void writeCopy() {
        switch (receipt.copy()) {
            case Receipt.Copy.NotNeeded _ -> {}
            case Receipt.Copy.Beside(String name) -> page.paragraph(words.text("copy.beside", name));
            case Receipt.Copy.Missing(String reason) -> page.paragraph(words.text(reason));
        }
    }

    private void writeFindings(List<Finding> findings, Severity severity, String key) {
        List<Finding> chosen = findings.stream()
                .filter(finding -> finding.kind().severity() == severity)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        page.heading(words.text(key));
        String headings = severity == Severity.NOTE ? "findings.note.headings" : "findings.headings";
        page.tableStart(words.count("finding", chosen.size()), FINDING, words.headings(headings));
        for (Finding finding : chosen) {
            String place = (finding.origin().sheet() + " " + finding.origin().cell()).strip();
            page.row(
                    FINDING,
                    place,
                    place.isEmpty() ? "" : finding.value(),
                    withWords(finding),
                    finding.fix(words.language()),
                    finding.example(words.language()),
                    finding.kind().code());
        }
        page.tableEnd();
    }

    private String withWords(Finding finding) {
        String message = finding.message(words.language());
        return finding.explanation().isEmpty()
                ? message
                : message + " " + words.text("explained", finding.explanation());
    }

    private void writeChanges(Acceptance.Accepted accepted) {
        if (receipt.earlier().lastUsed().isEmpty()) {
            return;
        }
        Receipt.Version former = receipt.earlier().lastUsed().get();
        List<FactChanges.Change> changes = FactChanges.of(
                sectionsOf(accepted, former), accepted.submission().facts(), words);
        page.heading(words.text("changes", former.name(), words.time(former.received())));
        if (changes.isEmpty()) {
            page.paragraph(words.text("changes.none"));
            return;
        }
        page.tableStart(words.count("change", changes.size()), CHANGE, words.headings("changes.headings"));
        changes.stream()
                .limit(MOST_CHANGES)
                .forEach(change -> page.row(
                        CHANGE,
                        change.section(),
                        change.subject(),
                        change.field(),
                        change.old(),
                        change.fresh(),
                        (change.sheet() + " " + change.cell()).strip()));
        page.tableEnd();
        if (changes.size() > MOST_CHANGES) {
            page.paragraph(words.text("changes.more", words.number(changes.size() - MOST_CHANGES)));
        }
    }

    /** What the earlier version said in the sections that this one fills: the others stay as they are. */
    private static List<Fact> sectionsOf(Acceptance.Accepted accepted, Receipt.Version former) {
        Set<FactKind> filled =
                accepted.submission().facts().stream().map(Fact::kind).collect(Collectors.toSet());
        return former.facts().stream()
                .filter(fact -> filled.contains(fact.kind()))
                .toList();
    }

    private void writeTotals(Acceptance.Accepted accepted) {
        page.heading(words.text("totals"));
        page.tableStart(
                words.count("entry", accepted.submission().facts().size()), TOTAL, words.headings("totals.headings"));
        FactTotals.of(accepted.submission().facts(), words)
                .forEach(total -> page.row(TOTAL, total.section(), total.what(), total.entries(), total.sum()));
        page.tableEnd();
    }

    private void writeRows(List<SheetCount> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.heading(words.text("rows"));
        page.tableStart(words.text("rows.caption"), ROWS, words.headings("rows.headings"));
        for (SheetCount count : rows) {
            page.row(
                    ROWS,
                    sheet(count),
                    words.number(count.read()),
                    words.number(count.used()),
                    words.number(count.ignored()),
                    words.number(count.inError()));
        }
        page.tableEnd();
        writeUnread(rows);
    }

    private void writeUnread(List<SheetCount> rows) {
        int cells = rows.stream()
                .flatMap(count -> count.unread().stream())
                .mapToInt(UnreadCells::cells)
                .sum();
        if (cells == 0) {
            return;
        }
        page.heading(words.text("unread"));
        page.tableStart(words.text("unread.caption"), UNREAD, words.headings("unread.headings"));
        for (SheetCount count : rows) {
            for (UnreadCells unread : count.unread()) {
                page.row(
                        UNREAD,
                        sheet(count),
                        words.number(unread.cells()),
                        words.text("unread." + unread.reason().words()),
                        unread.where());
            }
        }
        page.tableEnd();
    }

    private String sheet(SheetCount count) {
        return count.sheet().isEmpty() ? words.text("rows.table") : count.sheet();
    }

    private void writeFile() {
        Receipt.FileLine file = receipt.file();
        List<String> facts = new ArrayList<>();
        add(facts, "file.partner", receipt.addressee().partner());
        add(facts, "file.name", file.name());
        add(facts, "file.id", Long.toString(file.id()));
        add(facts, "file.received", words.time(file.received()));
        add(facts, "file.period", file.period());
        file.deadline().ifPresent(deadline -> add(facts, "file.deadline", deadline(deadline)));
        add(
                facts,
                "file.mapping",
                file.mapping().isEmpty() ? words.text("file.return") : words.text("file.mapped", file.mapping()));
        add(facts, "file.form", file.form());
        add(facts, "file.replaces", replaces());
        add(facts, "file.told", words.text("file.told.text", receipt.addressee().partner()));
        add(facts, "file.sha256", file.sha256());
        page.heading(words.text("file"));
        page.facts(facts.toArray(String[]::new));
    }

    private void add(List<String> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(words.text(key));
            facts.add(text);
        }
    }

    private String deadline(Receipt.Deadline deadline) {
        String key = switch (deadline.kept()) {
            case BY_THIS_FILE -> "file.in-time";
            case BY_AN_EARLIER_VERSION -> "file.corrects";
            case NOT -> "file.late";
        };
        return words.text(key, words.day(deadline.day()));
    }

    /** An accepted file replaces the last one that was used; another file replaces nothing, and the last used one counts. */
    private String replaces() {
        boolean used = receipt.outcome() instanceof Receipt.Outcome.Read(Acceptance acceptance)
                && acceptance.state().isUsed();
        return receipt.earlier()
                .lastUsed()
                .map(former -> words.text(
                        used ? "file.replaces.used" : "file.replaces.not",
                        former.name(),
                        words.time(former.received())))
                .orElseGet(() -> receipt.earlier()
                        .last()
                        .map(former -> words.text(
                                "file.replaces.refused",
                                former.name(),
                                words.text("state." + former.state().name())))
                        .orElse(""));
    }
}
