package dev.plumbline.pack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.pack.Page;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A headline is a sentence with a verb, in sentence case, without a stop, of 90 characters at most; it or the line below it
 * has a number.
 */
public final class Headlines {

    private static final int LONGEST = 90;
    private static final Pattern START = Pattern.compile("^[\\p{Lu}\\d“„].*[^.]$");

    private static final Map<String, Pattern> VERBS = Map.of(
            "en",
            verbs("is are was were comes? came meets? moved? went fell rose stayed part agree answers? holds? speaks?"
                    + " shows? needs? stands? tells? carr(y|ies) falls? want see waits? names cannot keeps? hangs?"),
            "de",
            verbs("ist sind war waren kommt kommen kam kamen erreicht erreichen bewegte bewegten ging stieg fiel"
                    + " blieb blieben bleiben urteilen antwortet antworten tragen trägt spricht sprechen zeigt zeigen liegt liegen"
                    + " sagt sagen hat haben wollen sehen wartet warten nennt stammt widersprechen halten hält gibt"
                    + " lässt lassen gehen stimmen kann können verfehlt verfehlen braucht brauchen wurde wurden"));

    /** Headlines that tell of none or of all: there is nothing to count. */
    private static final List<String> PLAIN = List.of(
            "share.even",
            "trends.too-short",
            "agenda.none-open",
            "agenda.not-told",
            "voices.too-few",
            "common.not-told",
            "ground.colors-true",
            "ground.no-colors",
            "quality.all-used",
            "quality.nothing-waits",
            "foundation.sound",
            "foundation.unknown",
            "goals.none-agreed",
            "goals.none-due",
            "verdict.results-none",
            "verdict.results-unknown",
            "alignment.not-compared",
            "verdict.attainment-unknown");

    private Headlines() {}

    private static Pattern verbs(String words) {
        return Pattern.compile("(?U)\\b(" + words.strip().replaceAll(" +", "|") + ")\\b");
    }

    /** Words of a text before its first place. */
    private static String begin(String key, Catalog language) {
        String place = "\u0001";
        Parts places = Parts.of("common", place).and("why", place).and("reason", place);
        String text = language.text(key, places);
        return text.contains(place) ? text.substring(0, text.indexOf(place)) : text;
    }

    /**
     * Holds a page against the rules.
     *
     * @param page the page
     * @param language its language, one of those that come with the program
     */
    public static void keepTheRules(Page page, Catalog language) {
        String text = page.message().text();
        assertThat(text).hasSizeLessThanOrEqualTo(LONGEST).matches(START);
        Pattern verb = VERBS.getOrDefault(language.language(), START);
        assertThat(verb.matcher(text).find()).as("verb in: " + text).isTrue();
        boolean counts = !page.message().figures().isEmpty()
                || !page.subtitle().figures().isEmpty();
        boolean plain = PLAIN.stream().anyMatch(key -> text.startsWith(begin(key, language)));
        assertThat(counts || plain).as("number in: " + text).isTrue();
    }
}
