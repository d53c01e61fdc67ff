package dev.plumbline.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.plumbline.pack.pdf.TaggedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Holds the rows of the tables on paper against the data embedded beside them: the same label, in each cell what the data
 * says is printed, and in what is printed the number of its own figure.
 *
 * @param held rows on paper that have data
 * @param astray what is wrong
 */
record PrintedRows(int held, List<String> astray) {

    /** Of a pack; {@code named} are what partners named. */
    static PrintedRows of(Path pack, List<String> named) throws IOException {
        Map<String, byte[]> embedded = new HashMap<>();
        byte[] pdf = Files.readAllBytes(pack);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
                embedded.put(file.getKey(), file.getValue().getEmbeddedFile().toByteArray());
            }
        }
        Map<String, JsonNode> facts = new HashMap<>();
        Journey.stream(new ObjectMapper()
                        .readTree(embedded.getOrDefault("facts.json", new byte[0]))
                        .get("facts"))
                .forEach(fact -> facts.put(fact.get("id").asString(), fact));
        List<List<List<String>>> tables = TaggedText.of(pdf).tables();
        List<String> astray = new ArrayList<>();
        int held = 0;
        for (Map.Entry<String, byte[]> file : embedded.entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                for (List<NamedCsvRecord> row : rows(file.getValue())) {
                    row.forEach(cell -> wrong(cell, facts, named).ifPresent(astray::add));
                    List<List<List<String>>> alike = tables.stream()
                            .filter(table -> isOf(table.getFirst(), row))
                            .toList();
                    held += alike.isEmpty() ? 0 : 1;
                    if (!alike.isEmpty()
                            && alike.stream().flatMap(List::stream).noneMatch(cells -> prints(cells, row))) {
                        astray.add("no row on paper prints " + row);
                    }
                }
            }
        }
        return new PrintedRows(held, astray);
    }

    /** Cells of a row stand one after the other; the first column begins a new one. */
    private static List<List<NamedCsvRecord>> rows(byte[] csv) {
        List<List<NamedCsvRecord>> rows = new ArrayList<>();
        String first = "";
        for (NamedCsvRecord cell :
                CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()
                        .toList()) {
            first = rows.isEmpty() ? cell.getField("Column") : first;
            if (cell.getField("Column").equals(first)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(cell);
        }
        return rows;
    }

    /** Whether a table on paper has the same headings. */
    private static boolean isOf(List<String> heads, List<NamedCsvRecord> row) {
        return heads.stream()
                .skip(1)
                .toList()
                .equals(row.stream().map(cell -> words(cell.getField("Column"))).toList());
    }

    private static boolean prints(List<String> cells, List<NamedCsvRecord> row) {
        boolean alike = cells.size() == row.size() + 1
                && cells.getFirst().equals(words(row.getFirst().getField("Row")));
        return alike
                && IntStream.range(0, row.size()).allMatch(index -> {
                    String text = words(row.get(index).getField("As printed"));
                    boolean drawn = cells.get(index + 1).isEmpty();
                    boolean words = text.chars().noneMatch(Character::isDigit);
                    return words || drawn || cells.get(index + 1).equals(text);
                });
    }

    /** Words on paper; what begins like a formula bears an apostrophe in the data. */
    private static String words(String text) {
        return (text.startsWith("'") ? text.substring(1) : text)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Of one cell: its value is that of its figure, and so is the number printed. */
    private static Optional<String> wrong(NamedCsvRecord cell, Map<String, JsonNode> facts, List<String> named) {
        String id = cell.getField("Figures");
        if (id.isEmpty() || id.contains(" ")) {
            return Optional.empty();
        }
        JsonNode fact = facts.get(id);
        if (fact == null) {
            return Optional.of("no figure " + id);
        }
        String value = cell.getField("Value");
        boolean same = value.isEmpty()
                || Double.parseDouble(value) == fact.get("value").asDouble();
        List<String> astray = new PrintedFacts(Stream.of(fact), named).astray(cell.getField("As printed"));
        return same && astray.isEmpty() ? Optional.empty() : Optional.of(fact + " is printed as " + cell);
    }
}
