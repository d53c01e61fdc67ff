package dev.plumbline.bench.warning;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.bench.warning.score.Alarm;
import dev.plumbline.bench.warning.score.Looks;
import dev.plumbline.bench.warning.truth.Assumptions;
import dev.plumbline.bench.warning.truth.Dice;
import dev.plumbline.bench.warning.truth.Fate.Kind;
import dev.plumbline.bench.warning.truth.InventedAlliance;
import dev.plumbline.bench.warning.truth.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * All alliances of one seed under the same assumptions.
 *
 * @param seed the seed
 * @param each alliances for each of the 18 pairs of crack and strength; of four one is harmless; as many sound ones as
 *     cracked ones, and one struck for each pair and four
 * @param assumptions what is assumed
 */
record World(long seed, int each, Assumptions assumptions) {

    private record Plan(Kind kind, Foundation crack, Strength strength, int number) {}

    List<Looks> looks(List<Alarm> alarms) {
        return plans().parallelStream()
                .map(plan -> InventedAlliance.of(
                        new Dice(seed).with(plan.kind(), plan.crack(), plan.strength(), plan.number()),
                        plan.kind(),
                        plan.crack(),
                        plan.strength(),
                        assumptions))
                .map(alliance -> Looks.at(alliance, alarms))
                .toList();
    }

    private List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        for (Foundation crack : Foundation.values()) {
            for (Strength strength : Strength.values()) {
                for (int number = 0; number < each; number++) {
                    plans.add(new Plan(number % 4 == 3 ? Kind.HARMLESS : Kind.CRACKED, crack, strength, number));
                    plans.add(new Plan(Kind.SOUND, crack, strength, number));
                    if (number % 4 == 0) {
                        plans.add(new Plan(Kind.STRUCK, crack, strength, number));
                    }
                }
            }
        }
        return plans;
    }
}
