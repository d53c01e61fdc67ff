package dev.plumbline.finding;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong with an input, told to the person who can mend it.
 *
 * @param kind the rule
 * @param origin where
 * @param value what was found there, as typed; empty when nothing was
 * @param parts named parts of the texts
 */
public record Finding(FindingKind kind, Origin origin, String value, Map<String, String> parts) {

    private static final Pattern PART = Pattern.compile("\\{([a-z-]+)}");

    /** Copies the parts in a fixed order. */
    public Finding {
        parts = java.util.Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /**
     * A finding without further parts.
     *
     * @param kind the rule
     * @param origin where
     * @param value what was found there
     * @return the finding
     */
    public static Finding of(FindingKind kind, Origin origin, String value) {
        return new Finding(kind, origin, value, Map.of());
    }

    /**
     * What is wrong.
     *
     * @return a sentence
     */
    public String message() {
        return fill(kind.what());
    }

    /**
     * What to do.
     *
     * @return a sentence
     */
    public String fix() {
        return fill(kind.fix());
    }

    /**
     * Whether the file cannot be used because of it.
     *
     * @return true for errors
     */
    public boolean blocks() {
        return kind.severity() == Severity.ERROR;
    }

    private String fill(String template) {
        Matcher matcher = PART.matcher(template);
        return matcher.replaceAll(match -> {
            String name = match.group(1);
            String part = name.equals("value") ? value : parts.get(name);
            if (part == null) {
                throw new IllegalStateException("Finding " + kind.code() + " was made without its part '" + name + "'");
            }
            return Matcher.quoteReplacement(part);
        });
    }
}
