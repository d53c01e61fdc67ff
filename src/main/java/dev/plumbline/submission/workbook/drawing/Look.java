package dev.plumbline.submission.workbook.drawing;

import dev.plumbline.finding.Language;
import dev.plumbline.submission.workbook.schema.FormWords;

/**
 * How a workbook is to look.
 *
 * @param words what it says
 * @param locked whether all but the cells to fill in is locked
 */
public record Look(FormWords words, boolean locked) {

    /** In English, with nothing locked. */
    public static final Look OPEN = new Look(new FormWords(Language.ENGLISH), false);
}
