package dev.plumbline.delivery;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Severity;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Submission;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The answer to a file as a page: what became of it, what to mend, how its rows were used. */
public final class AnswerPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Answer</title>
            <style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.5}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3em .6em;
            border-bottom:1px solid #ccc}.code{color:#666;font-size:.85em}</style></head>
            <body>
            """;

    private AnswerPage() {}

    /**
     * Writes the page.
     *
     * @param told the file and what became of it
     * @param original the first receipt of the same content, for a duplicate
     * @return HTML in UTF-8
     */
    public static byte[] write(Told told, Optional<Receipt> original) {
        Receipt receipt = told.receipt();
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>").append(escape(headline(told.state()))).append("</h1>\n");
        page.append("<p>").append(escape(explanation(told.state(), original))).append("</p>\n");
        if (!told.outcome().findings().isEmpty()) {
            findings(page, told);
        }
        if (!told.outcome().rows().isEmpty()) {
            rows(page, told);
        }
        page.append("<h2>Receipt</h2>\n<table>\n");
        fact(page, "File", receipt.name());
        fact(page, "Received (UTC)", receipt.receivedAt().toString());
        fact(page, "Size in bytes", String.valueOf(receipt.byteCount()));
        fact(page, "SHA-256", receipt.sha256());
        page.append("</table>\n</body>\n</html>\n");
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String headline(FileState state) {
        return switch (state) {
            case ACCEPTED -> "Accepted: nothing to do";
            case ACCEPTED_WITH_FINDINGS -> "Accepted, with something to look at";
            case REJECTED -> "Not used yet: please mend and drop it again";
            case UNREADABLE -> "Could not be read";
            case DUPLICATE -> "Received before: nothing to do";
        };
    }

    private static String explanation(FileState state, Optional<Receipt> original) {
        return switch (state) {
            case ACCEPTED, ACCEPTED_WITH_FINDINGS -> "All of the file counts from now on.";
            case REJECTED -> "A file is used as a whole or not at all. What was accepted before still counts.";
            case UNREADABLE -> "Nothing of the file is used. What was accepted before still counts.";
            case DUPLICATE ->
                "The same content was received before"
                        + original.map(first -> " as " + first.name() + " on " + first.receivedAt())
                                .orElse("")
                        + ".";
        };
    }

    private static void findings(StringBuilder page, Told told) {
        page.append("<h2>What was found</h2>\n<table>\n")
                .append("<tr><th>Where</th><th>What</th><th>What to do</th><th>Weight</th></tr>\n");
        for (Finding finding : told.outcome().findings()) {
            String place = (finding.origin().sheet() + " " + finding.origin().cell()).strip();
            page.append("<tr><td>").append(escape(place.isEmpty() ? "the file" : place));
            page.append("</td><td>").append(escape(finding.message()));
            page.append("</td><td>").append(escape(finding.fix()));
            page.append("</td><td>").append(weight(finding.kind().severity()));
            page.append("<br><span class=\"code\">")
                    .append(escape(finding.kind().code()));
            page.append("</span></td></tr>\n");
        }
        page.append("</table>\n");
    }

    private static String weight(Severity severity) {
        return switch (severity) {
            case ERROR -> "must be mended";
            case WARNING -> "please look";
            case NOTE -> "for information";
        };
    }

    private static void rows(StringBuilder page, Told told) {
        page.append("<h2>How the rows were used</h2>\n<table>\n")
                .append("<tr><th>Sheet</th><th>Read</th><th>Used</th><th>Ignored</th><th>In error</th></tr>\n");
        for (Submission.SheetCount count : told.outcome().rows()) {
            page.append("<tr><td>").append(escape(count.sheet()));
            for (int number : new int[] {count.read(), count.used(), count.ignored(), count.inError()}) {
                page.append("</td><td>").append(number);
            }
            page.append("</td></tr>\n");
        }
        page.append("</table>\n");
    }

    private static void fact(StringBuilder page, String name, String value) {
        page.append("<tr><th>")
                .append(name)
                .append("</th><td>")
                .append(escape(value))
                .append("</td></tr>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
