package dev.plumbline.submission.workbook.drawing;

import dev.plumbline.finding.Language;
import dev.plumbline.submission.workbook.schema.FormWords;

/**
 * How a workbook is to look.
 *
 * @param words what it says
 * @param locked whether all but the cells to fill in is locked
 * @param named whether tables get names, by which screen readers and people find them; each costs two more parts of the
 *     package
 */
public record Look(FormWords words, boolean locked, boolean named) {

    /** In English, with nothing locked, for people to go on with. */
    public static final Look OPEN = new Look(new FormWords(Language.ENGLISH), false, true);

    /** In English, with nothing locked, made by the thousand. */
    public static final Look PLAIN = new Look(new FormWords(Language.ENGLISH), false, false);

    /**
     * A form to be filled in.
     *
     * @param words what it says
     * @return locked, with named tables
     */
    public static Look form(FormWords words) {
        return new Look(words, true, true);
    }
}
