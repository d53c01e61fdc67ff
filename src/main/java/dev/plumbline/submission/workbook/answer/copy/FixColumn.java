package dev.plumbline.submission.workbook.answer.copy;

/** The columns of the list of what to fix, in their order: case, period and message before what is technical. */
enum FixColumn {
    NUMBER(6),
    WEIGHT(16),
    CASE(26),
    PERIOD(11),
    MESSAGE(44),
    FIX(44),
    EXAMPLE(22),
    LINK(15),
    EXPLAIN(32),
    FOUND(15),
    CODE(20);

    private final int widthCharacters;

    FixColumn(int widthCharacters) {
        this.widthCharacters = widthCharacters;
    }

    int widthCharacters() {
        return widthCharacters;
    }

    /** Its place, from 0. */
    int index() {
        return java.util.List.of(values()).indexOf(this);
    }
}
