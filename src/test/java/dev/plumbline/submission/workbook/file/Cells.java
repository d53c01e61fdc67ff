package dev.plumbline.submission.workbook.file;

import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** All cells of a file that hold something. */
final class Cells {

    private Cells() {}

    /** By sheet, then by name of the cell. */
    static Map<String, Map<String, CellContent>> read(Path file) throws UnreadableException {
        Map<String, Map<String, CellContent>> sheets = new LinkedHashMap<>();
        try (SheetFile open = FileDoor.open(file, Limits.DEFAULT)) {
            for (SheetTab tab : open.tabs()) {
                Map<String, CellContent> cells = sheets.computeIfAbsent(tab.name(), _ -> new LinkedHashMap<>());
                open.read(tab, row -> {
                    for (int i = 0; i < row.size(); i++) {
                        CellContent content = row.content(i);
                        if (!(content instanceof CellContent.Empty)) {
                            cells.put(CellName.of(row.number(), row.column(i)), content);
                        }
                    }
                    return true;
                });
            }
        }
        return sheets;
    }
}
