package dev.plumbline.corpus.kpi;

import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Book;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Index of the Sustainable Development Goals: score and color of each of 17 goals for each country. */
public final class SdgIndex implements Group {

    /** How many columns the color stands to the left of its score. */
    private static final int TO_COLOR = 17;

    private final List<Score> scores = new ArrayList<>();
    private final Map<String, Integer> colors = new HashMap<>();

    private record Score(String country, String indicator, double value) {}

    /** Reads the file where it is here; skips the test where it is not. */
    public SdgIndex() {
        Book.read(files().getFirst(), this::read);
    }

    private void read(XSSFWorkbook book) {
        Sheet sheet = book.getSheetAt(0);
        Row head = sheet.getRow(1);
        for (Row row : sheet) {
            for (int i = 0; row.getRowNum() > 1 && i < head.getLastCellNum(); i++) {
                int column = i;
                if (Book.words(head, column).matches("Goal \\d+ Score")) {
                    String goal = Book.words(head, column).replaceAll("\\D+", "");
                    Book.number(row, column).ifPresent(value -> {
                        colors.merge(Book.words(row, column - TO_COLOR), 1, Integer::sum);
                        scores.add(new Score(
                                FieldRule.slug(Book.words(row, 0)),
                                Corpus.key(Book.words(row, 1) + "-goal-" + goal),
                                value));
                    });
                }
            }
        }
    }

    /**
     * How often each color stands beside a score.
     *
     * @param color such as {@code red}
     * @return the count
     */
    public int count(String color) {
        return colors.getOrDefault(color, 0);
    }

    @Override
    public String folder() {
        return "sdg-network";
    }

    @Override
    public List<String> mappings() {
        return List.of("sdg-index");
    }

    @Override
    public List<Path> files() {
        return List.of(Corpus.file("kpi/sdg-index/2018GlobalIndexResults.xlsx"));
    }

    @Override
    public void agree(Corpus corpus) {
        scores.forEach(score -> corpus.indicator(score.indicator(), score.country(), ""));
    }

    @Override
    public List<Known> figures() {
        return scores.stream()
                .map(score -> Known.actual(score.indicator(), new Period(YearMonth.of(2018, 1), 12), score.value()))
                .toList();
    }
}
