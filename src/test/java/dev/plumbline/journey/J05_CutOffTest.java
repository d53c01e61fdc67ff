package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.submission.workbook.Books;
import dev.plumbline.submission.workbook.Homes;
import dev.plumbline.submission.workbook.template.RegisterWriter;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A return comes after its quarter was locked, and is let in by an exception. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class J05_CutOffTest {

    private static final String PERIOD = "2026-Q3";

    @TempDir
    private static Path folder;

    private static Journey journey;

    /** The quarter was locked on the day on which it ended. */
    @BeforeAll
    static void dropAReturnAfterTheCutOff() throws IOException {
        Register agreed = Homes.register();
        Deadlines deadlines = new Deadlines(Optional.of(0), Optional.of(0), List.of(5), ZoneOffset.UTC);
        Register register = new Register(
                new FiscalCalendar(Month.JANUARY, false, deadlines),
                agreed.partners(),
                agreed.alliances(),
                agreed.goals(),
                agreed.indicators(),
                agreed.targets(),
                agreed.items(),
                agreed.recipients());
        Path input = Files.createDirectories(folder.resolve("input/northwind"));
        Files.write(input.resolveSibling("register.xlsx"), Books.bytes(out -> RegisterWriter.write(register, out)));
        Files.write(
                input.resolve("return.xlsx"),
                Books.bytes(out -> ReturnWriter.write(Homes.submission(), register, out)));
        journey = new Journey(folder);
    }

    @Test
    @Order(1)
    void theTemplateNamesTheDeadlines() throws IOException {
        Journey.Outcome made = journey.run("template", "--partner", "northwind", "--period", PERIOD);

        assertThat(made.code()).isZero();
        assertThat(made.out().strip()).isEqualTo("output/templates/2026-Q3/northwind-2026-Q3.xlsx");
        byte[] first = Files.readAllBytes(folder.resolve(made.out().strip()));
        assertThat(journey.run("template", "--partner", "northwind", "--period", PERIOD)
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(folder.resolve(made.out().strip()))).isEqualTo(first);
        assertThat(journey.run("template", "--partner", "northwnd").err()).contains("northwind");
    }

    @Test
    @Order(2)
    void whatComesAfterTheCutOffWaitsAndIsListedInAnswerStatusAndPack() throws IOException {
        Journey.Outcome run = journey.run("run", "quarterly", "--period", PERIOD);

        assertThat(run.err()).doesNotContain("rror");
        assertThat(answers()).contains("after the cut-off of 2026-09-30").contains("waits for the next quarter");
        JsonNode northwind = partner("northwind");
        assertThat(northwind.get("state").asString()).isEqualTo("locked");
        assertThat(northwind.get("accepted").isNull()).isTrue();
        assertThat(northwind.get("waiting").get(0).get("name").asString()).isEqualTo("return.xlsx");
        assertThat(partner("solaris").get("received").isNull()).isTrue();
        assertThat(pack("aurora"))
                .contains("Northwind, Solaris did not report")
                .contains("return.xlsx of")
                .contains("waits for the next pack");
        assertThat(journey.figures(PERIOD, "actual")
                        .allMatch(figure -> figure.get("value").isNull()))
                .isTrue();
        assertThat(onTime("aurora.northwind")).isZero();
    }

    private static String answers() throws IOException {
        try (var files = Files.list(folder.resolve("input/northwind/feedback"))) {
            StringBuilder words = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                words.append(Files.readString(file));
            }
            return words.toString();
        }
    }

    private static JsonNode partner(String key) {
        JsonNode cycle =
                journey.run("status", "--period", PERIOD, "--json").json().get("cycle");
        assertThat(cycle.get("cutOff").asString()).isEqualTo("2026-09-30");
        return Journey.stream(cycle.get("partners"))
                .filter(each -> each.get("partner").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static double onTime(String scope) {
        return journey.figures(PERIOD, "returns-on-time")
                .filter(figure -> figure.get("id").asString().startsWith(scope))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asDouble();
    }

    private static String pack(String name) throws IOException {
        try (var document = Loader.loadPDF(
                journey.output(PERIOD).resolve(name + "-" + PERIOD + ".pdf").toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @Order(3)
    void anExceptionNeedsAReasonAndADayAfterTheCutOff() {
        assertThat(except("2026-09-30", "auditors late").code()).isEqualTo(2);
        assertThat(except(tomorrow(), " ").err()).contains("reason");
        assertThat(except("soon", "auditors late").err()).contains("2026-11-12");
    }

    @Test
    @Order(4)
    void withAnExceptionTheReturnCountsAndTheQuarterIsIssuedAgain() throws IOException {
        String before = issuedAt();
        Journey.Outcome granted = except(tomorrow(), "auditors late");
        assertThat(granted.code()).isZero();
        assertThat(granted.json().get("until").asString()).isEqualTo(tomorrow());
        assertThat(granted.json().get("reason").asString()).isEqualTo("auditors late");
        assertThat(journey.output("index.html"))
                .content()
                .contains("exception until " + tomorrow() + ": auditors late");

        Journey.Outcome run = journey.run("run", "quarterly", "--period", PERIOD);

        assertThat(run.err()).doesNotContain("Nothing to do");
        JsonNode northwind = partner("northwind");
        assertThat(northwind.get("state").asString()).isEqualTo("late");
        assertThat(northwind.get("excepted").asBoolean()).isTrue();
        assertThat(northwind.get("exception").get("reason").asString()).isEqualTo("auditors late");
        assertThat(northwind.get("waiting")).isEmpty();
        assertThat(pack("aurora")).contains("Solaris did not report").contains("exception until");
        assertThat(journey.figures(PERIOD, "actual")
                        .anyMatch(figure -> !figure.get("value").isNull()))
                .isTrue();
        assertThat(journey.run("run", "quarterly", "--period", PERIOD).err()).contains("Nothing to do");
        checkDifference(before, issuedAt());
    }

    private static String issuedAt() {
        return journey.facts(PERIOD).get("asOf").asString();
    }

    private static void checkDifference(String before, String after) {
        Journey.Outcome told = journey.run("diff", PERIOD, "--as-of", before, "--as-of", after);
        JsonNode json = journey.run("diff", PERIOD, "--as-of", before, "--as-of", after, "--json")
                .json();

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("+ northwind/return.xlsx  received ", " files came, ", " figures changed");
        assertThat(json.get("schema").asInt()).isEqualTo(1);
        assertThat(json.get("added").get(0).get("name").asString()).isEqualTo("return.xlsx");
        assertThat(json.get("figures").size()).isPositive();
        assertThat(told.out()).contains(json.get("figures").get(0).get("id").asString());
        assertThat(journey.run("diff", PERIOD, "--as-of", before).code()).isEqualTo(2);
        assertThat(journey.run("diff", PERIOD, "--as-of", "then", "--as-of", after)
                        .err())
                .contains("not an instant");
    }

    @Test
    @Order(5)
    void timelinessIsTracedToTheFile() {
        Journey.Outcome trace = journey.run("trace", "aurora.northwind.2026-Q3.returns-on-time");

        assertThat(trace.out()).contains("northwind/return.xlsx").contains("the file as a whole");
    }

    private static Journey.Outcome except(String until, String reason) {
        return journey.run(
                "except", "--partner", "northwind", "--period", PERIOD, "--until", until, "--reason", reason, "--json");
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
    }
}
