package dev.plumbline.pack.pdf.document;

import dev.plumbline.pack.Labels;
import dev.plumbline.pack.theme.Theme;
import java.util.Optional;

/**
 * How the packs of a house look.
 *
 * @param typefaces fonts
 * @param theme colors, checked
 * @param logo the house's logo, if it has one
 */
public record Look(Typefaces typefaces, Theme theme, Optional<Logo> logo) {

    /**
     * The look that comes with the program.
     *
     * @return fonts of the program, the palette, no logo
     */
    public static Look standard() {
        return new Look(Typefaces.builtIn(), Theme.STANDARD, Optional.empty());
    }

    /**
     * The same with the fixed words of charts in the language of a pack.
     *
     * @param labels the words
     * @return the look
     */
    public Look in(Labels labels) {
        return new Look(typefaces.in(labels), theme, logo);
    }
}
