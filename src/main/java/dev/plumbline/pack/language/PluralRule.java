package dev.plumbline.pack.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a word goes with a number. Written as conditions in the order of the forms, parted by {@code |}; a number
 * that meets none takes the last form. A condition is {@code n=1}, {@code n%10=2..4} or {@code n%100!=12..14}, several are
 * joined by {@code &}. English and German: {@code n=1}. Polish: {@code n=1 | n%10=2..4 & n%100!=12..14}.
 *
 * @param forms for each form but the last, the conditions that have to hold together
 * @see <a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS 35, plural rules</a>
 */
record PluralRule(List<List<Condition>> forms) {

    private static final Pattern CONDITION =
            Pattern.compile("n(?:%(?<modulus>[1-9]\\d*))?(?<not>!)?=(?<low>\\d+)(?:\\.\\.(?<high>\\d+))?");

    /** One comparison of the number, or of what is left when it is divided. */
    record Condition(long modulus, boolean inside, long low, long high) {

        private static Condition parse(String text) {
            Matcher matcher = CONDITION.matcher(text.replace(" ", ""));
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "'" + text.strip() + "' is no condition for a plural, such as n%10=2..4");
            }
            long low = Long.parseLong(matcher.group("low"));
            String modulus = matcher.group("modulus");
            String high = matcher.group("high");
            return new Condition(
                    modulus == null ? Long.MAX_VALUE : Long.parseLong(modulus),
                    matcher.group("not") == null,
                    low,
                    high == null ? low : Long.parseLong(high));
        }

        private boolean holds(long number) {
            long left = number % modulus;
            return (left >= low && left <= high) == inside;
        }
    }

    static PluralRule parse(String text) {
        return new PluralRule(Arrays.stream(text.split("\\|", -1))
                .map(form ->
                        Arrays.stream(form.split("&", -1)).map(Condition::parse).toList())
                .toList());
    }

    /** How many forms there are. */
    int size() {
        return forms.size() + 1;
    }

    /** Place of the form for a number, from 0; the sign does not count. */
    int form(long number) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).stream().allMatch(condition -> condition.holds(Math.abs(number)))) {
                return i;
            }
        }
        return forms.size();
    }
}
