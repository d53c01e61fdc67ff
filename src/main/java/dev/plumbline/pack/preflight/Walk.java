package dev.plumbline.pack.preflight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.ScriptableObject;
import org.verapdf.model.baselayer.Object;
import org.verapdf.model.operator.Glyph;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.JavaScriptEvaluator;

/** One walk over all objects of a file, in the order of veraPDF's own, that ends at the first rule that is not met. */
final class Walk {

    private final Rulebook rulebook;
    private final ScriptableObject scope;
    private final Deque<Object> open = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final List<Deferred> deferred = new ArrayList<>();

    private Walk(Rulebook rulebook, ScriptableObject scope) {
        this.rulebook = rulebook;
        this.scope = scope;
    }

    private record Deferred(Object object, Rule rule) {}

    /** Whether every object from the root on meets every rule; no, too, if a character has no meaning but a private one. */
    static boolean passes(Object root, Rulebook rulebook) {
        ScriptableObject scope = JavaScriptEvaluator.initialise();
        try {
            return new Walk(rulebook, scope).from(root);
        } finally {
            JavaScriptEvaluator.exitContext();
        }
    }

    private boolean from(Object root) {
        for (Variable variable : rulebook.variables()) {
            set(variable, rulebook.beginning(variable, scope));
        }
        meet(root);
        while (!open.isEmpty()) {
            Object object = open.pop();
            Demands demands = rulebook.of(object);
            if (!meets(object, demands)) {
                return false;
            }
            for (Variable variable : demands.variables()) {
                set(variable, JavaScriptEvaluator.evalVariableResult(variable, object, scope));
            }
            follow(object, demands.links());
        }
        return deferred.stream().allMatch(later -> isTrue(later.rule(), later.object()));
    }

    private void set(Variable variable, java.lang.@Nullable Object value) {
        scope.put(variable.getName(), scope, value);
    }

    private boolean meets(Object object, Demands demands) {
        demands.deferred().forEach(rule -> deferred.add(new Deferred(object, rule)));
        return allTrue(demands.rules(), object)
                && (demands.passed().isEmpty()
                        || passes(object, demands.passed().get()));
    }

    private boolean passes(Object object, Passed passed) {
        List<java.lang.@Nullable Object> values = passed.valuesOf(object, scope);
        if (passed.contains(values)) {
            return true;
        }
        boolean passes = allTrue(passed.rules(), object) && !isPrivate(object);
        if (passes) {
            passed.add(values);
        }
        return passes;
    }

    /** Such a character is allowed where a text replaces it, so that each of its places would have to be seen. */
    private static boolean isPrivate(Object object) {
        return object instanceof Glyph glyph && Boolean.TRUE.equals(glyph.getunicodePUA());
    }

    private boolean allTrue(List<Rule> rules, Object object) {
        for (Rule rule : rules) {
            if (!isTrue(rule, object)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTrue(Rule rule, Object object) {
        return JavaScriptEvaluator.getTestEvalResult(object, rule, scope);
    }

    /** The last of the last link lies deepest: so the first is walked first. */
    private void follow(Object object, List<String> links) {
        for (String link : links.reversed()) {
            List<? extends Object> linked = object.getLinkedObjects(link);
            for (int i = linked.size() - 1; i >= 0; i--) {
                meet(linked.get(i));
            }
        }
    }

    private void meet(Object object) {
        String id = object.getID();
        if (id == null || met.add(id)) {
            open.push(object);
        }
    }
}
