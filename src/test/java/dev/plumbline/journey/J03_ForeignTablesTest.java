package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.corpus.kpi.CifCanada;
import dev.plumbline.corpus.kpi.GdsTransactions;
import dev.plumbline.corpus.kpi.MuniInfra;
import dev.plumbline.corpus.kpi.NhsAe;
import dev.plumbline.corpus.kpi.NycMmr;
import dev.plumbline.corpus.kpi.Pathfinders;
import dev.plumbline.corpus.kpi.RailDelays;
import dev.plumbline.corpus.kpi.SaEqprs;
import dev.plumbline.corpus.kpi.SdgIndex;
import dev.plumbline.corpus.kpi.TownsFund;
import dev.plumbline.corpus.kpi.Trafford;
import dev.plumbline.corpus.survey.Bhr2000;
import dev.plumbline.corpus.survey.CncfMaintainers;
import dev.plumbline.corpus.survey.LikertPackage;
import dev.plumbline.corpus.survey.Lq2002;
import dev.plumbline.corpus.survey.Nss;
import dev.plumbline.corpus.survey.Spack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Owners of seventeen kinds of table drop them as they are: the whole job runs on them, and every figure of every period is
 * what a plain reading of the tables comes to. Owners whose fiscal years begin alike share a home.
 */
class J03_ForeignTablesTest {

    private static final FiscalCalendar APRIL = new Trafford().calendar();

    @TempDir
    private Path folder;

    @Test
    void plansAndReturnsOfCouncilsTownsAndDepartmentsAddUp() throws IOException {
        ForeignHome.of(folder, APRIL, new Trafford(), new Pathfinders(), new TownsFund(), new SaEqprs())
                .runAll();
    }

    @Test
    void theShareSeenInFourHoursIsMadeFromSumsOfThreeMonthsForEveryHospital() throws IOException {
        ForeignHome.of(folder, APRIL, new NhsAe()).runAll();
    }

    @Test
    void indicatorsOfCityAgenciesAndBudgetsOfAMunicipalityAddUp() throws IOException {
        NycMmr city = new NycMmr();
        ForeignHome.of(folder, city.calendar(), city, new MuniInfra()).runAll();
    }

    @Test
    void indexesOfCountriesAddUp() throws IOException {
        ForeignHome.of(folder, FiscalCalendar.CALENDAR_YEAR, new SdgIndex()).runAll();
    }

    @Test
    void meansOfSixSurveysAndTransactionsOfServicesAreThoseOfTheirTables() throws IOException {
        ForeignHome.of(
                        folder,
                        FiscalCalendar.CALENDAR_YEAR,
                        new Nss(),
                        new CncfMaintainers(),
                        new Spack(),
                        new Bhr2000(),
                        new Lq2002(),
                        new LikertPackage(),
                        new GdsTransactions(),
                        new CifCanada())
                .runAll();
    }

    /** Two issues of two megabytes take a while: {@code -Dplumbline.journeys=all}. */
    @EnabledIfSystemProperty(named = "plumbline.journeys", matches = "all")
    @Test
    void aRevisedTableOfTheSameYearsReplacesTheEarlierOne() throws IOException {
        RailDelays earlier = RailDelays.ofGreatWestern(RailDelays.EARLIER);
        RailDelays later = RailDelays.ofGreatWestern(RailDelays.LATER);
        assertThat(later.figures()).isNotEqualTo(earlier.figures());
        ForeignHome home = ForeignHome.of(folder, APRIL, earlier);
        home.runAll();

        home.drop(later, RailDelays.file(RailDelays.LATER));

        new ForeignHome(home.journey(), home.register(), Map.of(later, later.figures())).runAll();
    }

    @EnabledIfSystemProperty(named = "plumbline.journeys", matches = "all")
    @Test
    void aSecondReturnOfATownReplacesTheFirst() throws IOException {
        Path second = TownsFund.file("TF_Round_4_Success_Duplicate.xlsx");
        TownsFund towns = new TownsFund();
        ForeignHome home = ForeignHome.of(folder, APRIL, towns);
        Quarter quarter = Quarter.parse("2022-Q4");
        Map<String, Double> before = home.run(quarter);

        home.drop(towns, second);

        Map<String, Double> after = home.run(quarter);
        Map<String, Double> next = home.run(quarter.plus(2));
        assertThat(after).hasSameSizeAs(before);
        TownsFund.actuals(second).stream()
                .filter(known -> known.period().last().isAfter(java.time.YearMonth.of(2020, 3)))
                .forEach(known -> {
                    Quarter of = APRIL.quarterOf(known.period().last());
                    assertThat(of.compareTo(quarter) <= 0 ? after : next)
                            .as("a pack holds nothing of later quarters")
                            .containsEntry(known.what() + " " + of, known.value());
                });
    }
}
