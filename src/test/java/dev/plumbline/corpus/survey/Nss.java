package dev.plumbline.corpus.survey;

import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** National Student Survey: universities, each paired with the survey office; the share of each answer to 27 questions. */
public final class Nss implements Group {

    /** Inbox folder it lies in. */
    public static final String FOLDER = "survey-office";

    private static final Map<String, String> RENAMED = Map.of(
            "Imperial College of Science, Technology and Medicine", "Imperial College London",
            "University of Nottingham, The", "The University of Nottingham");

    /** Reads the files where they are here; skips the test where they are not. */
    public Nss() {
        // nothing to set
    }

    /**
     * The table of a year, 2017 or 2018.
     *
     * @param year 2017 or 2018
     * @return its path
     */
    public Path file(int year) {
        return Corpus.file("survey/nss/NSS_RussellGroup_" + year + ".xlsx");
    }

    /**
     * How to read it.
     *
     * @return its path
     */
    public static Path mapping() {
        return Corpus.mapping("nss");
    }

    /**
     * Shares and, last, the number who answered, by provider's key and question, such as {@code cardiff-university Q01}.
     *
     * @param year 2017 or 2018
     * @return a map by key
     */
    public Map<String, List<Double>> tallies(int year) {
        Map<String, List<Double>> tallies = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(file(year).toFile())) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getRowNum() > 3) {
                    tallies.put(provider(row) + " " + row.getCell(2).getStringCellValue(), numbers(row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return tallies;
    }

    private static String provider(Row row) {
        String name = row.getCell(1).getStringCellValue();
        return Corpus.key(RENAMED.getOrDefault(name, name));
    }

    private static List<Double> numbers(Row row) {
        return java.util.stream.IntStream.of(7, 8, 9, 10, 11, 5)
                .mapToObj(row::getCell)
                .map(Cell::getNumericCellValue)
                .toList();
    }

    @Override
    public void agree(Corpus corpus) {
        Set<String> items = new LinkedHashSet<>();
        for (int year : List.of(2017, 2018)) {
            tallies(year).keySet().forEach(key -> {
                String provider = key.substring(0, key.indexOf(' '));
                corpus.pair(provider, provider, "Teach well");
                items.add(key.substring(key.indexOf(' ') + 1));
            });
        }
        items.forEach(item -> corpus.item(item, "Teaching", item));
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public List<String> mappings() {
        return List.of("nss");
    }

    @Override
    public List<Path> files() {
        return List.of(file(2017), file(2018));
    }

    /** Mean over the questions of each provider of the mean answer, from shares that need not add up to 1. */
    @Override
    public List<Known> figures() {
        List<Known> figures = new ArrayList<>();
        for (int year : List.of(2017, 2018)) {
            Map<String, List<Double>> means = new LinkedHashMap<>();
            Map<String, Double> people = new LinkedHashMap<>();
            tallies(year).forEach((key, numbers) -> {
                String provider = key.substring(0, key.indexOf(' '));
                means.computeIfAbsent(provider, _ -> new ArrayList<>()).add(mean(numbers.subList(0, 5)));
                people.merge(provider, numbers.getLast(), Math::min);
            });
            means.forEach((provider, of) -> Known.mean(
                            provider + " Teaching",
                            new Period(YearMonth.of(year, 1), 12),
                            of.stream()
                                    .mapToDouble(Double::doubleValue)
                                    .average()
                                    .orElseThrow(),
                            people.getOrDefault(provider, 0.0))
                    .forEach(figures::add));
        }
        return figures;
    }

    private static double mean(List<Double> shares) {
        double total = 0;
        double weighted = 0;
        for (int option = 0; option < shares.size(); option++) {
            total += shares.get(option);
            weighted += (option + 1) * shares.get(option);
        }
        return weighted / total;
    }
}
