package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.pack.preflight.Preflight;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever veraPDF by itself refuses, the check before publishing refuses. All of it, and many slips:
 * {@code -Dplumbline.damage.every=1 -Dplumbline.damage.slips=300}.
 */
class DamageTest {

    private static final int EVERY = Integer.getInteger("plumbline.damage.every", 13);
    private static final int SLIPS = Integer.getInteger("plumbline.damage.slips", 2);
    private static final byte[] RIGHT = new PackWriter().write(SamplePack.pack(), SamplePortfolio.attachments());

    private final Preflight preflight = new Preflight();

    @Test
    void aPackThatIsOnlyWrittenAnewIsRight() throws Exception {
        byte[] anew = Damage.of(RIGHT, _ -> {});

        assertThat(VeraPdf.faults(anew)).isEmpty();
        assertThat(preflight.faults(anew)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nothingThatVeraPdfRefusesPasses() {
        List<Map.Entry<String, Consumer<PDDocument>>> all =
                List.copyOf(Damage.all().entrySet());
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .map(damage -> DynamicTest.dynamicTest(damage.getKey(), () -> {
                    byte[] spoiled = Damage.of(RIGHT, damage.getValue());

                    assertThat(VeraPdf.faults(spoiled)).isNotEmpty();
                    assertThat(preflight.faults(spoiled)).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aSlipThatVeraPdfSeesIsSeen() {
        return LongStream.range(0, SLIPS)
                .mapToObj(seed -> DynamicTest.dynamicTest("slip " + seed, () -> {
                    byte[] spoiled = Damage.of(RIGHT, Damage.slip(seed));

                    assertThat(preflight.faults(spoiled).isEmpty())
                            .isEqualTo(VeraPdf.faults(spoiled).isEmpty());
                }));
    }
}
