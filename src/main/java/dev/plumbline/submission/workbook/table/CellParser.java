package dev.plumbline.submission.workbook.table;

import dev.plumbline.calendar.DayWords;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodReading;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.schema.ReadingWords;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.NumberFormats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cells turned into what their columns ask for; what cannot be turned is logged and comes back empty.
 *
 * @param log takes the findings
 * @param decimalMark {@code .} or {@code ,} when known, a blank when not
 */
public record CellParser(FindingLog log, char decimalMark) {

    /**
     * Words; a number or date as typed.
     *
     * @param cell the cell
     * @return the words, or empty
     */
    public Optional<String> text(PlacedCell cell) {
        return isReadable(cell) && !cell.isEmpty() ? Optional.of(cell.words()) : Optional.empty();
    }

    /**
     * A number in the unit asked for: where that is percent, a cell formatted as percent counts a hundredfold.
     *
     * @param cell the cell
     * @param inPercent whether the unit is percent
     * @return the number, or empty
     */
    public Optional<BigDecimal> number(PlacedCell cell, boolean inPercent) {
        if (!isReadable(cell)) {
            return Optional.empty();
        }
        return switch (cell.content()) {
            case CellContent.Amount amount -> Optional.of(amount(cell, amount, inPercent));
            case CellContent.Words words -> spelled(cell, words.text(), inPercent);
            case CellContent.Moment _, CellContent.Truth _ -> {
                logIn(CellFinding.NOT_A_NUMBER, cell);
                yield Optional.empty();
            }
            case CellContent.Empty _, CellContent.Fault _, CellContent.NotCalculated _ -> Optional.empty();
        };
    }

    /**
     * A number, or one of the three kinds of nothing.
     *
     * @param cell the cell
     * @param inPercent whether the unit is percent
     * @return the reading; blank when it could not be read, which is logged
     */
    public Reading reading(PlacedCell cell, boolean inPercent) {
        if (cell.content() instanceof CellContent.Words words) {
            Optional<Reading> nothing = ReadingWords.find(words.text());
            if (nothing.isPresent()) {
                return nothing.get();
            }
        }
        return number(cell, inPercent).<Reading>map(Reading.Reported::new).orElseGet(Reading.Blank::new);
    }

    /**
     * A whole number of 0 or more.
     *
     * @param cell the cell
     * @return the number, or empty
     */
    public Optional<Integer> whole(PlacedCell cell) {
        Optional<BigDecimal> number = number(cell, false);
        boolean fits = number.filter(value -> value.signum() < 0
                        || value.stripTrailingZeros().scale() > 0
                        || value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)
                .isEmpty();
        if (!fits) {
            logIn(CellFinding.NOT_WHOLE, cell);
            return Optional.empty();
        }
        return number.map(BigDecimal::intValueExact);
    }

    /**
     * A day.
     *
     * @param cell the cell
     * @return the day, or empty
     */
    public Optional<LocalDate> date(PlacedCell cell) {
        if (!isReadable(cell) || cell.isEmpty() || isNothing(cell)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = cell.content() instanceof CellContent.Moment moment
                ? Optional.of(moment.time().toLocalDate())
                : DayWords.find(cell.words());
        Optional<LocalDate> sane = day.filter(date -> date.getYear() >= 1950 && date.getYear() <= 2100);
        if (sane.isEmpty()) {
            logIn(CellFinding.NOT_A_DATE, cell);
        }
        return sane;
    }

    /**
     * A period.
     *
     * @param cell the cell
     * @param words how periods are written
     * @return the period, or empty
     */
    public Optional<Period> period(PlacedCell cell, PeriodWords words) {
        if (!isReadable(cell) || cell.isEmpty()) {
            return Optional.empty();
        }
        return period(cell, words, words.read(cell.words()));
    }

    /**
     * A period whose words were read.
     *
     * @param cell the cell they stand in
     * @param words how periods are written
     * @param reading what they mean
     * @return the period, or empty
     */
    public Optional<Period> period(PlacedCell cell, PeriodWords words, PeriodReading reading) {
        return switch (reading) {
            case PeriodReading.Known known -> Optional.of(known.period());
            case PeriodReading.Ambiguous ambiguous -> {
                String candidates =
                        ambiguous.periods().stream().map(words::write).collect(Collectors.joining(", "));
                log.add(
                        CellFinding.PERIOD_AMBIGUOUS,
                        cell.origin(),
                        cell.words(),
                        cell.parts("candidates", candidates));
                yield Optional.empty();
            }
            case PeriodReading.Unknown _ -> {
                logIn(CellFinding.NOT_A_PERIOD, cell);
                yield Optional.empty();
            }
        };
    }

    /**
     * Whether the cell holds something that can be read; an error or an uncalculated formula is logged.
     *
     * @param cell the cell
     * @return false for an error
     */
    public boolean isReadable(PlacedCell cell) {
        return switch (cell.content()) {
            case CellContent.Fault _ -> {
                logIn(CellFinding.CELL_ERROR, cell);
                yield false;
            }
            case CellContent.NotCalculated _ -> {
                logIn(CellFinding.FORMULA_NOT_CALCULATED, cell);
                yield false;
            }
            case CellContent.Empty _,
                    CellContent.Amount _,
                    CellContent.Words _,
                    CellContent.Moment _,
                    CellContent.Truth _ -> true;
        };
    }

    void logIn(FindingKind kind, PlacedCell cell) {
        log.add(kind, cell.origin(), cell.words(), cell.parts());
    }

    private BigDecimal amount(PlacedCell cell, CellContent.Amount amount, boolean inPercent) {
        String format = amount.format();
        if (amount.isPercent()) {
            return inPercent ? bare(amount.value().movePointRight(2)) : amount.value();
        }
        if (NumberFormats.changesValue(format, amount.value())) {
            log.add(CellFinding.FORMAT_CHANGES_VALUE, cell.origin(), cell.words(), cell.parts("format", format));
        }
        return amount.value();
    }

    private Optional<BigDecimal> spelled(PlacedCell cell, String text, boolean inPercent) {
        if (isNothing(cell)) {
            return Optional.empty();
        }
        return switch (NumberWords.read(text, decimalMark)) {
            case NumberWords.Meaning.One number -> spelled(cell, number, inPercent);
            case NumberWords.Meaning.TwoWays both -> {
                Map<String, String> parts = cell.parts(
                        "first",
                        both.first().toPlainString(),
                        "second",
                        both.second().toPlainString());
                log.add(CellFinding.NUMBER_AMBIGUOUS, cell.origin(), cell.words(), parts);
                yield Optional.empty();
            }
            case NumberWords.Meaning.None _ -> {
                logIn(CellFinding.NOT_A_NUMBER, cell);
                yield Optional.empty();
            }
        };
    }

    private Optional<BigDecimal> spelled(PlacedCell cell, NumberWords.Meaning.One number, boolean inPercent) {
        if (number.percent() && !inPercent) {
            logIn(CellFinding.PERCENT_UNEXPECTED, cell);
            return Optional.empty();
        }
        String read = number.value().toPlainString();
        log.add(CellFinding.NUMBER_AS_TEXT, cell.origin(), cell.words(), cell.parts("number", read));
        return Optional.of(number.value());
    }

    private static boolean isNothing(PlacedCell cell) {
        return cell.content() instanceof CellContent.Words words
                && ReadingWords.find(words.text()).isPresent();
    }

    private static BigDecimal bare(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
