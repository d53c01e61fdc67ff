package dev.plumbline.submission.workbook.sheet;

/** Texts that cells refer to by number. */
public interface CellTexts {

    /**
     * How many there are.
     *
     * @return the count
     */
    int size();

    /**
     * A text.
     *
     * @param index its number, from 0 and below {@link #size}
     * @return the text
     */
    String get(int index);

    /**
     * The texts of a file that has none.
     *
     * @return no texts
     */
    static CellTexts none() {
        return new CellTexts() {
            @Override
            public int size() {
                return 0;
            }

            @Override
            public String get(int index) {
                throw new IndexOutOfBoundsException("No text " + index);
            }
        };
    }
}
