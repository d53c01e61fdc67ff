package dev.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-08-17          | 2026-08-17",
                "2026-08-17T09:30:00 | 2026-08-17",
                "17.08.2026          | 2026-08-17",
                "4.5.2026            | 2026-05-04",
                "4. 5. 2026          | 2026-05-04",
                "17.08.2026 09:30    | 2026-08-17",
                "17. August 2026     | 2026-08-17",
                "3. M\u00e4rz 2026  | 2026-03-03",
                "17 August 2026      | 2026-08-17",
                "August 17th, 2026   | 2026-08-17"
            })
    void aFormThatCanMeanOneDayOnlyIsRead(String words, LocalDate day) {
        assertThat(DayWords.find(words)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"04/05/2026", "17/08/2026", "17.13.2026", "31.02.2026", "17.08.26", "17.08.", "17-08-2026", ""})
    void aFormThatCanMeanTwoOrIsNoDayIsRefused(String words) {
        assertThat(DayWords.find(words)).isEmpty();
    }

    /** Why dots are safe where slashes are not: no country writes the month before the day with dots. */
    @Test
    void inNoLocaleThatJavaKnowsDoDotsPutTheMonthBeforeTheDay() {
        List<String> monthFirst = Arrays.stream(Locale.getAvailableLocales())
                .map(locale -> locale + " "
                        + DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale))
                .filter(pattern -> pattern.matches("\\S* M{1,2}\\. ?d{1,2}\\..*"))
                .toList();
        assertThat(monthFirst).isEmpty();
        assertThat(Locale.getAvailableLocales()).hasSizeGreaterThan(500);
    }
}
