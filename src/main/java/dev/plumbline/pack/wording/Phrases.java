package dev.plumbline.pack.wording;

import dev.plumbline.finding.Language;
import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Phrases with places in braces: {@code {partner}} takes a word, {@code {0.percent}} the first figure as percent, and so on
 * with {@code whole}, {@code points}, {@code size} (whole, without sign), {@code n} (observations) and {@code left} (100 %
 * less the figure). A figure whose number is printed is named by the sentence.
 */
final class Phrases {

    private static final Pattern PLACE = Pattern.compile("\\{(?<name>[^{}]+)}");
    private static final Pattern NUMBER = Pattern.compile("(\\d)\\.(\\w+)");

    private final ResourceBundle texts;

    Phrases(Language language) {
        this.texts = ResourceBundle.getBundle(
                "dev.plumbline.pack.wording.warnings",
                Locale.of(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Set<String> keys() {
        return texts.keySet();
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The phrase as written, for comparing catalogs. */
    String raw(String key) {
        return texts.getString(key);
    }

    Sentence say(String key, Map<String, String> words, List<Figure> figures) {
        List<Figure> printed = new ArrayList<>();
        String text = PLACE.matcher(texts.getString(key))
                .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(fill(place, words, figures, printed)));
        return new Sentence(text, printed.stream().map(Figure::id).distinct().toList());
    }

    private static String fill(
            MatchResult place, Map<String, String> words, List<Figure> figures, List<Figure> printed) {
        String name = place.group("name");
        var number = NUMBER.matcher(name);
        if (!number.matches()) {
            return words.getOrDefault(name, "");
        }
        Figure figure = figures.get(Integer.parseInt(number.group(1)));
        printed.add(figure);
        return switch (number.group(2)) {
            case "percent" -> Print.percent(figure.get());
            case "left" -> Print.percent(1 - figure.get());
            case "points" -> Print.points(figure.get());
            case "size" -> Print.whole(Math.abs(figure.get()));
            case "n" -> Print.whole(figure.n().orElse(0));
            case "whole" -> Print.whole(figure.get());
            default -> throw new IllegalArgumentException("No way to print a figure is called '" + name + "'");
        };
    }
}
