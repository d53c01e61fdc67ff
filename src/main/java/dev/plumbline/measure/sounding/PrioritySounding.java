package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.PriorityOverlap;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Fact.PriorityWeight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How far a side's priorities moved against its own earlier ones. A goal that came or went is not a move. */
final class PrioritySounding implements Sounding {

    private static final int YEAR = 4;

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides()
                .flatMap(side -> Stream.of(
                        moved(ground, side, Measure.PRIORITY_SHIFT, 1),
                        moved(ground, side, Measure.PRIORITY_SHIFT_YEAR, YEAR)));
    }

    private static Figure moved(Ground ground, SidePicture side, Measure measure, int back) {
        List<PriorityWeight> now = ground.list(PriorityWeight.class, side);
        List<PriorityWeight> before = ground.facts()
                .list(PriorityWeight.class, Ground.id(side), ground.quarter().plus(-back));
        Map<String, Double> weights = weights(now);
        Map<String, Double> earlier = weights(before);
        if (weights.isEmpty() || earlier.isEmpty()) {
            return ground.none(measure, ground.scope(side), Undefined.NOT_REPORTED);
        }
        if (!weights.keySet().equals(earlier.keySet())) {
            return ground.none(measure, ground.scope(side), Undefined.NOT_COMPARABLE);
        }
        return Figure.ofOptional(
                        measure,
                        ground.scope(side),
                        ground.quarter(),
                        PriorityOverlap.between(weights, earlier).totalVariation(),
                        Undefined.NO_WEIGHT)
                .withN(weights.size())
                .withOrigins(Ground.origins(
                        Stream.concat(now.stream(), before.stream()).toList()));
    }

    private static Map<String, Double> weights(List<PriorityWeight> rows) {
        Map<String, Double> weights = new HashMap<>();
        rows.forEach(row -> weights.put(row.goal(), row.weight().doubleValue()));
        return weights;
    }
}
