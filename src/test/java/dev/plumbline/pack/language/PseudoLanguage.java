package dev.plumbline.pack.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English made longer by two fifths and with accents: what is clipped, overlaps or stayed in the code, shows. */
public final class PseudoLanguage {

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");
    private static final String PLAIN = "aeiouAEIOUcnsy";
    private static final String ACCENTED = "áéíöúÁÉÍÖÚçñšý";
    private static final double LONGER = 0.4;

    private PseudoLanguage() {}

    /**
     * The catalog; its language is called {@code qps}.
     *
     * @return the catalog
     */
    public static Catalog catalog() {
        Map<String, String> texts = new HashMap<>(BuiltIn.texts("en"));
        texts.replaceAll((key, text) -> key.startsWith("language.") ? text : stretched(text));
        texts.put("language.tag", "qps");
        return Catalog.of("qps", texts);
    }

    private static String stretched(String text) {
        StringBuilder longer = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            longer.append(accented(text.substring(end, place.start()))).append(place.group());
            end = place.end();
        }
        return longer.append(accented(text.substring(end))).toString();
    }

    /** Words grow at their ends, so that lines may break as before. */
    private static String accented(String text) {
        StringBuilder out = new StringBuilder();
        double owed = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int at = PLAIN.indexOf(letter);
            out.append(at < 0 ? letter : ACCENTED.charAt(at));
            owed += LONGER;
            boolean ends = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
            if (Character.isLetter(letter) && ends) {
                for (; owed >= 1; owed--) {
                    out.append('x');
                }
            }
        }
        return out.toString();
    }
}
