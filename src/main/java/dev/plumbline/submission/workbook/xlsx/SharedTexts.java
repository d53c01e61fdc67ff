package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.TextStore;
import dev.plumbline.submission.workbook.sheet.UnreadableException;

/** Reads the shared texts of a workbook. */
final class SharedTexts {

    private SharedTexts() {}

    static TextStore read(XmlCursor cursor, ReadingBudget budget) throws UnreadableException {
        TextStore texts = new TextStore(budget);
        try {
            fill(texts, cursor);
            texts.seal();
            return texts;
        } catch (UnreadableException | RuntimeException e) {
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
