package dev.plumbline.submission.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files of the corpus that hold the same workbook in the old form and in the new one read the same. */
class WorkbookTwinsTest {

    private static final Path HOSTILE =
            Path.of(System.getProperty("plumbline.corpus", "corpus")).resolve("hostile");

    /** Where the twins differ in content, and what of them is compared. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "csvkit/test_skip_lines", "other rows altogether: nothing is compared",
            "frictionless-py/table", "the new one has a second sheet: what both have is compared",
            "libhxl-python/input-valid", "row 1 lost its opening question marks: the rows below are compared",
            "tidyxl/examples", "one sheet has another name: the sheets that both have are compared");

    @TestFactory
    Stream<DynamicTest> twinsReadTheSame() throws IOException {
        assumeTrue(Files.isDirectory(HOSTILE), "the corpus is not here");
        return pairs().entrySet().stream()
                .map(pair -> DynamicTest.dynamicTest(pair.getKey(), () -> compare(pair.getKey(), pair.getValue())));
    }

    @Test
    void allTwinsOfTheCorpusAreCompared() throws IOException {
        assumeTrue(Files.isDirectory(HOSTILE), "the corpus is not here");

        assertThat(pairs())
                .hasSizeGreaterThanOrEqualTo(30)
                .containsKeys(DIFFERENT.keySet().toArray(String[]::new));
    }

    /** Two files by the name that both have, but for the ending. */
    private static Map<String, List<Path>> pairs() throws IOException {
        Map<String, List<Path>> pairs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(HOSTILE)) {
            for (Path old :
                    files.filter(file -> file.toString().endsWith(".xls")).toList()) {
                String name = HOSTILE.relativize(old).toString().replaceFirst("(-xls)?\\.xls$", "");
                Stream.of(".xlsx", ".xlsm", "-xlsx.xlsx")
                        .map(ending -> HOSTILE.resolve(name + ending))
                        .filter(Files::exists)
                        .findFirst()
                        .ifPresent(twin -> pairs.put(name, List.of(old, twin)));
            }
        }
        return pairs;
    }

    private static void compare(String name, List<Path> pair) throws UnreadableException {
        Map<String, String> old = comparable(pair.getFirst());
        Map<String, String> twin = comparable(pair.getLast());
        switch (name) {
            case "csvkit/test_skip_lines" -> assertThat(old).isNotEqualTo(twin);
            case "libhxl-python/input-valid" -> assertThat(belowRow1(old)).isEqualTo(belowRow1(twin));
            case "frictionless-py/table", "tidyxl/examples" -> {
                Set<String> both = new TreeSet<>(sheets(old));
                both.retainAll(sheets(twin));
                assertThat(both).isNotEmpty();
                assertThat(ofSheets(old, both)).isEqualTo(ofSheets(twin, both));
            }
            default -> assertThat(old).isEqualTo(twin);
        }
    }

    /** Cells as sheet!cell; kind and value, as formats are spelled in two ways, and line ends are kept in two. */
    private static Map<String, String> comparable(Path file) throws UnreadableException {
        Map<String, String> cells = new LinkedHashMap<>();
        Cells.read(file)
                .forEach((sheet, content) ->
                        content.forEach((cell, value) -> cells.put(sheet + "!" + cell, comparable(value))));
        return cells;
    }

    private static String comparable(CellContent content) {
        return content.getClass().getSimpleName() + " " + content.asTyped().replace("\r\n", "\n");
    }

    private static List<String> sheets(Map<String, String> cells) {
        return cells.keySet().stream().map(WorkbookTwinsTest::sheet).distinct().toList();
    }

    private static String sheet(String cell) {
        return cell.substring(0, cell.lastIndexOf('!'));
    }

    private static Map<String, String> ofSheets(Map<String, String> cells, Set<String> sheets) {
        Map<String, String> of = new LinkedHashMap<>(cells);
        of.keySet().removeIf(cell -> !sheets.contains(sheet(cell)));
        return of;
    }

    private static Map<String, String> belowRow1(Map<String, String> cells) {
        Map<String, String> below = new LinkedHashMap<>(cells);
        below.keySet().removeIf(cell -> cell.matches(".*![A-Z]+1"));
        return below;
    }
}
