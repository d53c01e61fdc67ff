package dev.plumbline.measure.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.audience.OwnMatter;
import dev.plumbline.measure.audience.SideView;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.edition.AllianceEdition;
import dev.plumbline.pack.edition.partner.PartnerEdition;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.pdf.Attachment;
import dev.plumbline.pack.pdf.PackWriter;
import dev.plumbline.pack.wording.PartnerReturn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.SourceFile;
import dev.plumbline.pack.wording.Tally;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One side's copy tells nothing of what is another side's own. The strongest form of it: whatever the others change there,
 * not a word, number or id of the copy changes.
 */
class PartnerCopyTest {

    private static final String READER = "ash";
    private static final Instant AT = Instant.parse("2026-10-20T00:00:00Z");
    private static final Period NOW = FiscalCalendar.CALENDAR_YEAR.periodOf(RandomAlliance.NOW);
    private static final String WORD = "Zwetschgenkern";
    private static final String NUMBER = "47119";
    private static final PackWriter WRITER = new PackWriter();

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("plumbline.copies", 60));
    }

    /** All that a side gets. */
    private record Copy(Pack pack, String facts) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheOthersChangeInTheirOwnMattersTheCopyStaysTheSame(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        Register register = alliance.register();
        List<Fact> facts = withOwnMatters(alliance.facts(), new Random(seed));

        Copy one = copy(register, facts, "return.xlsx");
        Copy other = copy(register, changed(facts, register, new Random(seed + 1000)), "other name.xlsx");

        assertThat(differences(one.pack().toString(), other.pack().toString(), "(?=Sentence\\[|Spark\\[)"))
                .isEmpty();
        assertThat(differences(one.facts(), other.facts(), "\n")).isEmpty();
    }

    /** Where two texts differ, piece by piece: short enough to be read. */
    private static List<String> differences(String one, String other, String cut) {
        List<String> first = List.of(one.split(cut, -1));
        List<String> second = List.of(other.split(cut, -1));
        return IntStream.range(0, Math.max(first.size(), second.size()))
                .filter(index -> index >= first.size()
                        || index >= second.size()
                        || !first.get(index).equals(second.get(index)))
                .mapToObj(index -> (index < first.size() ? first.get(index) : "nothing") + " <> "
                        + (index < second.size() ? second.get(index) : "nothing"))
                .limit(3)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noIdOfAWithheldFigureStandsInTheCopy(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        Register register = alliance.register();
        List<Fact> facts = withOwnMatters(alliance.facts(), new Random(seed));
        SideView eyes = new SideView(READER);
        List<String> hidden = RandomAlliance.assess(register, facts).figures().stream()
                .filter(eyes::hides)
                .map(Figure::id)
                .toList();

        Copy copy = copy(register, facts, "return.xlsx");
        Set<String> ids = Stream.of(copy.facts(), copy.pack().toString())
                .flatMap(text -> Stream.of(text.split("[\",\\[\\] ]+")))
                .collect(Collectors.toSet());

        assertThat(hidden).isNotEmpty();
        assertThat(ids).doesNotContainAnyElementsOf(hidden);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anIdHasOneValueWhoeverReadsIt(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        Register register = alliance.register();
        List<Fact> facts = withOwnMatters(alliance.facts(), new Random(seed));
        Setting office = setting(register, "return.xlsx");
        Map<String, String> whole = figures(RandomAlliance.assess(register, facts), office)
                .collect(Collectors.toMap(Figure::id, PartnerCopyTest::said));

        Stream<Figure> copy = figures(seen(register, facts), PartnerEdition.setting(office, READER));

        assertThat(copy.filter(figure -> !figure.isWithheld())
                        .filter(figure ->
                                !whole.getOrDefault(figure.id(), said(figure)).equals(said(figure)))
                        .map(Figure::id))
                .isEmpty();
    }

    private static String said(Figure figure) {
        return figure.value() + " " + figure.n() + " " + figure.reason();
    }

    private static Stream<Figure> figures(AllianceAssessment assessment, Setting setting) {
        return Stream.concat(assessment.figures().stream(), Tally.of(assessment, setting).stream());
    }

    private static AllianceAssessment seen(Register register, List<Fact> facts) {
        return Assessor.assess(
                        Album.of(
                                new RegisterIndex(register),
                                register.alliances().getFirst(),
                                Reported.of(facts),
                                RandomAlliance.NOW),
                        new SideView(READER))
                .seenBy(READER);
    }

    @Test
    void noWordOrNumberOfTheOthersIsInTheModelTheTextOrTheAttachments() throws IOException {
        for (long seed = 0; seed < 6; seed++) {
            RandomAlliance alliance = new RandomAlliance(seed);
            Copy copy = copy(
                    alliance.register(),
                    withOwnMatters(alliance.facts(), new Random(seed)),
                    WORD + "-" + seed + ".xlsx");

            byte[] pdf = WRITER.write(
                    copy.pack(),
                    List.of(new Attachment(
                            "facts.json", "application/json", copy.facts().getBytes(StandardCharsets.UTF_8), "facts")));

            assertThat(List.of(copy.pack().toString(), copy.facts(), textOf(pdf)))
                    .allSatisfy(text -> assertThat(text.replaceAll("[,. \\u00a0\\u202f]", ""))
                            .doesNotContain(WORD)
                            .doesNotContain(NUMBER));
            assertThat(textOf(pdf)).contains("withheld").contains("COPY FOR ASH");
        }
    }

    @Test
    void theOfficeSeesWhatTheCopyWithholds() {
        RandomAlliance alliance = new RandomAlliance(1);
        List<Fact> facts = withOwnMatters(alliance.facts(), new Random(1));
        Register register = alliance.register();

        Pack whole = AllianceEdition.pack(RandomAlliance.assess(register, facts), setting(register, "f.xlsx"));

        assertThat(whole.toString().replace(",", "")).contains(WORD).contains(NUMBER);
    }

    @Test
    void everyOwnMatterHasMeasures() {
        assertThat(OwnMatter.values())
                .allSatisfy(matter -> assertThat(matter.measures()).isNotEmpty());
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Copy copy(Register register, List<Fact> facts, String fileName) {
        SideView eyes = new SideView(READER);
        AllianceAssessment seen = seen(register, facts);
        Setting setting = PartnerEdition.setting(setting(register, fileName), READER);
        Pack pack = PartnerEdition.pack(seen, setting, READER, List.of());
        List<Figure> told = new ArrayList<>(eyes.tell(seen.figures(), Set.of("ash", "register")));
        setting.returns().forEach(each -> told.add(each.onTime()));
        return new Copy(
                pack,
                new String(
                        FactsFile.bytesFor(
                                READER,
                                setting,
                                FactsFile.figureLines(told),
                                FactsFile.warningLines(seen.warnings(), seen.episodes())),
                        StandardCharsets.UTF_8));
    }

    /** Files of each side; those of the others bear a name and words that nobody else may see. */
    private static Setting setting(Register register, String fileName) {
        List<SourceFile> sources = register.partners().stream()
                .map(partner -> new SourceFile(
                        partner.id(),
                        nameOf(partner.id(), fileName),
                        partner.id(),
                        AT,
                        FileState.ACCEPTED,
                        List.of(new SourceFile.Explained(
                                "KPI C5", "It differs.", partner.id().equals(READER) ? "ours" : fileName))))
                .toList();
        List<PartnerReturn> returns = register.partners().stream()
                .map(partner -> new PartnerReturn(
                        new Standing(
                                partner.id(),
                                RandomAlliance.NOW,
                                List.of(new Handed(
                                        partner.id(), nameOf(partner.id(), fileName), "", AT, FileState.ACCEPTED)),
                                Optional.of(LocalDate.parse("2026-10-10")),
                                Optional.of(LocalDate.parse("2026-10-15")),
                                Optional.empty(),
                                Deadlines.NONE),
                        false,
                        Figure.undefined(
                                        Measure.RETURNS_ON_TIME,
                                        Scope.of("aurora").withPartner(partner.id()),
                                        RandomAlliance.NOW,
                                        Undefined.NO_DEADLINE)
                                .withOrigins(List.of(Origin.ofFile(nameOf(partner.id(), fileName))))))
                .toList();
        PackStamp stamp = new PackStamp("Plumbline test", "1", "2026-Q3", AT, "0".repeat(64), "en-GB");
        return new Setting(register, RandomAlliance.NOW, stamp, sources, returns, BuiltIn.english());
    }

    private static String nameOf(String partner, String others) {
        return partner.equals(READER) ? "own.xlsx" : others;
    }

    /** Adds to all sides a business case, posts, effort outside, lessons, risks and words. */
    private static List<Fact> withOwnMatters(List<Fact> facts, Random random) {
        List<Fact> more = new ArrayList<>(facts);
        for (String partner : facts.stream().map(Fact::partner).distinct().toList()) {
            boolean own = partner.equals(READER);
            Origin origin = new Origin(partner, "Business case", "A" + random.nextInt(9), "");
            BigDecimal secret = own ? BigDecimal.TEN : new BigDecimal(NUMBER);
            more.add(new Standpoint.BusinessCase(
                    partner,
                    "aurora",
                    NOW,
                    own ? "Savings" : WORD,
                    secret,
                    secret,
                    secret.add(secret),
                    Optional.empty(),
                    Optional.empty(),
                    origin));
            more.add(new Standpoint.Lesson(
                    partner,
                    "aurora",
                    NOW,
                    "L1",
                    own ? "own" : WORD,
                    NOW.first().atDay(2),
                    Optional.empty(),
                    Optional.of(true),
                    origin));
            more.add(new Commitment.Resource(
                    partner,
                    "aurora",
                    NOW,
                    "Money",
                    BigDecimal.valueOf(100),
                    BigDecimal.valueOf(90),
                    Optional.of(BigDecimal.valueOf(random.nextInt(90))),
                    Optional.of(own ? 3 : Integer.parseInt(NUMBER)),
                    Optional.of(own ? 3 : Integer.parseInt(NUMBER)),
                    origin));
        }
        return more;
    }

    private static List<Fact> changed(List<Fact> facts, Register register, Random random) {
        return facts.stream()
                .flatMap(fact -> fact.partner().equals(READER) ? Stream.of(fact) : changed(fact, register, random))
                .toList();
    }

    private static Stream<Fact> changed(Fact fact, Register register, Random random) {
        return switch (fact) {
            case Fact.Risk _, Standpoint.Lesson _, Standpoint.BusinessCase _ ->
                random.nextBoolean() ? Stream.of(fact) : Stream.empty();
            case Commitment.Resource said ->
                Stream.of(new Commitment.Resource(
                        said.partner(),
                        said.alliance(),
                        said.period(),
                        said.resource(),
                        said.committed(),
                        said.actual(),
                        random.nextBoolean() ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(99))),
                        random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(9)),
                        random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(900)),
                        said.origin()));
            case Fact.KpiActual said ->
                Stream.of(new Fact.KpiActual(
                        said.partner(),
                        said.alliance(),
                        said.indicator(),
                        said.period(),
                        said.actual(),
                        said.numerator(),
                        said.denominator(),
                        said.target(),
                        said.status(),
                        "words " + random.nextInt(),
                        said.origin()));
            case Fact.SurveyResponse said ->
                Stream.of(new Fact.SurveyResponse(
                        said.partner(),
                        said.alliance(),
                        said.period(),
                        said.respondent(),
                        List.of(Level.values()).get(random.nextInt(3)),
                        swapped(said.answers(), register),
                        said.origin()));
            default -> Stream.of(fact);
        };
    }

    /** The answers to two questions of a theme that are asked alike, changed for one another: its mean stays. */
    private static List<Answer> swapped(List<Answer> answers, Register register) {
        Optional<List<String>> alike = IntStream.range(1, register.items().size())
                .mapToObj(index -> List.of(
                        register.items().get(index - 1), register.items().get(index)))
                .filter(two -> isAlike(two.getFirst(), two.getLast()))
                .map(two -> two.stream().map(SurveyItem::id).toList())
                .findFirst();
        return answers.stream()
                .map(answer -> alike.filter(two -> two.contains(answer.item()))
                        .map(two -> new Answer(two.get(1 - two.indexOf(answer.item())), answer.answer(), answer.cell()))
                        .orElse(answer))
                .toList();
    }

    private static boolean isAlike(SurveyItem one, SurveyItem other) {
        return one.theme().equals(other.theme()) && one.high() == other.high() && one.reversed() == other.reversed();
    }
}
