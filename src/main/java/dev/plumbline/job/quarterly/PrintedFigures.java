package dev.plumbline.job.quarterly;

import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Sentence;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which figures a pack prints: every sentence names those in it. */
final class PrintedFigures {

    private PrintedFigures() {}

    /** Ids of all figures printed anywhere in a pack. */
    static Set<String> of(Pack pack) {
        Set<String> ids = new TreeSet<>();
        collect(pack, ids);
        return ids;
    }

    private static void collect(Object part, Set<String> ids) {
        switch (part) {
            case Sentence sentence -> ids.addAll(sentence.figures());
            case Iterable<?> parts -> parts.forEach(each -> collect(each, ids));
            case Optional<?> maybe -> maybe.ifPresent(each -> collect(each, ids));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(value(record, component), ids);
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
