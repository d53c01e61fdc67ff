package dev.plumbline.submission.workbook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, '\ufeff', UTF-8",
        "UTF-16LE, '\ufeff', UTF-16LE",
        "UTF-16BE, '\ufeff', UTF-16BE",
        "UTF-16LE, '', UTF-16LE",
        "UTF-32LE, '\ufeff', UTF-32LE",
        "windows-1252, '', windows-1252"
    })
    void theEncodingIsFoundOutAndNamed(String charset, String mark, String named) throws Exception {
        List<String> cells = read((mark + "Zürich;1\nGenève;2\n").getBytes(Charset.forName(charset)));

        assertThat(cells).containsExactly("A1=Zürich", "B1=1", "A2=Genève", "B2=2");
        assertThat(form()).isEqualTo("CSV in " + named + ", separated by semicolons");
    }

    @ParameterizedTest
    @CsvSource({"',', commas", "';', semicolons", "'\t', tabs", "'|', bars"})
    void theDelimiterIsTheOneThatCutsRowsAlike(String delimiter, String named) throws Exception {
        String table =
                "name|,;value".replace("|,;", delimiter) + "\n\"a; b, c\"" + delimiter + "1\nx" + delimiter + "2\n";

        assertThat(read(table.getBytes(StandardCharsets.UTF_8))).hasSize(6);
        assertThat(form()).endsWith(named);
    }

    @Test
    void rowsAreNumberedAsASpreadsheetWouldAlsoWithBlankLinesQuotesAndAnyLineEnd() throws Exception {
        assertThat(read("title\r\r\"a\nb\",c,\r1,2,3,4\r".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("A1=title", "A3=a\nb", "B3=c", "A4=1", "B4=2", "C4=3", "D4=4");
    }

    @Test
    void aFirstLineThatNamesTheDelimiterIsNoRow() throws Exception {
        assertThat(read("sep=|\na|b\n".getBytes(StandardCharsets.UTF_8))).containsExactly("A2=a", "B2=b");
    }

    private List<String> read(byte[] bytes) throws IOException, UnreadableException {
        Path file = Files.write(folder.resolve("table.csv"), bytes);
        List<String> cells = new ArrayList<>();
        try (SheetFile open = FileDoor.open(file, Limits.DEFAULT)) {
            open.read(open.tabs().getFirst(), row -> {
                for (int i = 0; i < row.size(); i++) {
                    cells.add(CellName.of(row.number(), row.column(i)) + "="
                            + row.content(i).asTyped());
                }
                return true;
            });
        }
        return cells;
    }

    private String form() throws UnreadableException {
        try (SheetFile open = FileDoor.open(folder.resolve("table.csv"), Limits.DEFAULT)) {
            return open.form();
        }
    }
}
