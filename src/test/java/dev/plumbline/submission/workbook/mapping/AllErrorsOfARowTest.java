package dev.plumbline.submission.workbook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.corpus.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row of a foreign table that cannot count is read all the same, so that one answer tells everything that is wrong with it. */
class AllErrorsOfARowTest {

    private static final String KPI = """
            mapping: t
            applies-to: { folders: [north] }
            read: kpi
            fields:
              partner: Who
              alliance: Alliance
              indicator: KPI
              actual: Result
              target: Target
              status: RAG
              period: { column: Month, form: month }
            decimal-mark: "."
            """;
    private static final String HEAD = "Who,Alliance,KPI,Month,Result,Target,RAG\n";

    @TempDir
    private Path folder;

    private static Register register() {
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "center", "Center");
        corpus.indicator("orders", "north", "");
        corpus.indicator("share", "north", "%");
        corpus.indicator("costs", "south", "");
        corpus.item("T1", "Trust", 1, 5);
        return corpus.register();
    }

    private List<String> errors(String yaml, String csv) throws Exception {
        Path file = Files.writeString(folder.resolve("table.csv"), csv);
        return Foreign.errors(Foreign.readBy(yaml, file, "north", register())).stream()
                .map(error -> error.substring(error.indexOf('!') + 1))
                .toList();
    }

    private List<String> errorsOfRow(String row) throws Exception {
        return errors(KPI, HEAD + row + "\n");
    }

    @Test
    void anUnknownIndicatorHidesNeitherAWrongMonthNorANumberThatIsNone() throws Exception {
        assertThat(errorsOfRow("north,north,nonsense,Smarch,about 12,ten,purple"))
                .containsExactlyInAnyOrder(
                        "C2 mapped-not-in-register",
                        "D2 not-a-period",
                        "E2 not-a-number",
                        "F2 not-a-number",
                        "G2 mapped-not-a-choice");
    }

    @Test
    void anUnknownPartnerOrAllianceOrMonthHidesNothingEither() throws Exception {
        assertThat(errorsOfRow("nobody,nowhere,orders,2026-07,about 12,,"))
                .containsExactlyInAnyOrder("A2 mapped-not-in-register", "B2 mapped-not-in-register", "E2 not-a-number");
        assertThat(errorsOfRow("south,north,orders,Smarch,12,,purple"))
                .containsExactlyInAnyOrder("A2 mapped-other-partner", "D2 not-a-period", "G2 mapped-not-a-choice");
    }

    @Test
    void whereTheIndicatorIsNotKnownItsPercentAreNotHeldAgainstIt() throws Exception {
        assertThat(errorsOfRow("north,north,nonsense,2026-07,85 %,90 %,green"))
                .containsExactly("C2 mapped-not-in-register");
        assertThat(errorsOfRow("north,north,orders,Smarch,85 %,,"))
                .containsExactlyInAnyOrder("D2 not-a-period", "E2 percent-unexpected");
    }

    @Test
    void whatTheMappingAllowsToBeUnknownIsNotLookedAt() throws Exception {
        assertThat(errors(
                        KPI + "unknown: ignore\n",
                        HEAD + "north,north,nonsense,Smarch,about 12,,\n"
                                + "nobody,north,orders,Smarch,about 12,,\nnorth,north,orders,2026-07,12,,\n"))
                .isEmpty();
    }

    @Test
    void aMonthThatIsNoneIsToldOnceForAllMeasuresOfItsRow() throws Exception {
        String wide = """
                mapping: t
                applies-to: { folders: [north] }
                read: kpi
                fields:
                  indicator: { key: "{measure}", names: { Orders: orders, Share: share } }
                  actual: { columns: "KPI {measure}" }
                  period: { column: Month, form: month }
                decimal-mark: "."
                """;
        assertThat(errors(wide, "Month,KPI Orders,KPI Share\nSmarch,12,about 3\n"))
                .containsExactlyInAnyOrder("A2 not-a-period", "C2 not-a-number");
    }

    @Test
    void answersAndSharesOfAPartnerNobodyKnowsAreReadToo() throws Exception {
        String survey = """
                mapping: t
                applies-to: { folders: [north] }
                read: survey
                fields: { partner: Who, alliance: Alliance, respondent: ID, period: { column: Month, form: month } }
                items: [T1]
                """;
        assertThat(errors(survey, "Who,Alliance,ID,Month,T1\nnobody,nowhere,1,Smarch,7\n"))
                .containsExactlyInAnyOrder(
                        "A2 mapped-not-in-register",
                        "B2 mapped-not-in-register",
                        "D2 not-a-period",
                        "E2 mapped-off-scale");
        String shares = """
                mapping: t
                applies-to: { folders: [north] }
                read: survey-shares
                fields: { partner: Who, item: Item, respondents: N, period: { column: Month, form: month } }
                shares: [A, B, C, D, E]
                """;
        assertThat(errors(shares, "Who,Item,Month,A,B,C,D,E,N\nnobody,T9,Smarch,0.2,0.2,many,0.2,0.2,few\n"))
                .containsExactlyInAnyOrder(
                        "A2 mapped-not-in-register",
                        "B2 mapped-not-in-register",
                        "C2 not-a-period",
                        "F2 not-a-number",
                        "I2 not-a-number");
    }
}
