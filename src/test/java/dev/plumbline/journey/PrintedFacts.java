package dev.plumbline.journey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Holds the numbers in the text of a finished pack against the figures embedded in it. Days, quarters, pages, digests and what
 * partners named are no figures; axes have numbers of their own.
 */
final class PrintedFacts {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d,]*(?:\\.\\d+)?(?!\\w)");
    private static final Pattern NO_FIGURE =
            Pattern.compile("(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August"
                    + "|September|October|November|December) \\d{4}|Q[1-4] \\d\\d|Quarter \\d, \\d{4}"
                    + "|\\d{4}-\\d\\d-\\d\\d\\S*|\\d{4}-Q\\d|\\b[0-9a-f]{12}\\b|“[^”]*”|'[^']*'"
                    + "|SHA-256|mean ± 2\\.66|Plumbline \\S+ · inputs|in this file \\d+ of \\d+");
    private static final int MOST_DECIMALS = 4;

    private final Set<BigDecimal> printable = new HashSet<>();
    private final List<String> names;

    /** Of the facts of a pack; {@code names} are what partners named, the longest first. */
    PrintedFacts(JsonNode facts, List<String> names) {
        this(Journey.stream(facts.get("facts")), names);
    }

    PrintedFacts(Stream<JsonNode> facts, List<String> names) {
        this.names = names;
        facts.forEach(this::add);
    }

    private void add(JsonNode fact) {
        double value = number(fact, "value");
        double n = number(fact, "n");
        DoubleStream.of(value, n, value * n, number(fact, "low"), number(fact, "high"), number(fact, "coverage"))
                .flatMap(each -> DoubleStream.of(each, each * 100))
                .map(Math::abs)
                .mapToObj(BigDecimal::valueOf)
                .flatMap(PrintedFacts::rounded)
                .forEach(printable::add);
    }

    private static double number(JsonNode fact, String field) {
        return fact.hasNonNull(field) ? fact.get(field).asDouble() : 0;
    }

    /** As it may be printed: to some decimals, never up to a target it missed, in charts to three digits of the largest. */
    private static Stream<BigDecimal> rounded(BigDecimal value) {
        Set<BigDecimal> shown = new LinkedHashSet<>();
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            shown.add(value.setScale(decimals, RoundingMode.HALF_UP));
            shown.add(value.setScale(decimals, RoundingMode.DOWN));
        }
        shown.add(value.round(new MathContext(3)));
        shown.add(value.round(new MathContext(2)));
        return shown.stream().map(BigDecimal::stripTrailingZeros);
    }

    /** Numbers in the text that are none of them, each with what stands around it. */
    List<String> astray(String printed) {
        String spaced = printed.replaceAll("\\s+", " ");
        for (String name : names) {
            spaced = spaced.replace(name, "");
        }
        String text = NO_FIGURE.matcher(spaced).replaceAll("");
        return NUMBER.matcher(text)
                .results()
                .filter(found ->
                        !printable.contains(new BigDecimal(found.group().replace(",", "")).stripTrailingZeros()))
                .map(found -> found.group() + " in: "
                        + text.substring(Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 25)))
                .toList();
    }

    /** How many numbers the text has. */
    static long count(String printed) {
        return NUMBER.matcher(printed).results().count();
    }
}
