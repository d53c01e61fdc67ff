package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.picture.QuarterPicture.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Compares the sides of an alliance in one quarter, two by two. */
record PairCamera(
        AllianceFacts facts,
        Quarter quarter,
        List<SidePicture> sides,
        List<GoalPicture> goals,
        SequencedMap<String, Optional<Foundation>> themes) {

    private static final Comparator<Pair> WIDEST_FIRST =
            Comparator.comparingDouble(pair -> pair.degree().degree().orElse(Double.MAX_VALUE));

    /**
     * All pairs, the least aligned first, then in the order of the sides; those without a degree last. Of two sides the only
     * pair is the alliance; of more, each pair's figures are told under both partners.
     */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < sides.size(); a++) {
            for (int b = a + 1; b < sides.size(); b++) {
                pairs.add(new Comparison(this, a, b, sides.size() == 2 ? alliance() : both(a, b)).pair());
            }
        }
        pairs.sort(WIDEST_FIRST);
        return pairs;
    }

    /** The widest pair, its figures told as those of the alliance. */
    Pair widest(List<Pair> pairs) {
        Pair widest = pairs.getFirst();
        return pairs.size() == 1 ? widest : new Comparison(this, widest.first(), widest.second(), alliance()).pair();
    }

    private Scope alliance() {
        return Scope.of(facts.alliance().id());
    }

    private Scope both(int a, int b) {
        return alliance()
                .withPartner(sides.get(a).partner().id() + "+"
                        + sides.get(b).partner().id());
    }
}
