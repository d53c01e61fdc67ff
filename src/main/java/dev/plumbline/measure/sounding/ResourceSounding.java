package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Commitment.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What a side gave of each thing it committed: people and money apart, over 1 when it gave more. */
final class ResourceSounding implements Sounding {

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides().flatMap(side -> lines(ground, side));
    }

    private static Stream<Figure> lines(Ground ground, SidePicture side) {
        Map<String, List<Resource>> byName = new LinkedHashMap<>();
        ground.list(Resource.class, side)
                .forEach(line -> byName.computeIfAbsent(line.resource().strip(), _ -> new ArrayList<>())
                        .add(line));
        return byName.entrySet().stream()
                .filter(entry -> sum(entry.getValue(), line -> line.committed().doubleValue()) > 0)
                .map(entry -> ground.figure(
                        Measure.RESOURCE_GIVEN,
                        ground.scope(side).withTheme(entry.getKey()),
                        sum(entry.getValue(), line -> line.actual().doubleValue())
                                / sum(entry.getValue(), line -> line.committed().doubleValue()),
                        entry.getValue()));
    }

    private static double sum(List<Resource> lines, ToDoubleFunction<Resource> part) {
        return lines.stream().mapToDouble(part).sum();
    }
}
