package dev.plumbline.measure;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a figure is about. Parts that do not apply are empty.
 *
 * @param alliance key of the alliance; empty for the whole portfolio
 * @param goal key of the goal
 * @param indicator key of the indicator
 * @param partner key of the partner
 * @param theme name of the survey theme
 */
public record Scope(String alliance, String goal, String indicator, String partner, String theme) {

    private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * An alliance as a whole.
     *
     * @param alliance its key
     * @return the scope
     */
    public static Scope of(String alliance) {
        return new Scope(alliance, "", "", "", "");
    }

    /**
     * One goal of it.
     *
     * @param id key of the goal
     * @return the narrower scope
     */
    public Scope withGoal(String id) {
        return new Scope(alliance, id, indicator, partner, theme);
    }

    /**
     * One indicator of a goal.
     *
     * @param id key of the indicator
     * @return the narrower scope
     */
    public Scope withIndicator(String id) {
        return new Scope(alliance, goal, id, partner, theme);
    }

    /**
     * One partner's part.
     *
     * @param id key of the partner
     * @return the narrower scope
     */
    public Scope withPartner(String id) {
        return new Scope(alliance, goal, indicator, id, theme);
    }

    /**
     * One survey theme.
     *
     * @param name name of the theme
     * @return the narrower scope
     */
    public Scope withTheme(String name) {
        return new Scope(alliance, goal, indicator, partner, name);
    }

    /**
     * The scope as the first part of a figure's id: its parts, joined by dots.
     *
     * @return such as {@code aurora.on-time-delivery}; {@code portfolio} when every part is empty
     */
    public String key() {
        StringBuilder key = new StringBuilder();
        append(key, alliance);
        append(key, indicator.isEmpty() ? goal : indicator);
        append(key, partner);
        append(key, theme);
        return key.isEmpty() ? "portfolio" : key.toString();
    }

    private static void append(StringBuilder key, String part) {
        if (!part.isEmpty()) {
            key.append(key.isEmpty() ? "" : ".").append(keyOf(part));
        }
    }

    /** A part that is a key already, as nearly all are, is taken as it is. */
    private static String keyOf(String part) {
        for (int index = 0; index < part.length(); index++) {
            char letter = part.charAt(index);
            boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            boolean single = letter == '-' && !part.startsWith("--", index);
            if (!plain && !single) {
                return NOT_IN_KEY.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("-");
            }
        }
        return part;
    }
}
