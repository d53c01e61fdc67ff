package dev.plumbline.bench.warning.truth;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.submission.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * An alliance whose truth is known.
 *
 * @param fate what happens to it
 * @param register what was agreed
 * @param told what its partners tell, and when
 */
public record InventedAlliance(Fate fate, Register register, List<Told> told) {

    /** Copies the list. */
    public InventedAlliance {
        told = List.copyOf(told);
    }

    /**
     * Invents an alliance.
     *
     * @param dice its dice
     * @param kind how it fares
     * @param crack which crack, where one opens
     * @param strength how hard
     * @param assumptions what is assumed
     * @return the alliance
     */
    public static InventedAlliance of(
            Dice dice, Fate.Kind kind, Foundation crack, Strength strength, Assumptions assumptions) {
        Fate fate = Fate.draw(dice, kind, crack, strength, assumptions);
        Signs signs = new Signs(dice, fate, assumptions);
        List<Told> told = new ArrayList<>();
        Results results = new Results(signs);
        for (int quarter = 0; quarter < fate.quarters(); quarter++) {
            for (int side = 0; side < Agreed.PARTNERS.size(); side++) {
                told.addAll(sent(signs, results, side, quarter));
            }
        }
        return new InventedAlliance(fate, Agreed.register(dice, fate.quarters()), told);
    }

    /** What of a side's return arrives, and when. */
    private static List<Told> sent(Signs signs, Results results, int side, int quarter) {
        double missing = signs.assumptions().missing();
        Dice dice = signs.dice().with("sent", side, quarter);
        if (dice.hits(0.03 * missing, "return")) {
            return List.of();
        }
        double late = 0.06 * missing + 0.2 * signs.size(Sign.LATENESS, side, quarter);
        int known = quarter + (dice.hits(late, "late") ? 1 : 0);
        Voices voices = new Voices(signs);
        Conducts conducts = new Conducts(signs);
        List<Fact> facts = new ArrayList<>(results.told(side, quarter));
        facts.addAll(voices.priorities(side, quarter));
        facts.addAll(conducts.actions(side, quarter));
        facts.addAll(conducts.clauses(side, quarter));
        if (!dice.hits(0.05 * missing, "survey")) {
            facts.addAll(voices.survey(side, quarter));
        }
        if (!dice.hits(0.04 * missing, "meetings")) {
            facts.addAll(conducts.meetings(side, quarter));
        }
        if (!dice.hits(0.04 * missing, "resources")) {
            facts.addAll(conducts.resources(side, quarter));
        }
        return facts.stream().map(fact -> new Told(fact, known)).toList();
    }

    /**
     * The alliance as agreed.
     *
     * @return the alliance
     */
    public Alliance alliance() {
        return register.alliances().getFirst();
    }

    /**
     * What is known when a quarter is looked at.
     *
     * @param quarter the quarter, from 0
     * @return the facts in the order in which they were told
     */
    public List<Fact> knownAt(int quarter) {
        return told.stream()
                .filter(one -> one.known() <= quarter)
                .map(Told::fact)
                .toList();
    }

    /**
     * The quarter with a number.
     *
     * @param index from 0
     * @return the quarter
     */
    public static Quarter quarter(int index) {
        return Agreed.quarter(index);
    }
}
