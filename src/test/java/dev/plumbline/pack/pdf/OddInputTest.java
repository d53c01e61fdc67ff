package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.edition.AllianceEdition;
import dev.plumbline.pack.edition.AllianceSummary;
import dev.plumbline.pack.edition.PortfolioEdition;
import dev.plumbline.pack.edition.partner.PartnerEdition;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.preflight.Preflight;
import dev.plumbline.pack.theme.TypeStyle;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever comes in: a right page. Nothing is clipped, covered, off the page or too small, on any page of any pack. */
class OddInputTest {

    private static final Quarter NOW = ExampleSpec.WORKED.last();
    private static final int FRONT = 8;
    private static final Set<String> NAMES = Set.of("name", "shortName", "theme", "wording", "definition", "purpose");
    private static final Set<String> KEYS = Set.of("section", "id", "figures", "stamp", "letter", "language");
    private static final String FILLER =
            " of the European consortium for joint development of long-haul platforms and integration of services in the north";

    private static final PackWriter WRITER = new PackWriter();
    private static final ExamplePortfolio PORTFOLIO = ExamplePortfolio.of(ExampleSpec.WORKED);
    private static final Known WORKED = new Known(
            PORTFOLIO.register(),
            PORTFOLIO
                    .submissions()
                    .flatMap(submission -> submission.facts().stream())
                    .toList());

    /** What was agreed and what was said. */
    private record Known(Register register, List<Fact> facts) {

        Known with(List<Goal> goals, List<Indicator> indicators, List<Target> targets) {
            return new Known(
                    new Register(
                            register.calendar(),
                            register.partners(),
                            register.alliances(),
                            goals,
                            indicators,
                            targets,
                            register.items(),
                            register.recipients()),
                    facts);
        }

        AllianceAssessment assess(Alliance alliance) {
            return Assessor.assess(register, alliance, facts, NOW);
        }

        Setting setting() {
            PackStamp stamp = new PackStamp(
                    "Plumbline test",
                    "1",
                    NOW.toString(),
                    Instant.parse("2026-10-20T00:00:00Z"),
                    "0".repeat(64),
                    "en-GB");
            return new Setting(register, NOW, stamp, List.of(), List.of(), BuiltIn.english());
        }

        Pack alliance(String id) {
            return AllianceEdition.pack(assess(register.findAlliance(id).orElseThrow()), setting());
        }

        Pack copy(String id, String reader) {
            return PartnerEdition.pack(assess(register.findAlliance(id).orElseThrow()), setting(), reader, List.of());
        }

        Pack portfolio() {
            List<AllianceSummary> summaries = register.alliances().stream()
                    .map(alliance -> AllianceEdition.summary(assess(alliance), setting()))
                    .toList();
            return PortfolioEdition.pack(summaries, setting());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPackIsWhole() {
        Known longer = longNames(i -> " " + FILLER);
        Known oneWord = longNames(_ -> "Donaudampfschifffahrtsgesellschaft".repeat(4));
        return Stream.of(
                whole(
                        "names of 120 characters",
                        longer.alliance("aurora"),
                        longer.portfolio(),
                        longer.copy("aurora", "helvara")),
                whole("names of one long word", oneWord.alliance("aurora")),
                whole("sixty goals", sixtyGoals().alliance("aurora")),
                whole("no goals", noGoals().alliance("aurora"), noGoals().portfolio()),
                whole("nothing known", nothing().alliance("aurora"), nothing().portfolio()),
                whole("three partners", threePartners().alliance("aurora")),
                whole(
                        "one quarter",
                        oneQuarter().alliance("aurora"),
                        oneQuarter().portfolio()),
                whole("negative and huge values", huge().alliance("aurora"), huge().portfolio()),
                whole(
                        "text longer by 40 %",
                        stretched(WORKED.alliance("aurora")),
                        stretched(WORKED.portfolio()),
                        stretched(WORKED.copy("aurora", "helvara"))),
                whole("the worked example", WORKED.alliance("lantern"), WORKED.portfolio()));
    }

    private static DynamicTest whole(String name, Pack... packs) {
        return DynamicTest.dynamicTest(name, () -> {
            for (Pack pack : packs) {
                byte[] pdf = WRITER.write(pack, List.of());
                List<Printed.Glyph> glyphs = Printed.glyphs(pdf);
                assertThat(first(glyphs.stream().filter(Printed.Glyph::isOutside)))
                        .as(pack.id() + " outside")
                        .isEmpty();
                assertThat(first(glyphs.stream().filter(glyph -> glyph.size() < TypeStyle.FOOTER.size() - 0.01)))
                        .as(pack.id() + " too small")
                        .isEmpty();
                assertThat(first(Printed.overlaps(glyphs).stream()))
                        .as(pack.id() + " covered")
                        .isEmpty();
            }
        });
    }

    /** Enough to find the place. */
    private static List<?> first(Stream<?> faults) {
        return faults.limit(3).toList();
    }

    @Test
    void oddPacksConformToo() {
        assertThat(new Preflight().faults(WRITER.write(threePartners().alliance("aurora"), List.of())))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatIsForReadingTakesEightSheets() {
        return WORKED.register().alliances().stream()
                .map(Alliance::id)
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    Pack pack = WORKED.alliance(id);
                    List<Page> front = pack.pages().stream()
                            .filter(page -> !page.bookmark().startsWith("Appendix"))
                            .toList();
                    Pack reading = new Pack(
                            pack.id(), pack.title(), pack.subject(), pack.stamp(), pack.labels(), unlinked(front));
                    try (PDDocument document = Loader.loadPDF(WRITER.write(reading, List.of()))) {
                        assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(FRONT);
                    }
                }));
    }

    /** Without links to pages of the appendix. */
    private static List<Page> unlinked(List<Page> pages) {
        return pages.stream()
                .map(page -> new Rewrite((component, value) ->
                                component.equals("section") && !value.equals(page.section()) ? "" : value)
                        .of(Page.class, page))
                .toList();
    }

    private interface Addition {
        String to(int length);
    }

    private static Known longNames(Addition addition) {
        Rewrite rewrite = new Rewrite((component, value) -> {
            if (!NAMES.contains(component) || !(value instanceof String text) || text.isEmpty()) {
                return value;
            }
            String full = text + addition.to(text.length());
            return full.substring(0, Math.min(full.length(), 120));
        });
        return new Known(rewrite.of(Register.class, WORKED.register()), WORKED.facts());
    }

    private static Known sixtyGoals() {
        Register register = WORKED.register();
        List<Goal> goals = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(WORKED.facts());
        for (int copy = 0; copy < 15; copy++) {
            String suffix = copy == 0 ? "" : "-" + copy;
            Rewrite rewrite = new Rewrite((component, value) ->
                    Set.of("id", "goal", "indicator").contains(component) ? value + suffix : value);
            goals.addAll(rewrite.of(Goal.class, register.goals()));
            indicators.addAll(rewrite.of(Indicator.class, register.indicators()));
            targets.addAll(rewrite.of(Target.class, register.targets()));
            if (copy > 0) {
                WORKED.facts().stream()
                        .filter(Fact.KpiActual.class::isInstance)
                        .map(fact -> rewrite.of(Fact.class, fact))
                        .forEach(facts::add);
            }
        }
        return new Known(WORKED.with(goals, indicators, targets).register(), facts);
    }

    private static Known noGoals() {
        return WORKED.with(List.of(), List.of(), List.of());
    }

    private static Known nothing() {
        return new Known(WORKED.register(), List.of());
    }

    private static Known oneQuarter() {
        return new Known(
                WORKED.register(),
                WORKED.facts().stream()
                        .filter(fact -> WORKED.register()
                                .calendar()
                                .quarterOf(fact.period().last())
                                .equals(NOW))
                        .toList());
    }

    private static Known huge() {
        BigDecimal factor = new BigDecimal("-7654321.5");
        Rewrite rewrite =
                new Rewrite((_, value) -> value instanceof BigDecimal number ? number.multiply(factor) : value);
        return new Known(
                WORKED.register(),
                WORKED.facts().stream()
                        .map(fact -> fact instanceof Fact.KpiActual ? rewrite.of(Fact.class, fact) : fact)
                        .toList());
    }

    /** A third side that answers as the second one does. */
    private static Known threePartners() {
        Register register = WORKED.register();
        Alliance two = register.findAlliance("aurora").orElseThrow();
        String second = two.sides().get(1).partner();
        String third = register.partners().stream()
                .map(partner -> partner.id())
                .filter(id ->
                        two.sides().stream().noneMatch(side -> side.partner().equals(id)))
                .findFirst()
                .orElseThrow();
        Rewrite other =
                new Rewrite((component, value) -> component.equals("partner") && value.equals(second) ? third : value);
        List<Side> sides = new ArrayList<>(two.sides());
        sides.add(other.of(Side.class, two.sides().get(1)));
        Alliance three = new Alliance(two.id(), two.name(), two.purpose(), two.started(), two.nextSession(), sides);
        List<Fact> facts = new ArrayList<>(WORKED.facts());
        WORKED.facts().stream()
                .filter(fact ->
                        fact.alliance().equals(two.id()) && fact.partner().equals(second))
                .map(fact -> other.of(Fact.class, fact))
                .forEach(facts::add);
        Register agreed = new Register(
                register.calendar(),
                register.partners(),
                register.alliances().stream()
                        .map(alliance -> alliance.equals(two) ? three : alliance)
                        .toList(),
                register.goals(),
                register.indicators(),
                register.targets(),
                register.items(),
                register.recipients());
        return new Known(agreed, facts);
    }

    /** All that is printed, longer: as other languages are. */
    private static Pack stretched(Pack pack) {
        Rewrite rewrite = new Rewrite(
                (component, value) -> !KEYS.contains(component) && value instanceof String text ? longer(text) : value);
        return new Pack(
                pack.id(),
                pack.title(),
                pack.subject(),
                pack.stamp(),
                pack.labels(),
                pack.pages().stream().map(page -> rewrite.of(Page.class, page)).toList());
    }

    /** Each word of more than three letters grows by two fifths. */
    private static String longer(String text) {
        return Stream.of(text.split(" ", -1))
                .map(word -> word.length() > 3 && word.chars().noneMatch(Character::isDigit)
                        ? word + word.substring(0, (int) Math.ceil(word.length() * 0.4))
                        : word)
                .collect(Collectors.joining(" "));
    }
}
