package dev.plumbline.job.cluster;

/** What became of an order that was taken. */
sealed interface Taken {

    /** It was done, or needs no doing any more. */
    record Settled() implements Taken {}

    /**
     * It waits again.
     *
     * @param why why
     */
    record Returned(HandedBack why) implements Taken {}
}
