package dev.plumbline.pack.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.NativeJavaObject;
import org.mozilla.javascript.ScriptableObject;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.JavaScriptEvaluator;

/** The rules of PDF/UA-1 and PDF/A-3a as veraPDF ships them, and what they ask of each type of object; kept for all packs. */
final class Rulebook {

    /** The standards, in the order in which they are asked. */
    static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.byFlavourId("ua1"), PDFAFlavour.byFlavourId("3a"));

    private static final List<String> FILES = List.of("PDFUA-1.xml", "PDFA-3A.xml");

    private final List<ValidationProfile> profiles =
            FILES.stream().map(Rulebook::profile).toList();
    private final List<Variable> variables = profiles.stream()
            .flatMap(profile -> profile.getVariables().stream())
            .toList();
    private final Map<String, Optional<java.lang.Object>> beginnings = new ConcurrentHashMap<>();
    private final Map<String, Demands> demands = new ConcurrentHashMap<>();

    /** veraPDF's directory of profiles would read all thirteen. */
    private static ValidationProfile profile(String file) {
        try (InputStream xml = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + file)) {
            if (xml == null) {
                throw new IllegalStateException("veraPDF has no rules " + file);
            }
            return Profiles.profileFromXml(xml);
        } catch (IOException | jakarta.xml.bind.JAXBException e) {
            throw new IllegalStateException("The rules " + file + " of veraPDF cannot be read", e);
        }
    }

    List<ValidationProfile> profiles() {
        return profiles;
    }

    /** All variables of the rules. */
    List<Variable> variables() {
        return variables;
    }

    /**
     * With what a variable begins: a number, a text, yes or no, or nothing, worked out once.
     *
     * @throws IllegalStateException if it is something that a walk could change
     */
    java.lang.@Nullable Object beginning(Variable variable, ScriptableObject scope) {
        return beginnings
                .computeIfAbsent(variable.getDefaultValue(), formula -> Optional.ofNullable(value(formula, scope)))
                .orElse(null);
    }

    private static java.lang.@Nullable Object value(String formula, ScriptableObject scope) {
        java.lang.Object value = JavaScriptEvaluator.evaluateString(formula, scope);
        java.lang.Object plain = value instanceof NativeJavaObject wrapped ? wrapped.unwrap() : value;
        if (plain instanceof Number || plain instanceof String || plain instanceof Boolean || plain == null) {
            return plain;
        }
        throw new IllegalStateException(formula + " begins with " + plain.getClass());
    }

    /** What is asked of an object, its type and those above it. */
    Demands of(Object object) {
        Demands known = demands.get(object.getObjectType());
        return known != null ? known : demands.computeIfAbsent(object.getObjectType(), _ -> demandsOn(object));
    }

    private Demands demandsOn(Object object) {
        List<String> types = new ArrayList<>(object.getSuperTypes());
        types.addFirst(object.getObjectType());
        List<Rule> rules = profiles.stream()
                .flatMap(profile -> types.stream().flatMap(type -> profile.getRulesByObject(type).stream()))
                .toList();
        List<Variable> variables = types.stream()
                .flatMap(type -> profiles.stream().flatMap(profile -> profile.getVariablesByObject(type).stream()))
                .toList();
        return Demands.of(object, rules, variables, variables());
    }
}
