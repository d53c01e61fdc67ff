package dev.plumbline.submission.workbook.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What was found out about a text table.
 *
 * @param charset its encoding
 * @param markBytes length of its byte order mark
 * @param delimiter what separates its fields
 * @param declared whether its first line names the delimiter ({@code sep=;}) and is no row
 */
record CsvShape(Charset charset, int markBytes, char delimiter, boolean declared) {

    private static final int SAMPLE_CHARS = 1 << 17;
    private static final int SAMPLE_RECORDS = 100;
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    static CsvShape of(Path file) throws IOException {
        Encoding encoding = Encoding.of(file);
        String sample;
        try (Reader reader = open(file, encoding.charset(), encoding.markBytes())) {
            char[] chars = new char[SAMPLE_CHARS];
            int length = 0;
            for (int read = reader.read(chars); read > 0; read = reader.read(chars, length, SAMPLE_CHARS - length)) {
                length += read;
            }
            sample = new String(chars, 0, length);
        }
        boolean declared =
                sample.length() > 5 && sample.regionMatches(true, 0, "sep=", 0, 4) && isLineEnd(sample.charAt(5));
        char delimiter = declared ? sample.charAt(4) : delimiterOf(sample);
        return new CsvShape(encoding.charset(), encoding.markBytes(), delimiter, declared);
    }

    Reader open(Path file) throws IOException {
        return open(file, charset, markBytes);
    }

    String words() {
        String separated = switch (delimiter) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "bars";
            default -> "'" + delimiter + "'";
        };
        return "CSV in " + charset.displayName(java.util.Locale.ROOT) + ", separated by " + separated;
    }

    private static Reader open(Path file, Charset charset, int skip) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(skip);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The candidate that cuts most rows into the same number of fields, two or more; a comma when none does. */
    private static char delimiterOf(String sample) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String sample, char delimiter) {
        Map<Integer, Integer> rowsByFields = new HashMap<>();
        try (CsvReader<CsvRecord> reader = CsvFile.builder(delimiter).build(CsvFile.handler(), sample)) {
            int rows = 0;
            for (CsvRecord row : reader) {
                if (row.getFieldCount() > 1) {
                    rowsByFields.merge(row.getFieldCount(), 1, Integer::sum);
                }
                if (++rows >= SAMPLE_RECORDS) {
                    break;
                }
            }
        } catch (IOException | CsvParseException _) {
            return 0;
        }
        return rowsByFields.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * 1000L + Math.min(entry.getKey(), 999))
                .max()
                .orElse(0);
    }
}
