package dev.plumbline.measure.picture;

import dev.plumbline.agreement.AnswerScale;
import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.alignment.PerceptionGap;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import java.util.List;
import java.util.Optional;

/**
 * One theme as the two sides see it.
 *
 * @param theme name of the theme
 * @param foundation the crack it speaks to, if any
 * @param scale the scale on which it is answered
 * @param first how the first side sees it
 * @param second how the second side sees it
 * @param gap first minus second
 * @param detail the gap with its test, when both sides are shown
 * @param items the gap item by item; empty for a theme of a single item
 */
public record ThemePicture(
        String theme,
        Optional<Foundation> foundation,
        AnswerScale scale,
        ThemeView first,
        ThemeView second,
        Figure gap,
        Optional<PerceptionGap> detail,
        List<Figure> items) {

    /** Copies the list. */
    public ThemePicture {
        items = List.copyOf(items);
    }

    /**
     * Whether the gap is at least an eighth of the scale and beyond chance.
     *
     * @return true when flagged
     */
    public boolean isFlagged() {
        return detail.filter(gap -> gap.isFlagged(scale.range())).isPresent();
    }
}
