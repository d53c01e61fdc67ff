package dev.plumbline.submission.workbook.file;

import dev.plumbline.submission.workbook.csv.CsvFile;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.xls.OldExcelFile;
import dev.plumbline.submission.workbook.xlsx.ExcelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files by what their bytes say. */
public final class FileDoor {

    private FileDoor() {}

    /**
     * Opens a file.
     *
     * @param file the file
     * @param limits what it may cost
     * @return the open file
     * @throws UnreadableException when it cannot be read
     */
    public static SheetFile open(Path file, Limits limits) throws UnreadableException {
        ReadingBudget budget = new ReadingBudget(limits);
        FileKind kind = kindOf(file, limits);
        return switch (kind.reading()) {
            case EXCEL -> openPackage(file, budget);
            case OLD_EXCEL -> OldExcelFile.open(file, budget);
            case CSV -> CsvFile.open(file, budget);
            case LOCKED -> throw UnreadableException.of(FileFinding.PASSWORD_PROTECTED);
            case EMPTY -> throw UnreadableException.of(FileFinding.FILE_EMPTY);
            case DAMAGED -> throw UnreadableException.of(FileFinding.FILE_DAMAGED, "part", "the file itself");
            case NONE, PACKED -> throw noWorkbook(kind);
        };
    }

    /** Most packages are workbooks: what else one could be is asked only when it cannot be opened. */
    private static SheetFile openPackage(Path file, ReadingBudget budget) throws UnreadableException {
        try {
            return ExcelFile.open(file, budget);
        } catch (UnreadableException e) {
            FileKind kind = packageKind(file);
            throw kind.reading() == FileKind.Reading.NONE || kind.reading() == FileKind.Reading.PACKED
                    ? noWorkbook(kind)
                    : e;
        }
    }

    private static UnreadableException noWorkbook(FileKind kind) {
        return UnreadableException.of(
                kind.reading() == FileKind.Reading.PACKED ? FileFinding.FILES_PACKED : FileFinding.NOT_A_WORKBOOK,
                "kind",
                kind.words());
    }

    private static FileKind packageKind(Path file) throws UnreadableException {
        try {
            return FileKind.ofPackage(file);
        } catch (IOException _) {
            throw UnreadableException.of(FileFinding.FILE_MISSING);
        }
    }

    private static FileKind kindOf(Path file, Limits limits) throws UnreadableException {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw UnreadableException.of(
                        FileFinding.FILE_TOO_LARGE, "limit", Long.toString(limits.fileBytes() >> 20));
            }
            return FileKind.of(file);
        } catch (IOException _) {
            throw UnreadableException.of(FileFinding.FILE_MISSING);
        }
    }
}
