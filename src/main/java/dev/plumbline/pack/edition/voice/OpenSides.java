package dev.plumbline.pack.edition.voice;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Sides of which a figure is shown. In the copy for one side all of another may be withheld: it is said once, not in every row.
 *
 * @param shown sides with something to show, or at least something missing that is not withheld; all sides when there is none
 * @param withheld the others
 */
public record OpenSides(List<SidePicture> shown, List<SidePicture> withheld) {

    /** Copies the lists. */
    public OpenSides {
        shown = List.copyOf(shown);
        withheld = List.copyOf(withheld);
    }

    /**
     * Sides by a figure of their themes.
     *
     * @param now the quarter
     * @param figure the figure
     * @return each side in one of the lists
     */
    public static OpenSides of(QuarterPicture now, Function<ThemeView, Figure> figure) {
        Predicate<SidePicture> open = side ->
                side.themes().isEmpty() || !side.themes().stream().map(figure).allMatch(Figure::isWithheld);
        List<SidePicture> shown = now.sides().stream().filter(open).toList();
        return shown.isEmpty()
                ? new OpenSides(now.sides(), List.of())
                : new OpenSides(
                        shown, now.sides().stream().filter(open.negate()).toList());
    }

    /**
     * A subtitle that names who is withheld.
     *
     * @param texts the language
     * @param subtitle the subtitle
     * @return the same when nobody is
     */
    public String subtitle(Catalog texts, String subtitle) {
        String names = withheld.stream().map(side -> side.partner().shortName()).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? subtitle
                : texts.text(
                        "copy.side-withheld", Parts.of("subtitle", subtitle).and("partners", names));
    }
}
