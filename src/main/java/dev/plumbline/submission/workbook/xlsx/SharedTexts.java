package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.CellTexts;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The shared texts of a workbook: kept as bytes, in memory while they are few and in a file past that, so that no
 * number of texts fills the heap.
 */
final class SharedTexts implements CellTexts, AutoCloseable {

    private final TextStore store = new TextStore();
    private long[] ends = new long[1024];
    private int count;

    /** Reads the part that holds them. */
    static SharedTexts read(XmlCursor cursor, ReadingBudget budget) throws UnreadableException {
        SharedTexts texts = new SharedTexts();
        try {
            texts.fill(cursor, budget);
        } catch (UnreadableException e) {
            texts.close();
            throw e;
        }
        return texts;
    }

    private void fill(XmlCursor cursor, ReadingBudget budget) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        while (cursor.nextElement()) {
            if (cursor.name().equals("si")) {
                text.setLength(0);
                RichText.readInto(text, cursor);
                add(text.toString());
                budget.takeRow(0);
            }
        }
        store.seal();
    }

    private void add(String text) throws UnreadableException {
        store.append(text.getBytes(StandardCharsets.UTF_8));
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = store.size();
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public String get(int index) {
        long from = index == 0 ? 0 : ends[index - 1];
        return store.text(from, (int) (ends[index] - from));
    }

    @Override
    public void close() {
        store.close();
    }
}
