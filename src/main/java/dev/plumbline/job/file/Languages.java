package dev.plumbline.job.file;

import dev.plumbline.finding.Language;
import java.util.Map;

/**
 * In which language packs are made.
 *
 * @param standard that of packs for nobody in particular
 * @param byPartner that of a partner's packs, by its key
 */
public record Languages(Language standard, Map<String, Language> byPartner) {

    /** English for all. */
    public static final Languages ENGLISH = new Languages(Language.ENGLISH, Map.of());

    /** Copies the map. */
    public Languages {
        byPartner = Map.copyOf(byPartner);
    }

    /**
     * The language of a partner's packs.
     *
     * @param partner key of the partner
     * @return its own, or the standard
     */
    public Language of(String partner) {
        return byPartner.getOrDefault(partner, standard);
    }
}
