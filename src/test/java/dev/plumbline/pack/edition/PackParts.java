package dev.plumbline.pack.edition;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Sentence;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds all parts of a kind in a pack, whatever records lie around them. */
public final class PackParts {

    private PackParts() {}

    /**
     * Finds the parts.
     *
     * @param <T> their kind
     * @param kind their kind
     * @param within the pack or a part of it
     * @return the parts, in the order of their records
     */
    public static <T> List<T> of(Class<T> kind, Object within) {
        List<T> found = new ArrayList<>();
        collect(kind, within, found);
        return found;
    }

    /** The same, but for sentences, blocks and some components within. */
    static <T> void named(Class<T> kind, Record within, Set<String> without, List<T> found) {
        for (RecordComponent component : within.getClass().getRecordComponents()) {
            if (!without.contains(component.getName())) {
                named(kind, value(within, component), without, found);
            }
        }
    }

    private static <T> void named(Class<T> kind, Object part, Set<String> without, List<T> found) {
        switch (part) {
            case Iterable<?> parts -> parts.forEach(each -> named(kind, each, without, found));
            case Optional<?> maybe -> maybe.ifPresent(each -> named(kind, each, without, found));
            case Sentence _, Block _ -> {}
            case Record record -> named(kind, record, without, found);
            default -> {
                if (kind.isInstance(part)) {
                    found.add(kind.cast(part));
                }
            }
        }
    }

    private static <T> void collect(Class<T> kind, Object part, List<T> found) {
        if (kind.isInstance(part)) {
            found.add(kind.cast(part));
        }
        switch (part) {
            case Iterable<?> parts -> parts.forEach(each -> collect(kind, each, found));
            case Optional<?> maybe -> maybe.ifPresent(each -> collect(kind, each, found));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(kind, value(record, component), found);
                }
            }
            default -> {}
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A pack is made of public records only, unlike " + component, e);
        }
    }
}
