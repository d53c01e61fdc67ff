package dev.plumbline.submission.workbook.answer;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.finding.Severity;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.rule.AcceptanceFinding;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a file, in two sentences: the same on a receipt and on the command line.
 *
 * @param isGood whether the file is used
 * @param head the verdict
 * @param text what it means
 */
public record Verdict(boolean isGood, String head, String text) {

    /**
     * The verdict on a file that was handed in.
     *
     * @param acceptance what the reader says
     * @param language in which language
     * @return the verdict in words
     */
    public static Verdict of(Acceptance acceptance, Language language) {
        return of(acceptance, language, "");
    }

    /**
     * The verdict on a file that was not handed in yet: the same, as what would be.
     *
     * @param acceptance what the reader says
     * @param language in which language
     * @return the verdict in words
     */
    public static Verdict beforehand(Acceptance acceptance, Language language) {
        return of(acceptance, language, "check.");
    }

    private static Verdict of(Acceptance acceptance, Language language, String when) {
        AnswerWords words = AnswerWords.of(language);
        return switch (acceptance) {
            case Acceptance.Accepted accepted -> used(accepted.findings(), words, when);
            case Acceptance.Rejected rejected ->
                new Verdict(
                        false,
                        words.text(when + "rejected.head"),
                        words.text(when + "rejected.text", words.count("error", errors(rejected))));
            case Acceptance.Unreadable unreadable ->
                new Verdict(
                        false,
                        words.text("unreadable.head"),
                        unreadable.finding().message(language) + " "
                                + unreadable.finding().fix(language));
        };
    }

    /** Only what can be mended or explained is asked for; for all else there is nothing to do. */
    private static Verdict used(List<Finding> findings, AnswerWords words, String when) {
        long asked = findings.stream()
                .filter(finding -> finding.kind().severity() != Severity.NOTE)
                .count();
        String key = when + (asked > 0 ? "findings" : findings.isEmpty() ? "accepted" : toKnow(findings));
        return new Verdict(true, words.text(key + ".head"), words.text(key + ".text", words.count("remark", asked)));
    }

    /** By their codes: a kept finding is of a kind that knows no more. */
    private static String toKnow(List<Finding> notes) {
        Set<String> codes = notes.stream().map(note -> note.kind().code()).collect(Collectors.toSet());
        boolean waits = codes.contains(AcceptanceFinding.RECEIVED_AFTER_CUT_OFF.code())
                || codes.contains(AcceptanceFinding.CORRECTED_AFTER_CUT_OFF.code());
        return waits ? "waiting" : codes.contains(AcceptanceFinding.RECEIVED_LATE.code()) ? "late" : "notes";
    }

    private static long errors(Acceptance rejected) {
        return rejected.findings().stream().filter(Finding::blocks).count();
    }
}
