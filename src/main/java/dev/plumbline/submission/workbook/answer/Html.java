package dev.plumbline.submission.workbook.answer;

import java.util.List;
import java.util.stream.Collectors;

/** A page put together from pieces; every text is escaped on its way in. */
final class Html {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,"Segoe UI",Arial,sans-serif;color:#1b1f24;background:#fff;max-width:70rem;\
            margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
            .verdict{border-left:.5rem solid #4a6fa5;padding:.5rem 1rem;background:#eef2f7}
            .good{border-color:#1a7f4b}.bad{border-color:#b3261e}
            table{border-collapse:collapse}caption{text-align:left;color:#4b5560;padding:.25rem 0}
            th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #c9d1d9;\
            overflow-wrap:break-word}
            th{white-space:nowrap;background:#eef2f7}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            td.w{min-width:6rem}td.code{color:#4b5560;font-size:.85rem}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{color:#4b5560}dd{margin:0;\
            overflow-wrap:anywhere}
            @media print{body{margin:0;max-width:none}}
            """;

    private final StringBuilder page = new StringBuilder(4096);

    Html(String title, String language) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src")
                .append(" 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
    }

    void verdict(String kind, String headline, String sentence) {
        page.append("<div class=\"verdict ").append(kind).append("\">\n<h1>");
        page.append(escaped(headline)).append("</h1>\n<p>").append(escaped(sentence));
        page.append("</p>\n</div>\n");
    }

    void paragraph(String text) {
        page.append("<p>").append(escaped(text)).append("</p>\n");
    }

    void heading(String text) {
        page.append("<h2>").append(escaped(text)).append("</h2>\n");
    }

    /** Headings of number columns are set right, like their numbers. */
    void tableStart(String caption, List<String> cssClasses, List<String> headings) {
        page.append("<table>\n<caption>").append(escaped(caption)).append("</caption>\n<thead><tr>");
        for (int i = 0; i < headings.size(); i++) {
            String css = cssClasses.get(i).equals("n") ? " class=\"n\"" : "";
            page.append("<th scope=\"col\"").append(css).append(">");
            page.append(escaped(headings.get(i))).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
    }

    /** A row of texts; those in number columns are set right, the last of a list of findings is set small. */
    void row(List<String> cssClasses, String... texts) {
        page.append("<tr>");
        for (int i = 0; i < texts.length; i++) {
            String css = cssClasses.get(i);
            page.append(css.isEmpty() ? "<td>" : "<td class=\"" + css + "\">")
                    .append("<bdi>")
                    .append(escaped(texts[i]))
                    .append("</bdi></td>");
        }
        page.append("</tr>\n");
    }

    void tableEnd() {
        page.append("</tbody>\n</table>\n");
    }

    /** Labels and values in turn. */
    void facts(String... labelsAndValues) {
        page.append("<dl>\n");
        for (int i = 0; i + 1 < labelsAndValues.length; i += 2) {
            page.append("<dt>").append(escaped(labelsAndValues[i])).append("</dt><dd><bdi>");
            page.append(escaped(labelsAndValues[i + 1])).append("</bdi></dd>\n");
        }
        page.append("</dl>\n");
    }

    String end() {
        return page + "</main>\n</body>\n</html>\n";
    }

    /** Marks escaped; control characters, which no page may hold, and those that turn the writing round, as a middle dot. */
    static String escaped(String text) {
        return text.chars().allMatch(Html::isPlain) ? text : escapedLetterByLetter(text);
    }

    /** Nearly all that is shown is ASCII without a mark. */
    private static boolean isPlain(int c) {
        return c >= ' ' && c <= '~' && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    }

    private static String escapedLetterByLetter(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    case '\'' -> "&#39;";
                    default -> isShown(c) ? Character.toString(c) : "\u00b7";
                })
                .collect(Collectors.joining());
    }

    private static boolean isShown(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !turns && !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF);
    }
}
