package dev.plumbline.job.intake;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Gives the items of a list one by one; the list is made when the first one is asked for. */
final class ListedReader<T> implements ItemReader<T> {

    private final Supplier<List<T>> list;
    private @Nullable Iterator<T> items;

    ListedReader(Supplier<List<T>> list) {
        this.list = list;
    }

    @Override
    public @Nullable T read() {
        Iterator<T> rest = items == null ? list.get().iterator() : items;
        items = rest;
        return rest.hasNext() ? rest.next() : null;
    }
}
