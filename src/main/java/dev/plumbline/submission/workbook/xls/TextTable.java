package dev.plumbline.submission.workbook.xls;

import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.TextStore;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * Reads the table of shared texts, one by one, as POI would keep an object for each. Runs of letters with their own look and
 * hints for pronunciation do not belong to the text.
 *
 * @see "[MS-XLS] 2.4.265 SST, 2.5.293 XLUnicodeRichExtendedString"
 */
final class TextTable {

    private static final int WIDE = 0x01;
    private static final int EXTENDED = 0x04;
    private static final int RICH = 0x08;
    private static final int RUN_BYTES = 4;

    private TextTable() {}

    static TextStore read(RecordWalk walk, ReadingBudget budget) throws UnreadableException {
        TextStore texts = new TextStore(budget);
        try {
            int count = walk.as(in -> {
                in.readInt();
                return in.readInt();
            });
            for (int i = 0; i < count; i++) {
                texts.append(walk.as(TextTable::richText));
            }
            texts.seal();
            return texts;
        } catch (UnreadableException | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    /** A text with a count of characters of two bytes and a byte that says how they are kept. */
    static String text(RecordInputStream in) {
        int length = in.readUShort();
        return (in.readByte() & WIDE) == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
    }

    private static String richText(RecordInputStream in) {
        int length = in.readUShort();
        int flags = in.readByte();
        int runs = (flags & RICH) == 0 ? 0 : in.readUShort();
        int hints = (flags & EXTENDED) == 0 ? 0 : in.readInt();
        String text = (flags & WIDE) == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
        for (long rest = (long) runs * RUN_BYTES + Math.max(0, hints); rest > 0; rest--) {
            in.readByte();
        }
        return text;
    }
}
