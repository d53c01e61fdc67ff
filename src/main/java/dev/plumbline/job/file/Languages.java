package dev.plumbline.job.file;

import java.util.Map;

/**
 * In which language packs and the mails with them are written, by code such as {@code de}; a home can have languages of its own.
 *
 * @param standard that of packs for executives
 * @param byPartner that of the copies for a partner, by its key
 */
public record Languages(String standard, Map<String, String> byPartner) {

    /** English for all. */
    public static final Languages ENGLISH = new Languages("en", Map.of());

    /** Copies the map. */
    public Languages {
        byPartner = Map.copyOf(byPartner);
    }

    /**
     * The language of a partner's copies.
     *
     * @param partner key of the partner
     * @return its own, or the standard
     */
    public String of(String partner) {
        return byPartner.getOrDefault(partner, standard);
    }
}
