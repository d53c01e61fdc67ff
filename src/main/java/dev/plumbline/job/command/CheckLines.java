package dev.plumbline.job.command;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.inbox.Shown;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.answer.Verdict;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.io.PrintWriter;

/** The verdict on one file with every finding, as the receipt will say it. */
final class CheckLines {

    private CheckLines() {}

    static void print(PrintWriter out, Acceptance acceptance, Language language) {
        AnswerWords words = AnswerWords.of(language);
        Verdict verdict = Verdict.of(acceptance, language);
        out.println(verdict.head());
        out.println(Shown.text(verdict.text()));
        for (Finding finding : acceptance.findings()) {
            String place = (finding.origin().sheet() + " " + finding.origin().cell()).strip();
            out.println();
            out.println(Shown.text(words.weight(finding.kind().severity()) + (place.isEmpty() ? "" : ": " + place)));
            out.println(Shown.text("  " + finding.message(language)));
            out.println(Shown.text("  " + finding.fix(language)));
            out.println(Shown.text("  " + words.text("comment.example", finding.example(language)) + " ["
                    + finding.kind().code() + "]"));
        }
    }
}
