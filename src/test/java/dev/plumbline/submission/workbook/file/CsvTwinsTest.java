package dev.plumbline.submission.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Workbooks of the corpus beside which the same table lies as CSV, made by another program, read the same: the CSV shows
 * numbers and dates as their formats do, so it is compared to as many digits as it shows.
 */
class CsvTwinsTest {

    private static final Path CORPUS = Path.of(System.getProperty("plumbline.corpus", "corpus"));
    private static final List<DateTimeFormatter> MOMENTS = Stream.of(
                    "uuuu-MM-dd HH:mm:ss", "M/d/uuuu H:mm:ss", "dd-MM-uuuu HH:mm:ss")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();
    private static final List<DateTimeFormatter> DAYS = Stream.of("dd-MMM-uuuu", "uu-MM-dd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();

    /** An answer that the owners of the survey shortened in the CSV only. */
    private static final Set<String> EDITED = Set.of("spack-user-survey-2021-responses.xlsx L87");

    @TestFactory
    Stream<DynamicTest> aWorkbookAndItsCsvReadTheSame() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here");
        List<Path> workbooks = new ArrayList<>();
        for (String folder : List.of("hostile/xlsx2csv", "survey/spack", "survey/stacks")) {
            try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
                files.filter(file -> file.toString().matches(".*\\.xls[xm]"))
                        .sorted()
                        .forEach(workbooks::add);
            }
        }
        assertThat(workbooks).hasSize(27);
        return workbooks.stream()
                .map(workbook -> DynamicTest.dynamicTest(
                        CORPUS.relativize(workbook).toString(),
                        () -> compare(workbook, Path.of(workbook.toString().replaceFirst("\\.xls[xm]$", ".csv")))));
    }

    private static void compare(Path workbook, Path csv) throws UnreadableException {
        List<SortedMap<Integer, CellContent>> rows = rows(workbook, csv);
        List<SortedMap<Integer, CellContent>> lines = lines(csv);

        assertThat(lines).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(lines.get(row).keySet()).isEqualTo(rows.get(row).keySet());
            for (Map.Entry<Integer, CellContent> cell : rows.get(row).entrySet()) {
                String shown = lines.get(row)
                        .getOrDefault(cell.getKey(), CellContent.Empty.CELL)
                        .asTyped();
                String place = workbook.getFileName() + " " + CellName.of(row + 1, cell.getKey());
                if (EDITED.contains(place)) {
                    assertThat(isSame(cell.getValue(), shown)).isFalse();
                    continue;
                }
                assertThat(isSame(cell.getValue(), shown))
                        .as("row %s column %s: %s and '%s'", row + 1, cell.getKey(), cell.getValue(), shown)
                        .isTrue();
            }
        }
    }

    /** The rows of the sheets that the CSV shows: all of them when it tells them apart, else the first. */
    private static List<SortedMap<Integer, CellContent>> rows(Path workbook, Path csv) throws UnreadableException {
        boolean all = Cells.read(csv).values().stream()
                .flatMap(cells -> cells.values().stream())
                .anyMatch(CsvTwinsTest::isTitle);
        List<SortedMap<Integer, CellContent>> rows = new ArrayList<>();
        Cells.read(workbook).values().stream()
                .limit(all ? Integer.MAX_VALUE : 1)
                .forEach(cells -> rows.addAll(rows(cells)));
        return rows;
    }

    private static List<SortedMap<Integer, CellContent>> lines(Path csv) throws UnreadableException {
        List<SortedMap<Integer, CellContent>> lines =
                rows(Cells.read(csv).values().iterator().next());
        lines.removeIf(line -> isTitle(line.firstEntry().getValue()));
        return lines;
    }

    /** Rows from the top; their numbers do not count, as the program that made the CSV may leave empty ones out. */
    private static List<SortedMap<Integer, CellContent>> rows(Map<String, CellContent> cells) {
        SortedMap<Integer, SortedMap<Integer, CellContent>> rows = new TreeMap<>();
        cells.forEach((cell, content) ->
                rows.computeIfAbsent(CellName.rowOf(cell), _ -> new TreeMap<>()).put(CellName.columnOf(cell), content));
        return new ArrayList<>(rows.values());
    }

    private static boolean isTitle(CellContent content) {
        return content.asTyped().matches("(-{8}|!) \\d+ - .*");
    }

    private static boolean isSame(CellContent content, String shown) {
        return switch (content) {
            case CellContent.Amount amount -> isSame(amount.value(), shown);
            case CellContent.Moment moment -> isSame(moment.time(), shown.replace("\"", ""));
            case CellContent.Words words -> lines(words.text()).equals(lines(bare(shown)));
            case CellContent.Truth _, CellContent.Fault _, CellContent.NotCalculated _, CellContent.Empty _ ->
                content.asTyped().equals(shown);
        };
    }

    private static boolean isSame(BigDecimal value, String shown) {
        boolean percent = shown.endsWith("%");
        BigDecimal number = new BigDecimal(shown.replace("%", ""));
        BigDecimal exact = percent ? value.movePointRight(2) : value;
        return exact.setScale(Math.max(0, number.scale()), RoundingMode.HALF_UP).compareTo(number) == 0;
    }

    private static boolean isSame(LocalDateTime time, String shown) {
        if (shown.matches("\\d\\d:\\d\\d")) {
            return time.toLocalTime().withSecond(0).equals(LocalTime.parse(shown));
        }
        return Stream.concat(
                        MOMENTS.stream().flatMap(form -> tried(() -> LocalDateTime.parse(shown, form))),
                        DAYS.stream()
                                .flatMap(form ->
                                        tried(() -> LocalDate.parse(shown, form).atStartOfDay())))
                .anyMatch(time::equals);
    }

    private static Stream<LocalDateTime> tried(java.util.function.Supplier<LocalDateTime> parser) {
        try {
            return Stream.of(parser.get());
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }

    /** A text without what the program that made the CSV puts around or into it. */
    private static String bare(String shown) {
        return shown.replaceFirst("^<a href='[^']*'>(.*)</a>$", "$1")
                .replace("\r\n", "\n")
                .replace("\\n", "\n")
                .replace("\\t", "\t");
    }

    /** Line ends are kept in two ways, and one of the surveys was exported without the blanks at the ends of lines. */
    private static String lines(String text) {
        return text.replaceAll(" *\r?\n", "\n").stripTrailing();
    }
}
