package dev.plumbline.delivery.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes the status page: read without a script, by keyboard, on a telephone and on paper. */
public final class StatusPageWriter {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,"Segoe UI",Arial,sans-serif;color:#1b1f24;background:#fff;max-width:70rem;\
            margin:1.5rem auto;padding:0 1rem}
            h1{font-size:1.5rem;line-height:1.25;margin:0}h2{font-size:1.15rem;margin:2rem 0 .25rem}
            p{margin:.25rem 0}.sub{color:#4b5560}
            header{border-left:.5rem solid #4a6fa5;padding:.5rem 1rem;background:#eef2f7}
            header.good{border-color:#1a7f4b}header.watch{border-color:#9a6700}header.bad{border-color:#b3261e}
            nav{margin:1rem 0}nav a{margin-right:1rem;white-space:nowrap}
            a{color:#0b57a4}a:focus-visible{outline:3px solid #9a6700;outline-offset:2px}
            .skip{position:absolute;left:-99rem}.skip:focus{position:static}
            ol{padding-left:1.4rem}li{margin:.4rem 0}
            code{font:.9em ui-monospace,Consolas,monospace;background:#eef2f7;padding:.1rem .35rem;overflow-wrap:anywhere}
            table{border-collapse:collapse;margin-top:.5rem;width:100%}
            th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid #c9d1d9;\
            overflow-wrap:break-word}
            thead th{color:#4b5560;font-weight:600;white-space:nowrap}tbody th{font-weight:600}
            .pictures{display:flex;flex-wrap:wrap;gap:.75rem;margin:.75rem 0}.pictures a{display:block;\
            width:16.5rem;max-width:100%;font-size:.85rem;overflow-wrap:anywhere}
            .pictures img{display:block;width:100%;height:auto;border:1px solid #c9d1d9}
            .tag{font-weight:600;white-space:nowrap}.tag.good{color:#1a7f4b}.tag.watch{color:#7a5200}.tag.bad{color:#b3261e}
            @media(max-width:40rem){thead{position:absolute;left:-99rem}
            tr{display:block;border-bottom:2px solid #c9d1d9;padding:.4rem 0}
            td.empty{display:none!important}td,tbody th{overflow-wrap:anywhere}
            tbody th,td{display:grid;grid-template-columns:7.5rem 1fr;gap:.5rem;border:0;padding:.1rem 0}
            tbody th::before,td::before{content:attr(data-column);color:#4b5560;font-weight:400}}
            @media print{body{margin:0;max-width:none;font-size:10pt}nav,.skip{display:none}tr,.pictures a{break-inside:avoid}}
            """;

    private final StringBuilder page = new StringBuilder(8192);

    private StatusPageWriter() {}

    /**
     * The page as a file.
     *
     * @param status what it says
     * @return HTML in UTF-8
     */
    public static byte[] write(StatusPage status) {
        StatusPageWriter writer = new StatusPageWriter();
        writer.head(status);
        writer.tasks(status.tasks());
        status.sections().forEach(writer::section);
        writer.page.append("</main>\n</body>\n</html>\n");
        return writer.page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(StatusPage status) {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src")
                .append(
                        " 'unsafe-inline'; img-src data:\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Plumbline status: ")
                .append(escaped(status.headline()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append(
                        "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#todo\">Skip to what there is to do</a>\n<header class=\"")
                .append(css(status.tone()))
                .append("\">\n<h1>")
                .append(escaped(status.headline()))
                .append("</h1>\n<p class=\"sub\">")
                .append(escaped(status.subline()))
                .append("</p>\n</header>\n<nav aria-label=\"Sections\">\n");
        status.sections()
                .forEach(section -> page.append("<a href=\"#")
                        .append(section.id())
                        .append("\">")
                        .append(escaped(section.heading()))
                        .append("</a>\n"));
        page.append("</nav>\n<main>\n");
    }

    private void tasks(List<StatusPage.Task> tasks) {
        page.append("<section aria-labelledby=\"todo\">\n<h2 id=\"todo\" tabindex=\"-1\">What must I do?</h2>\n");
        if (tasks.isEmpty()) {
            page.append("<p>Nothing.</p>\n");
        } else {
            page.append("<ol>\n");
            tasks.forEach(task -> {
                page.append("<li>").append(escaped(task.words()));
                if (!task.command().isEmpty()) {
                    page.append(" <code>").append(escaped(task.command())).append("</code>");
                }
                page.append("</li>\n");
            });
            page.append("</ol>\n");
        }
        page.append("</section>\n");
    }

    private void section(StatusPage.Section section) {
        page.append("<section aria-labelledby=\"")
                .append(section.id())
                .append("\">\n<h2 id=\"")
                .append(section.id())
                .append("\">")
                .append(escaped(section.heading()))
                .append("</h2>\n<p>")
                .append(escaped(section.lead()))
                .append("</p>\n");
        pictures(section.pictures());
        if (!section.rows().isEmpty()) {
            page.append("<table>\n<thead><tr>");
            section.columns()
                    .forEach(column -> page.append("<th scope=\"col\">")
                            .append(escaped(column))
                            .append("</th>"));
            page.append("</tr></thead>\n<tbody>\n");
            section.rows().forEach(row -> row(section.columns(), row));
            page.append("</tbody>\n</table>\n");
        }
        page.append("</section>\n");
    }

    /** The keyboard finds the same links in the table. */
    private void pictures(List<StatusPage.Picture> pictures) {
        if (!pictures.isEmpty()) {
            page.append("<div class=\"pictures\">\n");
            pictures.forEach(picture -> page.append("<a tabindex=\"-1\" href=\"")
                    .append(escaped(picture.link()))
                    .append("\"><img alt=\"Page 1\" src=\"data:image/png;base64,")
                    .append(escaped(picture.base64()))
                    .append("\">")
                    .append(escaped(picture.words()))
                    .append("</a>\n"));
            page.append("</div>\n");
        }
    }

    private void row(List<String> columns, List<StatusPage.Cell> row) {
        page.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            String tag = i == 0 ? "th" : "td";
            page.append('<').append(tag);
            if (i == 0) {
                page.append(" scope=\"row\"");
            }
            if (i > 0 && row.get(i).text().isEmpty()) {
                page.append(" class=\"empty\"");
            }
            page.append(" data-column=\"").append(escaped(columns.get(i))).append("\">");
            cell(row.get(i));
            page.append("</").append(tag).append('>');
        }
        page.append("</tr>\n");
    }

    private void cell(StatusPage.Cell cell) {
        page.append("<span");
        if (cell.tone() != StatusPage.Tone.PLAIN) {
            page.append(" class=\"tag ").append(css(cell.tone())).append('"');
        }
        page.append('>');
        if (cell.link().isEmpty()) {
            page.append(escaped(cell.text()));
        } else {
            page.append("<a href=\"")
                    .append(escaped(cell.link()))
                    .append("\">")
                    .append(escaped(cell.text()))
                    .append("</a>");
        }
        page.append("</span>");
    }

    private static String css(StatusPage.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
