package dev.plumbline.submission.workbook.mapping.language;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a field is found and put into our words.
 *
 * @param source where it is found
 * @param matches what of the words counts: the first group, or the whole match; empty for all
 * @param names their words and ours; words that are not listed stay as they are
 * @param slug whether to make a key of the words: lower case, hyphens for all else
 * @param forPeriod the only period it speaks for, in the form of the mapping's periods; empty for all
 * @param times what a number is multiplied by to be in our unit; 1 for as it is
 * @param line line in the mapping file
 */
public record FieldRule(
        Source source,
        Optional<Pattern> matches,
        Map<String, String> names,
        boolean slug,
        Optional<String> forPeriod,
        BigDecimal times,
        int line) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['\u2019]");
    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9.]+|\\.(?!\\d)|(?<!\\d)\\.");

    /** Copies the names. */
    public FieldRule {
        names = Map.copyOf(names);
    }

    /**
     * Their words put into ours.
     *
     * @param theirs the words as they stand in the file
     * @return our words, or empty when the words do not match
     */
    public Optional<String> translate(String theirs) {
        String part = theirs;
        if (matches.isPresent()) {
            Matcher matcher = matches.get().matcher(theirs);
            if (!matcher.find()) {
                return Optional.empty();
            }
            part = matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : matcher.group();
        }
        String ours = names.getOrDefault(part, part);
        return Optional.of(slug ? slug(ours) : ours);
    }

    /**
     * A key made of words.
     *
     * @param words such as {@code Administration for Children's Services}
     * @return such as {@code administration-for-childrens-services}
     */
    public static String slug(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_KEY.matcher(plain).replaceAll("-").replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
    }
}
