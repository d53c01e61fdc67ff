package dev.plumbline.agreement;

import dev.plumbline.finding.Language;

/**
 * An organization that takes part in alliances.
 *
 * @param id key, and name of its inbox folder
 * @param name full name
 * @param shortName name for charts and headings, at most about 20 characters
 * @param language the language in which it is answered
 */
public record Partner(String id, String name, String shortName, Language language) {

    /**
     * An organization that is answered in English.
     *
     * @param id key, and name of its inbox folder
     * @param name full name
     * @param shortName name for charts and headings, at most about 20 characters
     */
    public Partner(String id, String name, String shortName) {
        this(id, name, shortName, Language.ENGLISH);
    }
}
