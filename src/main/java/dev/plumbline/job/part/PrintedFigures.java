package dev.plumbline.job.part;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.AllianceSummary;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which figures a pack prints: every sentence names those in it. */
public final class PrintedFigures {

    /** Java copies them whenever a class is asked. */
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private PrintedFigures() {}

    /**
     * Ids of all figures printed anywhere in a pack.
     *
     * @param pack the pack
     * @return the ids
     */
    public static Set<String> of(Pack pack) {
        Set<String> ids = new TreeSet<>();
        collect(pack, ids);
        return ids;
    }

    /** Ids of all figures that the portfolio pack may print of an alliance. */
    static Set<String> of(AllianceSummary summary) {
        Set<String> ids = new TreeSet<>();
        collect(summary, ids);
        return ids;
    }

    private static void collect(Object part, Set<String> ids) {
        switch (part) {
            case Sentence sentence -> ids.addAll(sentence.figures());
            case Figure figure -> ids.add(figure.id());
            case Iterable<?> parts -> parts.forEach(each -> collect(each, ids));
            case Optional<?> maybe -> maybe.ifPresent(each -> collect(each, ids));
            case Record record -> {
                for (Method component : COMPONENTS.get(record.getClass())) {
                    collect(value(record, component), ids);
                }
            }
            default -> {}
        }
    }

    private static Object value(Record record, Method component) {
        try {
            return component.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A pack is made of public records only, unlike " + component, e);
        }
    }
}
