package dev.plumbline.submission.workbook.mapping.language;

import dev.plumbline.submission.workbook.table.Headings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading as a mapping writes it: words, {@code *} for anything, and names in braces for what is to be kept, such as
 * {@code "{period} Vol."}. Case, blanks and line feeds do not count.
 *
 * @param text the pattern as written
 */
public record HeadingPattern(String text) {

    /** Name of the words that say the period. */
    public static final String PERIOD = "period";

    /** Name of the words that say the year. */
    public static final String YEAR = "year";

    /** Name of the words that say what is measured. */
    public static final String MEASURE = "measure";

    /** Name of the words that number the parts of a period. */
    public static final String PART = "part";

    /** Name of the words that say the answer whose column is ticked. */
    public static final String ANSWER = "answer";

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}|\\*");
    private static final int LONGEST = 1000;

    /**
     * The names in braces.
     *
     * @return names in their order
     */
    public List<String> names() {
        return NAME.matcher(text)
                .results()
                .filter(found -> found.group(1) != null)
                .map(found -> found.group(1))
                .toList();
    }

    /**
     * Whether a name stands in braces.
     *
     * @param name the name
     * @return true when it does
     */
    public boolean has(String name) {
        return text.contains("{" + name + "}");
    }

    /**
     * Whether a heading is meant: the same words, or words that fit.
     *
     * @param heading the heading
     * @return true when it fits
     */
    public boolean fits(String heading) {
        return isSame(heading) || (isOpen() && !readings(heading).isEmpty());
    }

    /**
     * Whether a heading has the very words of the pattern, a star included.
     *
     * @param heading the heading
     * @return true when nothing differs but case and blanks
     */
    public boolean isSame(String heading) {
        return Headings.normal(heading).equals(Headings.normal(text));
    }

    private boolean isOpen() {
        return NAME.matcher(text).find();
    }

    /**
     * All ways to read a heading.
     *
     * @param heading the heading
     * @return for each way, the words by name; empty when the heading does not fit
     */
    public List<Map<String, String>> readings(String heading) {
        String clean = Headings.clean(heading);
        Set<Map<String, String>> found = new LinkedHashSet<>();
        if (clean.length() <= LONGEST) {
            new Walk(tokens(), clean, found).read(0, 0, Map.of());
        }
        return new ArrayList<>(found);
    }

    private List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = NAME.matcher(Headings.clean(text));
        int from = 0;
        String clean = Headings.clean(text);
        while (matcher.find()) {
            if (matcher.start() > from) {
                tokens.add(clean.substring(from, matcher.start()));
            }
            tokens.add(matcher.group());
            from = matcher.end();
        }
        if (from < clean.length()) {
            tokens.add(clean.substring(from));
        }
        return tokens;
    }

    /** Tries all ways to lay the tokens over a heading. */
    private record Walk(List<String> tokens, String heading, Set<Map<String, String>> found) {

        void read(int token, int from, Map<String, String> words) {
            if (token == tokens.size()) {
                if (from == heading.length()) {
                    found.add(words);
                }
                return;
            }
            String next = tokens.get(token);
            boolean star = next.equals("*");
            if (!star && !NAME.matcher(next).matches()) {
                if (heading.regionMatches(true, from, next, 0, next.length())) {
                    read(token + 1, from + next.length(), words);
                }
                return;
            }
            for (int end = star ? from : from + 1; end <= heading.length(); end++) {
                Map<String, String> kept = star ? words : with(words, next, heading.substring(from, end));
                read(token + 1, end, kept);
            }
        }
    }

    private static Map<String, String> with(Map<String, String> words, String name, String word) {
        Map<String, String> more = new LinkedHashMap<>(words);
        more.put(name.substring(1, name.length() - 1), word.strip());
        return more;
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return text;
    }
}
