package dev.plumbline.job.intake;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is made once for a look at the inbox. Only that of the last look is kept: looks follow each other for months. */
final class LastLook<T> {

    private final Function<Instant, T> maker;
    private @Nullable Made<T> last;

    LastLook(Function<Instant, T> maker) {
        this.maker = maker;
    }

    /** What belongs to a look. Parts that run side by side wait for the one that makes it. */
    synchronized T of(Instant look) {
        Made<T> made = last;
        if (made == null || !made.look().equals(look)) {
            made = new Made<>(look, maker.apply(look));
            last = made;
        }
        return made.value();
    }

    private record Made<T>(Instant look, T value) {}
}
