package dev.plumbline.pack.pdf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes records anew with other values in them: what a test calls bad input. */
final class Rewrite {

    /** Another value for a component, or the same. */
    interface Leaf {
        Object of(String component, Object value);
    }

    private final Leaf leaf;

    Rewrite(Leaf leaf) {
        this.leaf = leaf;
    }

    <T> T of(Class<T> type, T value) {
        return type.cast(anew("", value));
    }

    <T> List<T> of(Class<T> type, List<T> values) {
        return values.stream().map(value -> of(type, value)).toList();
    }

    private Object anew(String component, Object value) {
        return switch (value) {
            case List<?> list ->
                list.stream().map(item -> anew(component, item)).toList();
            case Optional<?> optional -> optional.map(item -> anew(component, item));
            case Record record -> anew(record);
            default -> leaf.of(component, value);
        };
    }

    private Object anew(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = anew(
                        components[i].getName(), components[i].getAccessor().invoke(value));
            }
            return value.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(value + " cannot be rewritten", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(value + " cannot be rewritten", e);
        }
    }
}
