package dev.plumbline.example.story;

import java.util.List;

/**
 * An alliance: a story and who plays it.
 *
 * @param alliance key of the alliance
 * @param name name of the alliance
 * @param prefix what its keys start with
 * @param story what happens
 * @param players the partners, A first
 * @param sponsors names of the executive sponsors, A first; empty for a vacant post
 * @param leads names of the alliance leads, A first; empty for a vacant post
 */
public record Cast(
        String alliance,
        String name,
        String prefix,
        Story story,
        List<Player> players,
        List<String> sponsors,
        List<String> leads) {

    /** Copies the lists. */
    public Cast {
        players = List.copyOf(players);
        sponsors = List.copyOf(sponsors);
        leads = List.copyOf(leads);
    }

    /**
     * Who plays a part.
     *
     * @param part the part
     * @return the player
     */
    public Player player(Part part) {
        return part.of(players);
    }

    /**
     * Key of the partner who plays a part.
     *
     * @param part the part
     * @return the key
     */
    public String partner(Part part) {
        return player(part).partner().id();
    }

    /**
     * The key of a goal or indicator.
     *
     * @param number its number in the story
     * @return the key, unique in the portfolio
     */
    public String key(String number) {
        return prefix + "-" + number;
    }
}
