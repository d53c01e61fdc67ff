package dev.plumbline.pack.wording;

import dev.plumbline.pack.Block.Decision;
import dev.plumbline.pack.Sentence;
import java.util.Optional;

/**
 * A warning in words.
 *
 * @param head what a reader should know
 * @param detail the numbers behind it
 * @param brief the same for a small box, at most about 30 characters
 * @param section page that shows more
 * @param decision what to decide, if anything
 */
public record Told(Sentence head, Sentence detail, Sentence brief, String section, Optional<Decision> decision) {}
