package dev.plumbline.submission.workbook.sheet;

/** What is left of the limits while one file is read. */
public final class ReadingBudget {

    private final Limits limits;
    private final long deadlineNanos;
    private long cells;
    private long texts;
    private int rows;

    /**
     * A full budget; the time starts now.
     *
     * @param limits the limits
     */
    public ReadingBudget(Limits limits) {
        this.limits = limits;
        this.deadlineNanos = System.nanoTime() + limits.time().toNanos();
    }

    /**
     * The limits.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * Takes a row from the budget.
     *
     * @param cellsInRow how many cells it holds
     * @throws UnreadableException when nothing is left
     */
    public void takeRow(int cellsInRow) throws UnreadableException {
        cells += cellsInRow;
        if (cells > limits.cells()) {
            throw UnreadableException.of(FileFinding.TOO_MANY_CELLS, "limit", Long.toString(limits.cells()));
        }
        if ((++rows & 0x3ff) == 0) {
            checkTime();
        }
    }

    /**
     * Takes a text that cells refer to from the budget.
     *
     * @throws UnreadableException when there are more texts than there may be cells
     */
    public void takeText() throws UnreadableException {
        if (++texts > limits.cells()) {
            throw UnreadableException.of(FileFinding.TOO_MANY_CELLS, "limit", Long.toString(limits.cells()));
        }
        takeRow(0);
    }

    /**
     * Checks the clock.
     *
     * @throws UnreadableException when the time is over
     */
    public void checkTime() throws UnreadableException {
        if (System.nanoTime() > deadlineNanos) {
            throw UnreadableException.of(
                    FileFinding.TOOK_TOO_LONG,
                    "limit",
                    Long.toString(limits.time().toSeconds()));
        }
    }
}
