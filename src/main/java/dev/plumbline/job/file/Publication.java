package dev.plumbline.job.file;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a quarter's packs are and where they go.
 *
 * @param needs how many returns they need
 * @param packs which packs are made
 * @param languages in which language
 * @param deliver how they go out
 */
public record Publication(Needs needs, Set<PackKind> packs, Languages languages, Deliver deliver) {

    /** Without a file: all packs in English, mails into a folder once released. */
    public static final Publication USUAL =
            new Publication(Needs.NOTHING, EnumSet.allOf(PackKind.class), Languages.ENGLISH, Deliver.USUAL);

    /** Copies the set. */
    public Publication {
        packs = Set.copyOf(packs);
    }
}
