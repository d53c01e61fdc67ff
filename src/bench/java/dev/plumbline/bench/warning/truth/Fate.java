package dev.plumbline.bench.warning.truth;

import dev.plumbline.agreement.Foundation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What happens to an alliance. Quarters count from 0.
 *
 * @param quarters how many quarters are told
 * @param crack the part of the foundation that gives way, if any
 * @param strength how hard, also of a fall without a crack
 * @param opened quarter in which the crack opens, if one does
 * @param fell first quarter of lower results, if they fall
 * @param sides the sides on which signs show, of 0 and 1
 * @param signs signs that show
 * @param growth quarters until the signs are at full size
 * @param slide quarters until the fall is at full depth
 */
public record Fate(
        int quarters,
        Optional<Foundation> crack,
        Strength strength,
        OptionalInt opened,
        OptionalInt fell,
        List<Integer> sides,
        Set<Sign> signs,
        int growth,
        int slide) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 16;

    /** How an alliance fares. */
    public enum Kind {
        /** Nothing happens. */
        SOUND,
        /** A crack opens and results fall. */
        CRACKED,
        /** A crack opens and results stay. */
        HARMLESS,
        /** Results fall without a crack. */
        STRUCK
    }

    /**
     * Draws a fate.
     *
     * @param dice dice of the alliance
     * @param kind how it fares
     * @param crack which crack, where one opens
     * @param strength how hard
     * @param assumptions what is assumed
     * @return the fate
     */
    static Fate draw(Dice dice, Kind kind, Foundation crack, Strength strength, Assumptions assumptions) {
        RandomGenerator random = dice.of("fate");
        int quarters = random.nextInt(SHORTEST, LONGEST + 1);
        int lag = random.nextInt(assumptions.lagLow(), assumptions.lagHigh() + 1);
        int fall = random.nextInt(Math.max(lag + 2, 4), quarters);
        int growth = random.nextInt(1, 4);
        int slide = random.nextInt(1, 4);
        boolean cracks = kind == Kind.CRACKED || kind == Kind.HARMLESS;
        boolean falls = kind == Kind.CRACKED || kind == Kind.STRUCK;
        return new Fate(
                quarters,
                cracks ? Optional.of(crack) : Optional.empty(),
                strength,
                cracks ? OptionalInt.of(fall - lag) : OptionalInt.empty(),
                falls ? OptionalInt.of(fall) : OptionalInt.empty(),
                sides(random, crack),
                cracks ? signs(random, crack, assumptions.shows()) : Set.of(),
                growth,
                slide);
    }

    private static List<Integer> sides(RandomGenerator random, Foundation crack) {
        boolean joint = crack == Foundation.GOALS || crack == Foundation.GOVERNANCE;
        return random.nextDouble() < 0.3 || joint ? List.of(0, 1) : List.of(random.nextInt(2));
    }

    private static Set<Sign> signs(RandomGenerator random, Foundation crack, double shows) {
        List<Sign> possible = Sign.of(crack);
        Set<Sign> shown = EnumSet.of(possible.get(random.nextInt(possible.size())));
        for (Sign sign : possible) {
            if (random.nextDouble() < shows) {
                shown.add(sign);
            }
        }
        return shown;
    }

    /**
     * How it fares.
     *
     * @return the kind
     */
    public Kind kind() {
        if (crack.isEmpty()) {
            return fell.isEmpty() ? Kind.SOUND : Kind.STRUCK;
        }
        return fell.isEmpty() ? Kind.HARMLESS : Kind.CRACKED;
    }

    /** How much a sign of the crack shows on a side: 0 for not at all, 1 for a clear crack at its full size. */
    double size(Sign sign, int side, int quarter) {
        if (opened.isEmpty() || !signs.contains(sign) || !sides.contains(side)) {
            return 0;
        }
        int grown = quarter - opened.getAsInt() + 1;
        return strength.evidence() * Math.clamp((double) grown / growth, 0, 1);
    }

    /** How far results lie below what they would be, 0 to 1. */
    double depth(int quarter) {
        return fell.isEmpty() ? 0 : strength.depth() * Math.clamp((quarter - fell.getAsInt() + 1.0) / slide, 0, 1);
    }
}
