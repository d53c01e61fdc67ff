package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.TextStore;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
<<<<<<< HEAD
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
=======
import java.io.InputStream;
>>>>>>> e79a341 (Read Excel 97-2003 workbooks; read dates of 1904 that Excel itself wrote)

/** Reads the shared texts of a workbook. */
final class SharedTexts {

    private SharedTexts() {}

<<<<<<< HEAD
    /** Reads the part that holds them. */
    static SharedTexts read(XmlCursor cursor, ReadingBudget budget) throws UnreadableException {
        SharedTexts texts = new SharedTexts();
        try {
            texts.fill(cursor, budget);
        } catch (UnreadableException e) {
=======
    static TextStore read(InputStream in, String part, ReadingBudget budget) throws UnreadableException {
        TextStore texts = new TextStore(budget);
        try {
            fill(texts, new XmlCursor(in, part));
            texts.seal();
            return texts;
        } catch (UnreadableException | RuntimeException e) {
>>>>>>> e79a341 (Read Excel 97-2003 workbooks; read dates of 1904 that Excel itself wrote)
            texts.close();
            throw e;
        }
    }

    private static void fill(TextStore texts, XmlCursor cursor) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        while (cursor.nextElement()) {
            if (cursor.name().equals("si")) {
                text.setLength(0);
                RichText.readInto(text, cursor);
                texts.append(RichText.unescaped(text.toString()));
            }
        }
    }
}
