package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.answer.copy.part.BookPart;
import dev.plumbline.submission.workbook.answer.copy.part.BookPart.CellsNamed;
import dev.plumbline.submission.workbook.answer.copy.part.SheetText;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of what to fix, as the first sheet: one line a finding, each with a link to its cell. */
final class FixSheet {

    static final int HEADING_ROW = 3;

    private static final float LINE_POINTS = 15.5f;
    private static final int ABOUT_POINTS = 48;
    private static final int HEADING_POINTS = 24;
    private static final int MOST_LINES = 20;
    private static final char LAST_COLUMN = (char) ('A' + FixColumn.values().length - 1);

    private static final String VIEW = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
            + "<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\">"
            + "<pane ySplit=\"4\" topLeftCell=\"A5\" activePane=\"bottomLeft\" state=\"frozen\"/>"
            + "<selection pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>";
    private static final String PRINT =
            "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\""
                    + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>";

    private final BookPart book;
    private final SheetText sheet = new SheetText();
    private final Palette palette;
    private final AnswerWords words;

    FixSheet(BookPart book, Palette palette, AnswerWords words) {
        this.book = book;
        this.palette = palette;
        this.words = words;
    }

    /** The sheet as a part; cases are what the rows of the findings are about, in the same order. */
    String draw(CopyOrder order, List<Finding> findings, List<String> cases, boolean cut) {
        drawTop(order, cut);
        for (int i = 0; i < findings.size(); i++) {
            drawLine(i + 1, order, findings.get(i), cases.get(i));
        }
        String filter = "A" + (HEADING_ROW + 1) + ":" + LAST_COLUMN + lastRow(findings);
        return sheet.part(VIEW + columns(), filter, "A2:" + (char) ('A' + FixColumn.EXPLAIN.index()) + "2", PRINT);
    }

    /** What programs want to be named: the rows that can be filtered, and the one printed on every page. */
    static List<CellsNamed> names(String name, List<Finding> findings) {
        String quoted = "'" + name.replace("'", "''") + "'!";
        int heading = HEADING_ROW + 1;
        return List.of(
                new CellsNamed(
                        "_xlnm._FilterDatabase",
                        quoted + "$A$" + heading + ":$" + LAST_COLUMN + "$" + lastRow(findings),
                        true),
                new CellsNamed("_xlnm.Print_Titles", quoted + "$" + heading + ":$" + heading, false));
    }

    private static int lastRow(List<Finding> findings) {
        return HEADING_ROW + 1 + Math.max(1, findings.size());
    }

    private static String columns() {
        return Arrays.stream(FixColumn.values())
                .map(column -> "<col min=\"" + (column.index() + 1) + "\" max=\"" + (column.index() + 1) + "\" width=\""
                        + column.widthCharacters() + "\" customWidth=\"1\"/>")
                .collect(Collectors.joining("", "<cols>", "</cols>"));
    }

    private void drawTop(CopyOrder order, boolean cut) {
        sheet.row(0).words(SafeText.of(words.text("fix.title", order.name())), palette.title());
        sheet.row(ABOUT_POINTS).words(words.text(order.used() ? "fix.used" : "fix.not-used"), palette.about());
        String counts = words.count("finding", order.findings().size()) + ".";
        String rest = cut ? " " + words.text("fix.cut", words.number(CellMarks.MOST_COMMENTS)) : "";
        sheet.row(0).words(counts + rest, palette.counts());
        sheet.row(HEADING_POINTS);
        words.headings("fix.headings").forEach(name -> sheet.words(name, palette.heading()));
    }

    private void drawLine(int number, CopyOrder order, Finding finding, String about) {
        Map<FixColumn, String> texts = texts(order, finding, about);
        sheet.row(LINE_POINTS * lines(texts)).number(number, palette.technical(""));
        texts.forEach((column, text) -> {
            switch (column) {
                case NUMBER -> {}
                case WEIGHT -> sheet.words(text, palette.weight(finding.kind().severity()));
                case CASE, PERIOD, MESSAGE, FIX, EXAMPLE -> sheet.words(text, palette.words(text));
                case LINK -> drawLink(text, finding);
                case EXPLAIN -> sheet.words(text, finding.wantsExplanation() ? palette.input(text) : palette.words(""));
                case FOUND, CODE -> sheet.words(text, palette.technical(text));
            }
        });
    }

    private Map<FixColumn, String> texts(CopyOrder order, Finding finding, String about) {
        Map<FixColumn, String> texts = new EnumMap<>(FixColumn.class);
        texts.put(FixColumn.WEIGHT, words.weight(finding));
        texts.put(FixColumn.CASE, about);
        texts.put(FixColumn.PERIOD, order.period());
        texts.put(FixColumn.MESSAGE, finding.message(words.language()));
        texts.put(FixColumn.FIX, finding.fix(words.language()));
        texts.put(FixColumn.EXAMPLE, finding.example(words.language()));
        texts.put(
                FixColumn.LINK,
                (finding.origin().sheet() + " " + finding.origin().cell()).stripTrailing());
        texts.put(FixColumn.EXPLAIN, finding.explanation());
        texts.put(FixColumn.FOUND, finding.value());
        texts.put(FixColumn.CODE, finding.kind().code());
        texts.replaceAll((_, text) -> SafeText.of(text));
        return texts;
    }

    /** How many lines the longest text of a row takes; not every program finds that out itself. */
    private static int lines(Map<FixColumn, String> texts) {
        int most = texts.entrySet().stream()
                .mapToInt(entry -> entry.getValue()
                        .lines()
                        .mapToInt(line -> 1 + line.length() / (entry.getKey().widthCharacters() - 2))
                        .sum())
                .max()
                .orElse(1);
        return Math.clamp(most, 1, MOST_LINES);
    }

    private void drawLink(String text, Finding finding) {
        String name = finding.origin().sheet();
        if (book.find(name).isEmpty()) {
            sheet.words(text, palette.words(text));
            return;
        }
        String first = CellRef.of(finding.origin()).map(CellRef::a1).orElse("A1");
        sheet.link(text, "'" + name.replace("'", "''") + "'!" + first, palette.link());
    }

    /** A name for the sheet that no other sheet has. */
    static String freeName(BookPart book, String wanted) {
        String name = wanted;
        for (int i = 2; book.find(name).isPresent(); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }
}
