package dev.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodWordsTest {

    private static final PeriodWords APRIL = new PeriodWords(new FiscalCalendar(Month.APRIL, false));
    private static final PeriodWords OCTOBER = new PeriodWords(new FiscalCalendar(Month.OCTOBER, true));
    private static final PeriodWords JANUARY = new PeriodWords(FiscalCalendar.CALENDAR_YEAR);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q4 2023/24: Jan 2024 - Mar 2024 | 2024-01/3",
                "Q2 2024/25: Jul 2024 - Sep 2024 | 2024-07/3",
                "1 October 2022 to 31 March 2023 | 2022-10/6",
                "H1 2022/23                      | 2022-04/6",
                "2022/23 H2 (Oct-Mar)            | 2022-10/6",
                "1516-Q4                         | 2016-01/3",
                "Q1 Apr - June 2019              | 2019-04/3",
                "Jan to Mar 1971                 | 1971-01/3",
                "Nov to Jan 1972                 | 1971-11/3",
                "Jan 2012-Dec 2012               | 2012-01/12",
                "April 2021                      | 2021-04",
                "2021-07                         | 2021-07",
                "2017-03-01                      | 2017-03",
                "2016/17                         | 2016-04/12",
                "2015-16                         | 2015-04/12",
                "202526                          | 2025-04/12",
                "2016                            | 2016-04/12",
                "2012-13 (Revised)               | 2012-04/12",
                "2017-18 (Note 1)                | 2017-04/12",
                "2012-Q4                         | 2013-01/3",
                "2026-07/3                       | 2026-07/3"
            })
    void formsSeenInRealFilesAreRead(String words, String period) {
        assertThat(APRIL.read(words)).isEqualTo(known(period));
    }

    @ParameterizedTest
    @CsvSource({"FY21 Oct,2020-10", "FY21,2020-10/12", "FY 2021,2020-10/12", "Q1 FY21,2020-10/3", "2020/21,2020-10/12"})
    void yearsNamedAfterTheirEndStartInTheYearBefore(String words, String period) {
        assertThat(OCTOBER.read(words)).isEqualTo(known(period));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q3,2026-07/3",
        "q3 2026,2026-07/3",
        "Quarter 3 2026,2026-07/3",
        "2026,2026-01/12",
        "Jul-26,2026-07",
        "07/2026,2026-07",
        "202607,2026-07",
        "2026\u00a0Q3,2026-07/3",
        "Jul 2026 \u2013 Sep 2026,2026-07/3",
        "2026-07-01 to 2026-09-30,2026-07/3",
        "2010-11,2010-11"
    })
    void formsOfACalendarYearAreRead(String words, String period) {
        assertThat(JANUARY.read(words)).isEqualTo(known(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3. Quartal 2026             | 2026-07/3",
                "Quartal 3 2026              | 2026-07/3",
                "2026, 3. Quartal            | 2026-07/3",
                "Q3/2026                     | 2026-07/3",
                "3rd quarter of 2026         | 2026-07/3",
                "1. Halbjahr 2026            | 2026-01/6",
                "Juli bis September 2026     | 2026-07/3",
                "Okt. 2025 \u2013 Dez. 2025 | 2025-10/3",
                "1. Juli 2026 bis 30. September 2026 | 2026-07/3",
                "01.07.2026 - 30.09.2026     | 2026-07/3",
                "01.07.2026                  | 2026-07",
                "M\u00e4rz 2026             | 2026-03",
                "Ma\u0308rz 2026            | 2026-03",
                "Mrz 26                      | 2026-03",
                "Mai 2026                    | 2026-05",
                "Dez. 2026                   | 2026-12",
                "07.2026                     | 2026-07",
                "Gesch\u00e4ftsjahr 2026    | 2026-01/12",
                "GJ 2026                     | 2026-01/12",
                "Jahr 2026                   | 2026-01/12"
            })
    void germanFormsAndOrdinalsAreRead(String words, String period) {
        assertThat(JANUARY.read(words)).isEqualTo(known(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5. Quartal 2026",
                "3. Halbjahr 2026",
                "13.2026",
                "7.2026",
                "02.07.2026",
                "Ma 2026",
                "Septemver 2026"
            })
    void germanWordsThatAreNoPeriodAreNotRead(String words) {
        assertThat(JANUARY.read(words)).isEqualTo(new PeriodReading.Unknown());
    }

    @Test
    void aFiscalYearThatCouldBeAMonthIsRefusedUntilTheFormIsNamed() {
        PeriodReading month = known("2010-11");
        PeriodReading year = known("2010-04/12");

        assertThat(APRIL.read("2010-11"))
                .isEqualTo(new PeriodReading.Ambiguous(List.of(Period.parse("2010-11"), Period.parse("2010-04/12"))));
        assertThat(APRIL.read("2010-11", PeriodForm.MONTH)).isEqualTo(month);
        assertThat(APRIL.read("2010-11", PeriodForm.YEAR)).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2011-12 P1",
                "Total",
                "2015-17",
                "2018/19 - 22/23",
                "2020-12-31",
                "Q5 2026",
                "13/2026",
                "Q1 Jul - Sep 2019",
                "1 October 2022 to 30 March 2023",
                "Q2 2024/25: Jan 2024 - Mar 2024",
                "0",
                "99999",
                "2026-13",
                "NA"
            })
    void whatIsNoPeriodOrContradictsItselfIsNotRead(String words) {
        assertThat(APRIL.read(words)).isEqualTo(new PeriodReading.Unknown());
    }

    @Test
    void aDayThatEndsAPeriodNeedsItsFormNamed() {
        assertThat(APRIL.read("2020-12-31", PeriodForm.QUARTER_END)).isEqualTo(known("2020-10/3"));
        assertThat(APRIL.read("2020-12-31", PeriodForm.YEAR_END)).isEqualTo(known("2020-01/12"));
        assertThat(APRIL.read("2020-12-30", PeriodForm.QUARTER_END)).isEqualTo(new PeriodReading.Unknown());
    }

    @Test
    void whatIsWrittenReadsBackUnderEveryCalendar() {
        for (Month first : Month.values()) {
            for (boolean afterEnd : new boolean[] {false, true}) {
                PeriodWords words = new PeriodWords(new FiscalCalendar(first, afterEnd));
                for (int month = 0; month < 24; month++) {
                    for (int length : new int[] {1, 2, 3, 6, 12}) {
                        Period period = new Period(YearMonth.of(2009, 6).plusMonths(month), length);
                        assertThat(words.read(words.write(period), formOf(words.write(period))))
                                .isEqualTo(new PeriodReading.Known(period));
                    }
                }
            }
        }
    }

    private static PeriodForm formOf(String words) {
        if (words.contains("/")) {
            return PeriodForm.RANGE;
        }
        return words.startsWith("FY") ? PeriodForm.YEAR : words.contains("Q") ? PeriodForm.QUARTER : PeriodForm.MONTH;
    }

    private static PeriodReading known(String period) {
        return new PeriodReading.Known(Period.parse(period));
    }

    @Test
    void theShortFormsMeanWhatEveryFormTogetherMakesOfThem() {
        for (PeriodWords words : List.of(APRIL, OCTOBER, JANUARY)) {
            IntStream.rangeClosed(1990, 2040)
                    .boxed()
                    .flatMap(year -> Stream.concat(
                            IntStream.range(0, 100).mapToObj(number -> "%d-%02d".formatted(year, number)),
                            IntStream.range(0, 10).mapToObj(number -> year + "-Q" + number)))
                    .forEach(text -> assertThat(words.read(text)).as(text).isEqualTo(byEveryForm(words, text)));
        }
    }

    private static PeriodReading byEveryForm(PeriodWords words, String text) {
        List<Period> periods = Arrays.stream(PeriodForm.values())
                .filter(PeriodForm::isPlain)
                .flatMap(form -> words.read(text, form) instanceof PeriodReading.Known(Period period)
                        ? Stream.of(period)
                        : Stream.empty())
                .distinct()
                .sorted()
                .toList();
        return switch (periods.size()) {
            case 0 -> new PeriodReading.Unknown();
            case 1 -> new PeriodReading.Known(periods.getFirst());
            default -> new PeriodReading.Ambiguous(periods);
        };
    }
}
