package dev.plumbline.submission.workbook.answer;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;

/**
 * What became of a file, in two sentences: the same on a receipt and on the command line.
 *
 * @param isGood whether the file is used
 * @param head the verdict
 * @param text what it means
 */
public record Verdict(boolean isGood, String head, String text) {

    /**
     * The verdict on a file.
     *
     * @param acceptance what the reader says
     * @param language in which language
     * @return the verdict in words
     */
    public static Verdict of(Acceptance acceptance, Language language) {
        AnswerWords words = AnswerWords.of(language);
        return switch (acceptance) {
            case Acceptance.Accepted accepted
            when accepted.findings().isEmpty() ->
                new Verdict(true, words.text("accepted.head"), words.text("accepted.text"));
            case Acceptance.Accepted accepted ->
                new Verdict(
                        true,
                        words.text("findings.head"),
                        words.text(
                                "findings.text",
                                words.count("remark", accepted.findings().size())));
            case Acceptance.Rejected rejected ->
                new Verdict(
                        false,
                        words.text("rejected.head"),
                        words.text("rejected.text", words.count("error", errors(rejected))));
            case Acceptance.Unreadable unreadable ->
                new Verdict(
                        false,
                        words.text("unreadable.head"),
                        unreadable.finding().message(language) + " "
                                + unreadable.finding().fix(language));
        };
    }

    private static long errors(Acceptance rejected) {
        return rejected.findings().stream().filter(Finding::blocks).count();
    }
}
