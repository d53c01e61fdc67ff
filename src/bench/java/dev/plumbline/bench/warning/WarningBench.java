package dev.plumbline.bench.warning;

import dev.plumbline.bench.warning.score.Alarm;
import dev.plumbline.bench.warning.score.Looks;
import dev.plumbline.bench.warning.score.Product;
import dev.plumbline.bench.warning.score.Rivals;
import dev.plumbline.bench.warning.score.Scorecard;
import dev.plumbline.bench.warning.truth.Assumptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether the warnings come in time and how often they cry wolf. */
public final class WarningBench {

    private static final int EACH = 40;

    private WarningBench() {}

    /**
     * Looks at invented alliances.
     *
     * @param args the folder to work in; then the seed and the number of alliances for each crack and strength
     */
    public static void main(String[] args) {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        int each = args.length > 2 ? Integer.parseInt(args[2]) : EACH;
        List<Alarm> alarms = Stream.of(Product.points(), Rivals.all(), Product.rules())
                .flatMap(List::stream)
                .toList();
        List<Looks> looks = new World(seed, each, Assumptions.BASE).looks(alarms);
        List<Scorecard> cards = new ArrayList<>();
        for (int index = 0; index < alarms.size(); index++) {
            cards.add(Scorecard.of(alarms.get(index).name(), index, looks));
        }
        for (Scorecard card : cards) {
            System.out.printf("%-46s early %3.0f%% notice %.2f lead q %s %s %s early-med %s  false/100 %5.1f harmless %d/%d%n", card.name(), 100*card.early(), card.notice(), card.lead(.25), card.lead(.5), card.lead(.75), card.leadOfEarly(.5), card.falsePer100(), card.harmlessFound(), card.harmless());
        }
    }
}
