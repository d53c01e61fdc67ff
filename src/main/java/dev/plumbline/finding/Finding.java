package dev.plumbline.finding;

import dev.plumbline.writing.Isolate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something wrong with an input, told to the person who can mend it.
 *
 * @param kind the rule
 * @param origin where
 * @param value what was found there, as typed; empty when nothing was
 * @param parts named parts of the texts
 */
public record Finding(FindingKind kind, Origin origin, String value, Map<String, String> parts) {

    private static final Pattern PART = Pattern.compile("\\{([a-z-]+)(,ours)?}");
    private static final String EXPLANATION = "explanation";
    private static final String TRIAL = "trial";
    private static final String FIELD = "field";

    /** Copies the parts in a fixed order; notes that a rule is on trial, as that may be over when the finding is told. */
    public Finding {
        TreeMap<String, String> copy = new TreeMap<>(parts);
        if (kind.isTrial()) {
            copy.put(TRIAL, "yes");
        }
        parts = java.util.Collections.unmodifiableMap(copy);
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
     * What is wrong, in English.
     *
     * @return a sentence
     */
    public String message() {
        return message(Language.ENGLISH);
    }

    /**
     * What is wrong.
     *
     * @param language in which language
     * @return a sentence; for a rule on trial one more that says so
     */
    public String message(Language language) {
        String message = fill(FindingTexts.of(kind, language).what(), language);
        return isOnTrial() ? message + " " + FindingTexts.onTrial(language) : message;
    }

    /**
     * What to do, in English.
     *
     * @return a sentence
     */
    public String fix() {
        return fix(Language.ENGLISH);
    }

    /**
     * What to do.
     *
     * @param language in which language
     * @return a sentence
     */
    public String fix(Language language) {
        return fill(FindingTexts.of(kind, language).fix(), language);
    }

    /**
     * How it looks when it is right.
     *
     * @param language in which language
     * @return an example, or empty for a rule of an older version
     */
    public String example(Language language) {
        return fill(FindingTexts.of(kind, language).example(), language);
    }

    /**
     * What the partner said about it.
     *
     * @return the partner's words; empty when none were given
     */
    public String explanation() {
        return parts.getOrDefault(EXPLANATION, "");
    }

    /**
     * Findings without the notes whose words stand at another finding of the same file: a note is told as soon as a file is
     * read, what it is about may be found later.
     *
     * @param findings findings in any order
     * @return the same in their order, every word once
     */
    public static List<Finding> saidOnce(List<Finding> findings) {
        Set<List<String>> said = findings.stream()
                .filter(finding -> !finding.explanation().isEmpty() && !finding.isNote())
                .map(Finding::wordsInFile)
                .collect(Collectors.toSet());
        return said.isEmpty()
                ? findings
                : findings.stream()
                        .filter(finding -> !finding.isNote() || !said.contains(finding.wordsInFile()))
                        .toList();
    }

    private boolean isNote() {
        return kind.severity() == Severity.NOTE;
    }

    private List<String> wordsInFile() {
        return List.of(origin.sha256(), explanation());
    }

    /**
     * The same finding with the partner's words about it.
     *
     * @param words the words
     * @return a copy
     */
    public Finding explained(String words) {
        Map<String, String> more = new TreeMap<>(parts);
        more.put(EXPLANATION, words);
        return new Finding(kind, origin, value, more);
    }

    /**
     * The same finding about one field of the row in which it was found.
     *
     * @param field name of the field in the schema of its sheet
     * @return a copy
     */
    public Finding inField(String field) {
        Map<String, String> more = new TreeMap<>(parts);
        more.put(FIELD, field);
        return new Finding(kind, origin, value, more);
    }

    /**
     * The field it is about.
     *
     * @return its name; empty when the origin says all
     */
    public String field() {
        return parts.getOrDefault(FIELD, "");
    }

    /**
     * The same finding elsewhere.
     *
     * @param place where
     * @return a copy
     */
    public Finding at(Origin place) {
        return new Finding(kind, place, value, parts);
    }

    /**
     * Whether the file cannot be used because of it.
     *
     * @return true for errors, but for those of a rule on trial
     */
    public boolean blocks() {
        return kind.severity() == Severity.ERROR && !isOnTrial();
    }

    /**
     * Whether it was made by a rule on trial, which warns and says so, and asks for nothing.
     *
     * @return true even where the trial is over by now
     */
    public boolean isOnTrial() {
        return parts.containsKey(TRIAL);
    }

    /**
     * Whether the partner is asked to look at it and to say why it is so: the file is used all the same.
     *
     * @return true for warnings, but for those of a rule on trial
     */
    public boolean wantsExplanation() {
        return kind.severity() == Severity.WARNING && !isOnTrial();
    }

    private String fill(String template, Language language) {
        Matcher matcher = PART.matcher(template);
        return matcher.replaceAll(match -> {
            String name = match.group(1);
            String part = name.equals("value") ? value : parts.get(name);
            if (part == null) {
                throw new IllegalStateException("Finding " + kind.code() + " was made without its part '" + name + "'");
            }
            boolean asTyped = name.equals("value") && match.group(2) == null;
            return Matcher.quoteReplacement(Isolate.around(asTyped ? part : PartWords.in(language, part)));
        });
    }
}
