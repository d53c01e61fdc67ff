package dev.plumbline.submission.workbook.answer;

import dev.plumbline.finding.Language;
import dev.plumbline.finding.PartWords;
import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was found out to read a file that does not say it itself: encoding and delimiter of a text table. */
public final class FileForm {

    private static final int ZIP = 'P';
    private static final int COMPOUND = 0xD0;

    private FileForm() {}

    /**
     * The form of a file.
     *
     * @param file the file
     * @param language in which language
     * @return such as {@code CSV in UTF-8, separated by semicolons}; empty for a workbook and for what cannot be read
     */
    public static String of(Path file, Language language) {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            return first < 0 || first == ZIP || first == COMPOUND ? "" : ofText(file, language);
        } catch (IOException _) {
            return "";
        }
    }

    private static String ofText(Path file, Language language) {
        try (SheetFile open = FileDoor.open(file, Limits.DEFAULT)) {
            return PartWords.in(language, open.form());
        } catch (UnreadableException _) {
            return "";
        }
    }
}
