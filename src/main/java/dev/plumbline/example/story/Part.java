package dev.plumbline.example.story;

import java.util.List;

/** One of the two parts that partners play in a story. */
public enum Part {
    /** The first side. */
    A,
    /** The second side. */
    B;

    /**
     * What belongs to this part.
     *
     * @param pair two things, that of A first
     * @param <T> their type
     * @return one of them
     */
    public <T> T of(List<T> pair) {
        return this == A ? pair.getFirst() : pair.getLast();
    }
}
