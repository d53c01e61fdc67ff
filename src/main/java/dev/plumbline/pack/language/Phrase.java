package dev.plumbline.pack.language;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Sentence;
import dev.plumbline.writing.Isolate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places in braces. {@code {partner}} takes a word, {@code {partner.of}} its genitive, {@code {theme.within}} the
 * term as it stands within a sentence; {@code {met.whole}} prints a figure in one of the forms of {@link Form};
 * {@code {met#indicator is|indicators are}} takes the form of a word that goes with the figure, {@code {met.n#…}} that which
 * goes with its n.
 *
 * @param pieces the text, cut
 */
record Phrase(List<Piece> pieces) {

    private static final Pattern PLACE =
            Pattern.compile("\\{(?<name>[a-z0-9-]+)(?:\\.(?<form>[a-z-]+))?(?:#(?<choice>[^{}]*))?}");

    sealed interface Piece {
        record Text(String text) implements Piece {}

        record Place(String name, String form, List<String> choice) implements Piece {}
    }

    static Phrase parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            pieces.add(new Piece.Text(plain(text.substring(end, place.start()))));
            String form = place.group("form");
            String choice = place.group("choice");
            pieces.add(new Piece.Place(
                    place.group("name"),
                    form == null ? "" : form,
                    choice == null ? List.of() : List.of(choice.split("\\|", -1))));
            end = place.end();
        }
        pieces.add(new Piece.Text(plain(text.substring(end))));
        return new Phrase(List.copyOf(pieces));
    }

    private static String plain(String text) {
        if (text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException("A brace in '" + text + "' belongs to no place");
        }
        return text;
    }

    /** Names of the words and figures that are asked for, and whether a figure's number is printed. */
    Set<String> places() {
        Set<String> places = new TreeSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Place place && place.choice().isEmpty()) {
                places.add(place.name() + (Form.tryParse(place.form()).isPresent() ? "." + place.form() : ""));
            }
        }
        return places;
    }

    /** All choices between forms of a word. */
    List<List<String>> choices() {
        return pieces.stream()
                .filter(Piece.Place.class::isInstance)
                .map(piece -> ((Piece.Place) piece).choice())
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    Sentence say(Parts parts, Custom custom) {
        StringBuilder text = new StringBuilder();
        Set<String> figures = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text words -> text.append(words.text());
                case Piece.Place place -> text.append(fill(place, parts, custom, figures));
            }
        }
        return new Sentence(text.toString(), List.copyOf(figures));
    }

    private static String fill(Piece.Place place, Parts parts, Custom custom, Set<String> figures) {
        return switch (parts.get(place.name())) {
            case Parts.Part.Word word -> Isolate.around(inForm(word.text(), place.form(), custom));
            case Parts.Part.Said said -> {
                figures.addAll(said.sentence().figures());
                yield inForm(said.sentence().text(), place.form(), custom);
            }
            case Parts.Part.Printed number -> number(number.figure(), place, custom, figures);
        };
    }

    private static String inForm(String word, String form, Custom custom) {
        return switch (form) {
            case "" -> word;
            case "of" -> custom.of(word);
            case "within" -> custom.within(word);
            default -> throw new IllegalArgumentException("No form of a word is called '" + form + "'");
        };
    }

    private static String number(Figure figure, Piece.Place place, Custom custom, Set<String> figures) {
        if (!place.choice().isEmpty()) {
            Form counted = Form.tryParse(place.form()).orElse(Form.WHOLE);
            return custom.plural(counted.number(figure), place.choice());
        }
        Form form = Form.tryParse(place.form())
                .orElseThrow(() ->
                        new IllegalArgumentException("No way to print a figure is called '" + place.form() + "'"));
        if (form != Form.WHEN) {
            figures.add(figure.id());
        }
        return form.print(figure, custom);
    }
}
