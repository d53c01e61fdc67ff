package dev.plumbline.submission.workbook.answer.copy.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** What is to be put into one sheet: other styles and comments. */
public final class SheetMarks {

    private final BookPart book;
    private final String sheet;
    private final Map<Integer, NavigableMap<Integer, IntUnaryOperator>> styles = new TreeMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param book the workbook
     * @param sheet the sheet
     */
    public SheetMarks(BookPart book, BookPart.Sheet sheet) {
        this.book = book;
        this.sheet = sheet.part();
    }

    /**
     * Gives a cell another style.
     *
     * @param row its row, from 0
     * @param column its column, from 0
     * @param style makes of the number of its style that of the one it gets; called once, by {@link #write}
     */
    public void restyle(int row, int column, IntUnaryOperator style) {
        styles.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, style);
    }

    /**
     * Puts a comment at a cell, or more words into the one that is there.
     *
     * @param cell its name
     * @param words what to say
     */
    public void comment(String cell, String words) {
        comments.put(cell, words);
    }

    /**
     * Writes the sheet and its comments.
     *
     * @param author who says what the comments say
     * @throws IOException when they cannot be unpacked
     */
    public void write(String author) throws IOException {
        book.parts().put(sheet, SheetPart.restyled(book.parts().text(sheet), styles));
        if (!comments.isEmpty()) {
            new CommentParts(book, sheet, author).add(comments);
        }
    }

    /**
     * Takes the sheet out of those that are edited together.
     *
     * @param book the workbook
     * @param sheet the sheet
     * @throws IOException when it cannot be unpacked
     */
    public static void unselect(BookPart book, BookPart.Sheet sheet) throws IOException {
        String text = book.parts().text(sheet.part());
        if (!text.contains("tabSelected")) {
            return;
        }
        Patch patch = new Patch(text);
        Tags tags = new Tags(text);
        while (tags.next()) {
            if (tags.opens("sheetView") && tags.attribute("tabSelected").isPresent()) {
                patch.set(tags, "tabSelected", "0");
            }
        }
        book.parts().put(sheet.part(), patch.apply());
    }
}
