package dev.plumbline.pack.preflight;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.ScriptableObject;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.Variable;

/**
 * Remembers with which values objects of one type have passed all their rules. A rule is a formula over properties of its object
 * and over variables: the same values pass again.
 */
final class Passed {

    private static final int LIMIT = 10_000;

    private final List<Rule> rules;
    private final Class<?> type;
    private final List<Method> properties;
    private final List<String> variables;
    private final Set<List<@Nullable Object>> values = ConcurrentHashMap.newKeySet();

    private Passed(List<Rule> rules, Class<?> type, List<Method> properties, List<String> variables) {
        this.rules = rules;
        this.type = type;
        this.properties = properties;
        this.variables = variables;
    }

    static Passed of(org.verapdf.model.baselayer.Object object, List<Rule> rules, List<Variable> variables) {
        Set<String> words = rules.stream()
                .flatMap(rule -> Stream.of(rule.getTest().split("\\W+", -1)))
                .collect(Collectors.toSet());
        return new Passed(
                rules,
                object.getClass(),
                object.getProperties().stream()
                        .filter(words::contains)
                        .map(property -> getter(object.getClass(), property))
                        .toList(),
                variables.stream()
                        .map(Variable::getName)
                        .filter(words::contains)
                        .toList());
    }

    private static Method getter(Class<?> type, String property) {
        try {
            return type.getMethod("get" + property);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no property " + property, e);
        }
    }

    /** The rules that go by these values alone. */
    List<Rule> rules() {
        return rules;
    }

    /** The values that the rules read. */
    List<@Nullable Object> valuesOf(org.verapdf.model.baselayer.Object object, ScriptableObject scope) {
        if (object.getClass() != type) {
            throw new IllegalStateException(object.getObjectType() + " is " + object.getClass() + ", not " + type);
        }
        List<@Nullable Object> read = new ArrayList<>(properties.size() + variables.size());
        for (Method property : properties) {
            read.add(value(property, object));
        }
        for (String variable : variables) {
            read.add(scope.get(variable, scope));
        }
        return Collections.unmodifiableList(read);
    }

    private static @Nullable Object value(Method property, org.verapdf.model.baselayer.Object object) {
        try {
            Object value = property.invoke(object);
            return value instanceof List<?> list ? new ArrayList<>(list) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(property + " cannot be read", e);
        }
    }

    boolean contains(List<@Nullable Object> read) {
        return values.contains(read);
    }

    /** Remembers; forgets all before there are too many. */
    void add(List<@Nullable Object> read) {
        if (values.size() >= LIMIT) {
            values.clear();
        }
        values.add(read);
    }
}
