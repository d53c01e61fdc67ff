package dev.plumbline.agreement;

/** The eight blocks on which an alliance is built, in three stages; the names of the blocks are ours. */
public enum BuildingBlock {
    /** Imagine: both sides tell the same future. */
    VISION("Imagine"),
    /** Imagine: what it is worth, and to whom. */
    BUSINESS_CASE("Imagine"),
    /** Imagine: the partners were looked at, and fit. */
    FIT("Imagine"),
    /** Align: goals with measures and targets. */
    GOALS("Align"),
    /** Align: who meets, decides and escalates. */
    GOVERNANCE("Align"),
    /** Align: contract, rights, exit. */
    TERMS("Align"),
    /** Succeed: people and money. */
    RESOURCES("Succeed"),
    /** Succeed: reviews and lessons. */
    LEARNING("Succeed");

    private final String stage;

    BuildingBlock(String stage) {
        this.stage = stage;
    }

    /**
     * The stage it belongs to.
     *
     * @return Imagine, Align or Succeed
     */
    public String stage() {
        return stage;
    }
}
