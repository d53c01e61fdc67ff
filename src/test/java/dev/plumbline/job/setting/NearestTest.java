package dev.plumbline.job.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "flaw, lawn, 2", "'', abc, 3", "same, same, 0"})
    void theDistanceIsThatOfLevenshtein(String from, String to, int distance) {
        assertThat(Nearest.distance(from, to)).isEqualTo(distance);
        assertThat(Nearest.distance(to, from)).isEqualTo(distance);
    }

    @Test
    void theHintNamesTheNearestAndNothingWhenThereIsNone() {
        assertThat(Nearest.hint("northwnd", List.of("helios", "northwind"))).isEqualTo("Did you mean 'northwind'?");
        assertThat(Nearest.hint("northwnd", List.of())).isEmpty();
        assertThat(Nearest.hint("stranger", List.of("helios"))).isEmpty();
    }

    @Test
    void everyPieceOfWorkBelongsToExactlyOnePartKnownByItsName() {
        List<Integer> work = IntStream.range(0, 17).boxed().toList();
        Map<String, Part> parts = Part.cut(5);

        assertThat(parts.values().stream().flatMap(part -> part.of(work).stream()))
                .containsExactlyInAnyOrderElementsOf(work);
        assertThat(parts)
                .allSatisfy((name, part) ->
                        assertThat(Part.ofStep("read-part:" + name)).isEqualTo(part));
    }
}
