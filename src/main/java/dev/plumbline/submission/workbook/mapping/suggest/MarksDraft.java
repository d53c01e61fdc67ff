package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.submission.workbook.table.NumberWords;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a draft about words that stand for numbers, and about how numbers are written. */
record MarksDraft(Draft draft, Table table, List<Column> numeric) {

    private static final int MOST = 8;

    void write() {
        List<String> odd = numeric.stream()
                .flatMap(column -> column.cells().stream())
                .filter(cell -> !Words.isNumber(cell))
                .distinct()
                .toList();
        missing(draft, odd.stream().filter(Words::isMissing).toList());
        List<String> unknown =
                odd.stream().filter(word -> !Words.isMissing(word)).toList();
        if (!unknown.isEmpty()) {
            String shown =
                    unknown.stream().limit(MOST).map(word -> "'" + word + "'").collect(Collectors.joining(", "));
            draft.line(
                    "withheld: " + Draft.OPEN,
                    "among the numbers stands " + shown + ": put each under missing, not-applicable or withheld");
        }
        decimalMark();
    }

    static void missing(Draft draft, List<String> marks) {
        if (!marks.isEmpty()) {
            String listed = marks.stream().map(Draft::quoted).distinct().collect(Collectors.joining(", "));
            draft.line("missing: [" + listed + "]", "seen where numbers are expected");
        }
    }

    private void decimalMark() {
        List<String> typed = numeric.stream()
                .flatMap(column -> column.cells().stream())
                .distinct()
                .toList();
        boolean twoWays =
                typed.stream().anyMatch(cell -> NumberWords.read(cell, ' ') instanceof NumberWords.Meaning.TwoWays);
        boolean english = typed.stream()
                .anyMatch(cell -> cell.matches(
                        "-?\\d*\\.(\\d{1,2}|\\d{4,}) ?%?|.*\\d,\\d{3},\\d{3}.*|0\\.\\d+|.*,\\d{3}\\.\\d+"));
        boolean continental = typed.stream()
                .anyMatch(cell -> cell.matches(
                        "-?\\d*,(\\d{1,2}|\\d{4,}) ?%?|.*\\d\\.\\d{3}\\.\\d{3}.*|0,\\d+|.*\\.\\d{3},\\d+"));
        if (english != continental) {
            draft.line(
                    "decimal-mark: \"" + (english ? "." : ",") + "\"", "sure: some numbers can be read one way only");
        } else if (twoWays || english) {
            draft.line("decimal-mark: " + Draft.OPEN, "some numbers could be read two ways");
        }
    }
}
