package dev.plumbline.corpus;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** National Student Survey: universities, each paired with the survey office; the share of each answer to 27 questions. */
public final class Nss {

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

    /**
     * What was agreed.
     *
     * @return a register of pairs
     */
    public Register register() {
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, FOLDER, "Survey office");
        Set<String> items = new LinkedHashSet<>();
        for (int year : List.of(2017, 2018)) {
            tallies(year).keySet().forEach(key -> {
                String provider = key.substring(0, key.indexOf(' '));
                corpus.pair(provider, provider, "Teach well");
                items.add(key.substring(key.indexOf(' ') + 1));
            });
        }
        items.forEach(item -> corpus.item(item, "Teaching", item));
        return corpus.register();
    }
}
