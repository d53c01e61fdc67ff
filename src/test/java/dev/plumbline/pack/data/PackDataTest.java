package dev.plumbline.pack.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Labels;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PackDataTest {

    private static final Map<String, Datum> FIGURES = Map.of(
            "a.actual", new Datum(OptionalDouble.of(0.948123), "share", Optional.empty()),
            "a.gone", new Datum(OptionalDouble.empty(), "share", Optional.of(Undefined.NOT_REPORTED)));

    private static final Figure PEOPLE = Figure.of(Measure.RESPONDENTS, Scope.of("a"), new Quarter(2026, 3), 12);

    private static Page page(String section, Block... blocks) {
        return new Page(
                section, "Aurora", "", "", Sentence.of("It stands"), Sentence.NONE, List.of(blocks), Sentence.NONE);
    }

    private static List<DataSet> sets(Page... pages) {
        return sets(BuiltIn.english(), pages);
    }

    private static List<DataSet> sets(Catalog language, Page... pages) {
        Pack pack = new Pack(
                "aurora-2026-Q3",
                "Aurora",
                "",
                new PackStamp("Plumbline test", "1", "2026-Q3", Instant.EPOCH, "0".repeat(64), "en-GB"),
                Labels.NAMES,
                List.of(pages));
        return DataSet.of(PackData.of(pack, FIGURES, language));
    }

    private static Block.Table table(String title, Sentence... cells) {
        return new Block.Table(
                title,
                "share",
                List.of(new Block.Column("Goal", 0.5, false), new Block.Column("Attained", 0.5, true)),
                List.of(cells).stream()
                        .map(cell -> new Block.Row(
                                false,
                                List.of(
                                        new Block.Cell.Words(Sentence.of("=cmd|' /C calc'!A0"), Mark.NEUTRAL),
                                        new Block.Cell.Words(cell, Mark.NEUTRAL))))
                        .toList());
    }

    private static String csv(DataSet set) {
        return new String(Csv.bytes(set, BuiltIn.english()), StandardCharsets.UTF_8);
    }

    @Test
    void aPrintedFigureIsItsNumberUnroundedWithItsUnitAndId() {
        String csv = csv(sets(page("goals", table("Goals", Sentence.of("95 %", "a.actual"))))
                .getFirst());

        assertThat(csv.lines().skip(1))
                .containsExactly("Aurora,,'=cmd|' /C calc'!A0,Attained,0.948123,share,95 %,,a.actual");
    }

    @Test
    void aNumberAmongWordsStaysInThem() {
        String csv = csv(sets(page("goals", table("Goals", Sentence.of("of 100, was 95 in Q2 26", "a.actual"))))
                .getFirst());

        assertThat(csv).contains("Attained,,,\"of 100, was 95 in Q2 26\",,a.actual");
    }

    @Test
    void aNameInASentenceIsKeptAsItWasWritten() {
        Sentence said = BuiltIn.english()
                .say("voices.answered", Parts.of("partner", "מגדלור").and("people", PEOPLE));
        String csv = csv(sets(page("goals", table("Goals", said, said))).getFirst());

        assertThat(said.text()).isEqualTo("\u2067מגדלור\u2069: 12 people answered");
        assertThat(csv).contains(",מגדלור: 12 people answered,");
    }

    @Test
    void whatIsMissingIsEmptyAndSaysWhy() {
        String csv = csv(sets(page("goals", table("Goals", Sentence.of("not received", "a.gone"), Sentence.of("–"))))
                .getFirst());

        assertThat(csv.lines().skip(1))
                .containsExactly(
                        "Aurora,,'=cmd|' /C calc'!A0,Attained,,share,not received,nothing was reported for this period,a.gone",
                        "Aurora,,'=cmd|' /C calc'!A0,Attained,,,,not told,");
    }

    @Test
    void aGapInALineAndASideThatIsNotShownAreNeverZero() {
        ControlCharts charts = new ControlCharts(
                "",
                "",
                "alt",
                List.of(new ControlCharts.Panel(
                        Sentence.of("Joint savings"),
                        "EUR k",
                        "alt",
                        List.of("Q1", "Q2"),
                        List.of(Optional.of(new ControlCharts.Point(-3.5, Mark.BAD)), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Mark.UNKNOWN,
                        "",
                        Mark.UNKNOWN,
                        "",
                        List.of())));
        Dumbbell dumbbell = new Dumbbell(
                "Sides",
                "points",
                "alt",
                "Ash",
                "Birch",
                1,
                5,
                List.of(new Dumbbell.Row(
                        "Trust", Optional.of(4.25), Optional.empty(), Sentence.of("too few"), Mark.NEUTRAL)));

        List<DataSet> sets = sets(page("trends", charts), page("alignment", dumbbell));

        assertThat(csv(sets.getFirst())).contains("Q1,Value,-3.5,EUR k,,,", "Q2,Value,,,,not reported,");
        assertThat(csv(sets.getLast())).contains("Trust,Ash,4.25,points", "Trust,Birch,,,,\"not shown");
    }

    @Test
    void theSameTableOnThePagesOfSeveralAlliancesIsOneFile() {
        List<DataSet> sets = sets(
                page("alliance-a", table("Goals", Sentence.of("95 %", "a.actual"))),
                page("alliance-b", table("Goals", Sentence.of("95 %", "a.actual"))),
                page("sources", table("Goals", Sentence.of("95 %", "a.actual"))));

        assertThat(sets)
                .extracting(DataSet::name)
                .containsExactly("figure-01-alliance-goals", "figure-02-sources-goals");
        assertThat(sets.getFirst().tables()).hasSize(2);
    }

    @Test
    void quotesAndLineBreaksStayInTheirCell() {
        Block.Table odd = new Block.Table(
                "He said \"so\", twice",
                "",
                List.of(new Block.Column("a,b", 1, false), new Block.Column("c", 1, false)),
                List.of(new Block.Row(
                        false,
                        List.of(
                                new Block.Cell.Words(Sentence.of("x \"y\", z"), Mark.NEUTRAL),
                                new Block.Cell.Words(Sentence.of("-5 or so"), Mark.NEUTRAL)))));

        assertThat(csv(sets(page("p", odd)).getFirst()).lines().skip(1))
                .containsExactly("Aurora,,\"x \"\"y\"\", z\",c,,,'-5 or so,,");
    }

    @Test
    void headingsReasonsAndUnitsAreThoseOfTheLanguage() {
        Catalog german = BuiltIn.find("de").orElseThrow();
        DataSet set = sets(german, page("goals", table("Ziele", Sentence.of("fehlt", "a.gone"), Sentence.of("–"))))
                .getFirst();

        String csv = new String(Csv.bytes(set, german), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("Seite,Unter,Zeile,Spalte,Wert,Einheit,Im Bericht,Warum es fehlt,Schlüssel der Zahlen\r\n")
                .contains("Anteil,fehlt,für diesen Zeitraum wurde nichts gemeldet,a.gone", ",nicht genannt,");
    }

    @Test
    void everyUnitOfAMeasureHasItsWord() {
        Catalog english = BuiltIn.english();

        assertThat(Arrays.stream(Measure.values()).map(Measure::unit).filter(unit -> !unit.isEmpty()))
                .allMatch(unit -> english.has("data.unit-" + unit.replace(' ', '-')))
                .allMatch(unit -> Units.word(unit, english).equals(unit));
        assertThat(Units.word("EUR k", english)).isEqualTo("EUR k");
    }

    @Test
    void aReasonIsReadBackFromItsWords() {
        assertThat(Undefined.values()).allMatch(reason -> Undefined.parse(reason.words()) == reason);
    }
}
