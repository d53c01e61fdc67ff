package dev.plumbline.submission.workbook.answer.wording;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.finding.Severity;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What answers say in one language. The sentences stand in {@code answer_xx.properties}; {@code {0}} is a part. */
public final class AnswerWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final AnswerWords ENGLISH = new AnswerWords(Language.ENGLISH);
    private static final AnswerWords GERMAN = new AnswerWords(Language.GERMAN);
    private static final Pattern PART = Pattern.compile("\\{(\\d)}");
    private static final int MOST_DECIMALS = 10;
    /** Nearly every count is below, and making a format takes longer than all else of a line. */
    private static final int FIRST_WITH_MARK = 1000;

    private final Language language;
    private final ResourceBundle bundle;
    private final NumberFormat decimals;
    private final DateTimeFormatter days;
    private final DateTimeFormatter times;

    private AnswerWords(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "dev.plumbline.submission.workbook.answer.wording.answer", Locale.of(language.code()), EXACT);
        this.decimals = NumberFormat.getNumberInstance(language.locale());
        this.decimals.setMaximumFractionDigits(MOST_DECIMALS);
        this.days = DateTimeFormatter.ofPattern(text("pattern.day"), language.locale());
        this.times = DateTimeFormatter.ofPattern(text("pattern.time"), language.locale())
                .withZone(ZoneOffset.UTC);
    }

    /**
     * The words of a language.
     *
     * @param language the language
     * @return its words
     */
    public static AnswerWords of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    /**
     * The language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * A sentence.
     *
     * @param key its key
     * @param parts what is inserted for {@code {0}}, {@code {1}} and so on
     * @return the sentence
     */
    public String text(String key, String... parts) {
        String text = bundle.getString(key);
        return parts.length == 0
                ? text
                : PART.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(parts[Integer.parseInt(match.group(1))]));
    }

    /**
     * A count with its noun.
     *
     * @param key key of the noun; {@code key.one} is its singular, {@code key.many} its plural
     * @param count how many
     * @return such as {@code 12 errors}
     */
    public String count(String key, long count) {
        return number(count) + " " + text(key + (count == 1 ? ".one" : ".many"));
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return with marks for thousands
     */
    public String number(long value) {
        return value >= 0 && value < FIRST_WITH_MARK
                ? Long.toString(value)
                : NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /**
     * A number with the decimals it has.
     *
     * @param value the number
     * @return with marks for thousands; rounded to 10 decimals
     */
    public String number(BigDecimal value) {
        return ((NumberFormat) decimals.clone()).format(value);
    }

    /**
     * A day.
     *
     * @param day the day
     * @return such as {@code 14 August 2026}
     */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /**
     * An instant to the second.
     *
     * @param instant the instant
     * @return day and time in UTC
     */
    public String time(Instant instant) {
        return times.format(instant);
    }

    /**
     * How much a finding weighs, in words.
     *
     * @param finding the finding
     * @return as for its severity; for one of a rule on trial words that say so
     */
    public String weight(Finding finding) {
        return finding.isOnTrial()
                ? text("weight.trial")
                : weight(finding.kind().severity());
    }

    /**
     * How much a finding weighs, in words.
     *
     * @param severity the weight
     * @return such as {@code Must be fixed}
     */
    public String weight(Severity severity) {
        return switch (severity) {
            case ERROR -> text("weight.error");
            case WARNING -> text("weight.warning");
            case NOTE -> text("weight.note");
        };
    }

    /**
     * A finding as a comment at its cell tells it.
     *
     * @param finding the finding
     * @return a few lines, the code last
     */
    public String comment(Finding finding) {
        String example = finding.example(language);
        return weight(finding) + ": " + finding.message(language) + "\n" + finding.fix(language)
                + (example.isEmpty() ? "" : "\n" + text("comment.example", example)) + "\n["
                + finding.kind().code() + "]";
    }

    /**
     * Headings that are kept as one line of the bundle.
     *
     * @param key its key
     * @return headings in their order
     */
    public List<String> headings(String key) {
        return Arrays.stream(text(key).split("\\|", -1)).map(String::strip).toList();
    }

    /**
     * All keys.
     *
     * @return the keys in no order
     */
    public Set<String> keys() {
        return bundle.keySet();
    }
}
