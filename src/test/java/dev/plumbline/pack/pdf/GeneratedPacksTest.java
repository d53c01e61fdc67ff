package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.pack.preflight.Preflight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Packs of random portfolios of odd shapes are right for veraPDF as it comes, and the same on any thread, in any locale and time
 * zone. Two hundred: {@code -Dplumbline.generated=200}.
 */
@Isolated("it changes the default locale and time zone")
class GeneratedPacksTest {

    private static final int PACKS = Integer.getInteger("plumbline.generated", 2);
    private static final int THREADS = 8;
    private static final List<String> LOCALES = List.of("en-US", "ar-EG", "tr-TR");
    private static final List<String> ZONES = List.of("UTC", "Asia/Kolkata", "America/St_Johns");
    private static final String FILLER =
            " of the European consortium for joint development of long-haul platforms and services";

    private static final PackWriter WRITER = new PackWriter();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    /** A home and what makes one of its alliances odd. */
    private interface Shape {
        OddHome of(OddHome home, String alliance);
    }

    private static final List<Shape> SHAPES = List.of(
            (home, _) -> home.longNames(" Ζαΐμη, Ιωάννινα"),
            OddHome::threePartners,
            (home, _) -> home.sixtyGoals(),
            (home, _) -> home.noGoals(),
            (home, _) -> home.longNames(FILLER),
            (home, _) -> home.longNames(" מגדלור תקשורת"),
            (home, _) -> home.huge(),
            (home, _) -> home,
            (home, _) -> home.longNames(" Щучье озеро"),
            (home, _) -> home.oneQuarter(),
            (home, _) -> home.longNames(" Żółć łąk"));

    @TestFactory
    Stream<DynamicTest> packsAreRightAndTheSameEverywhere() {
        return IntStream.range(0, PACKS)
                .mapToObj(i -> DynamicTest.dynamicTest("pack " + i, () -> {
                    OddHome home = OddHome.of(new ExampleSpec(4, 1 + i % 12, new Quarter(2026, 3), i, 0));
                    String alliance = home.register().alliances().get(i % 4).id();
                    OddHome odd = SHAPES.get(i % SHAPES.size()).of(home, alliance);
                    byte[] expected = WRITER.write(odd.alliance(alliance), List.of());

                    assertThat(VeraPdf.faults(expected)).isEmpty();
                    assertThat(new Preflight().faults(expected)).isEmpty();
                    assertThat(drawn(odd, alliance, i))
                            .allSatisfy(drawn -> assertThat(drawn).isEqualTo(expected));
                }));
    }

    /** By all threads at once, in one of nine places. */
    private List<byte[]> drawn(OddHome home, String alliance, int place) throws Exception {
        List<byte[]> drawn = new ArrayList<>();
        Locale.setDefault(Locale.forLanguageTag(LOCALES.get(place % 3)));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(place / 3 % 3)));
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            Callable<byte[]> draw = () -> WRITER.write(home.alliance(alliance), List.of());
            for (Future<byte[]> each : threads.invokeAll(Collections.nCopies(THREADS, draw))) {
                drawn.add(each.get());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        return drawn;
    }
}
