package dev.plumbline.job.commission;

import dev.plumbline.delivery.Digests;
import dev.plumbline.job.file.PackKind;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Catalog;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which packs are made of a quarter, and in which language.
 *
 * @param packs kinds that are made; figures are computed and told in any case
 * @param executives texts of the packs for executives: portfolio, alliances, data quality
 * @param byPartner texts of the copies for a partner, by its key, where they are not those of the executives
 */
public record Order(Set<PackKind> packs, Catalog executives, Map<String, Catalog> byPartner) {

    /** Copies set and map. */
    public Order {
        packs = Set.copyOf(packs);
        byPartner = Map.copyOf(byPartner);
    }

    /**
     * Whether a kind of pack is made.
     *
     * @param kind the kind
     * @return true when it is ordered
     */
    public boolean makes(PackKind kind) {
        return packs.contains(kind);
    }

    /**
     * The texts of the copies for a partner.
     *
     * @param partner its key
     * @return its own, or those of the executives
     */
    public Catalog copyFor(String partner) {
        return byPartner.getOrDefault(partner, executives);
    }

    /**
     * What makes this order another than all packs in English, for the digest over all that goes into an issue.
     *
     * @return a line for each such thing
     */
    public Stream<String> differences() {
        Stream<String> kinds = packs.equals(EnumSet.allOf(PackKind.class))
                ? Stream.empty()
                : Stream.of(
                        "packs " + packs.stream().map(PackKind::word).sorted().collect(Collectors.joining(" ")));
        Stream<String> spoken = Stream.concat(
                language("executives", executives, BuiltIn.english()),
                byPartner.entrySet().stream()
                        .flatMap(one -> language("partner " + one.getKey(), one.getValue(), executives)));
        return Stream.concat(kinds, spoken);
    }

    private static Stream<String> language(String readers, Catalog catalog, Catalog usual) {
        return catalog.equals(usual)
                ? Stream.empty()
                : Stream.of("language of " + readers + " " + Digests.sha256(catalog.canonical()));
    }
}
