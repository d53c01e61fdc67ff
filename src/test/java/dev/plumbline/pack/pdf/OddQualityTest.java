package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.edition.quality.QualityEdition;
import dev.plumbline.pack.edition.quality.QualityFile;
import dev.plumbline.pack.edition.quality.QualityQuarter;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.preflight.Preflight;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import dev.plumbline.submission.rule.AcceptanceFinding;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pack on data quality, whatever partners hand in: nothing is clipped, covered, off the page or too small. */
class OddQualityTest {

    private static final Quarter NOW = Quarter.parse("2026-Q3");
    private static final Instant AT = Instant.parse("2026-10-08T10:00:00Z");
    private static final PackWriter WRITER = new PackWriter();
    private static final String LONG = "Donaudampfschifffahrtsgesellschaft".repeat(8);
    private static final Pattern PART = Pattern.compile("\\{([a-z-]+)");
    private static final String WORDS = "The European consortium for joint development of platforms ".repeat(5);

    /** What is odd: names of partners and files, and how much there is of everything. */
    private record Odd(Function<Integer, String> partner, String file, String sheet, int partners, int count) {

        Pack pack(String language) {
            PackStamp stamp = new PackStamp("Plumbline test", "1", "2026-Q3", AT, "0".repeat(64), language);
            Register register = new Register(
                    FiscalCalendar.CALENDAR_YEAR,
                    IntStream.range(0, partners)
                            .mapToObj(number -> new Partner("p" + number, partner.apply(number), partner.apply(number)))
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            Setting setting = new Setting(
                    register,
                    NOW,
                    stamp,
                    List.of(),
                    List.of(),
                    BuiltIn.find(language).orElseThrow());
            return QualityEdition.pack(
                    IntStream.rangeClosed(-7, 0)
                            .mapToObj(back -> quarter(NOW.plus(back)))
                            .toList(),
                    setting);
        }

        private QualityQuarter quarter(Quarter quarter) {
            return new QualityQuarter(
                    quarter,
                    IntStream.range(0, partners)
                            .mapToObj(number -> standing("p" + number, quarter))
                            .toList(),
                    Set.of(),
                    IntStream.range(0, partners)
                            .mapToObj(number -> file("p" + number))
                            .toList());
        }

        private Standing standing(String key, Quarter quarter) {
            return new Standing(
                    key,
                    quarter,
                    List.of(new Handed(key, file, key, AT, FileState.ACCEPTED_WITH_FINDINGS)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Deadlines.NONE);
        }

        /** Every kind of finding, and every reason not to read a cell. */
        private QualityFile file(String key) {
            return new QualityFile(
                    key,
                    file,
                    key.equals("p0") ? FileState.REJECTED : FileState.ACCEPTED_WITH_FINDINGS,
                    Set.of(FactKind.KPI),
                    List.of(new SheetCount(
                            sheet,
                            count,
                            count / 2,
                            count / 4,
                            count / 4,
                            Arrays.stream(UnreadCells.Reason.values())
                                    .map(reason -> new UnreadCells(reason, count, "A1:ZZ" + count))
                                    .toList())),
                    Arrays.stream(AcceptanceFinding.values()).map(this::finding).toList());
        }

        private Finding finding(AcceptanceFinding kind) {
            return new Finding(kind, new Origin("abc", sheet, "ZZ" + count, ""), "", partsOf(kind));
        }

        private Map<String, String> partsOf(AcceptanceFinding kind) {
            return PART.matcher(kind.what() + kind.fix())
                    .results()
                    .map(place -> place.group(1))
                    .distinct()
                    .collect(Collectors.toMap(part -> part, _ -> sheet));
        }
    }

    private static final Odd LONG_WORDS =
            new Odd(number -> (number + LONG).substring(0, 120), LONG + ".xlsx", LONG, 3, 7);
    private static final Odd MANY_WORDS =
            new Odd(number -> (number + " " + WORDS).substring(0, 120), WORDS + ".xlsx", WORDS, 14, 7);
    private static final Odd HUGE = new Odd(number -> "P" + number, "r.xlsx", "KPI", 2, Integer.MAX_VALUE / 64);
    private static final Odd LITTLE = new Odd(number -> "P" + number, "r.xlsx", "", 1, 0);
    private static final Odd NOBODY = new Odd(number -> "P" + number, "r.xlsx", "", 0, 0);

    @TestFactory
    Stream<DynamicTest> everyPackOnDataQualityIsWhole() {
        return Map.of(
                        "long words",
                        LONG_WORDS,
                        "many words",
                        MANY_WORDS,
                        "huge",
                        HUGE,
                        "little",
                        LITTLE,
                        "nobody",
                        NOBODY)
                .entrySet()
                .stream()
                .flatMap(odd -> Stream.of("en", "de")
                        .map(language -> DynamicTest.dynamicTest(
                                odd.getKey() + ", " + language,
                                () -> isWhole(odd.getValue().pack(language)))));
    }

    private static void isWhole(Pack pack) throws IOException {
        assertThat(Printed.faults(WRITER.write(pack, List.of()))).isEmpty();
    }

    @Test
    void textLongerByTwoFifthsIsWholeToo() throws IOException {
        isWhole(OddInputTest.stretched(LONG_WORDS.pack("en")));
    }

    @Test
    void anOddPackOnDataQualityConformsToo() {
        assertThat(new Preflight().faults(WRITER.write(MANY_WORDS.pack("en"), List.of())))
                .isEmpty();
    }
}
