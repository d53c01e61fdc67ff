package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.table.CellFinding;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.NumberWords;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Cells turned into numbers by the marks of a mapping; a word that is neither is logged.
 *
 * @param desk what the reading shares
 */
public record NumberCells(Desk desk) {

    /**
     * The number in a cell; where the unit is percent, a cell formatted as percent counts a hundredfold.
     *
     * @param content what the cell holds
     * @param origin where it stands
     * @param heading what to call it
     * @param inPercent whether the unit is percent
     * @return the reading; blank when it could not be read, which is logged
     */
    public Reading read(CellContent content, Origin origin, String heading, boolean inPercent) {
        return switch (content) {
            case CellContent.Empty _ -> new Reading.Blank();
            case CellContent.Amount amount -> amount(amount, origin, heading, inPercent);
            case CellContent.Words words -> words(Headings.clean(words.text()), origin, heading, inPercent);
            case CellContent.Moment moment -> fail(CellFinding.NOT_A_NUMBER, origin, moment.asTyped(), heading);
            case CellContent.Truth truth -> fail(CellFinding.NOT_A_NUMBER, origin, truth.asTyped(), heading);
            case CellContent.Fault fault -> fault(origin, fault.code(), heading);
            case CellContent.NotCalculated _ -> fail(CellFinding.FORMULA_NOT_CALCULATED, origin, "", heading);
        };
    }

    private Reading amount(CellContent.Amount amount, Origin origin, String heading, boolean inPercent) {
        if (inPercent && amount.isPercent()) {
            return new Reading.Reported(bare(amount.value().movePointRight(2)));
        }
        int thousands = ScaledFormat.thousands(amount.format());
        String counts = desk.table().marks().scaled();
        BigDecimal shown = amount.value().movePointLeft(3 * thousands);
        if (thousands > 0 && counts.isEmpty()) {
            desk.fail(
                    MappedFinding.MAPPED_SHOWN_OTHERWISE,
                    origin,
                    amount.value().toPlainString(),
                    "column",
                    heading,
                    "format",
                    amount.format(),
                    "shown",
                    shown.toPlainString());
        }
        return new Reading.Reported(counts.equals("shown") ? shown : amount.value());
    }

    private Reading fault(Origin origin, String code, String heading) {
        Optional<Reading> mark = desk.table().marks().find(code);
        return mark.isPresent() ? mark.get() : fail(CellFinding.CELL_ERROR, origin, code, heading);
    }

    private Reading words(String words, Origin origin, String heading, boolean inPercent) {
        Optional<Reading> mark = desk.table().marks().find(words);
        if (mark.isPresent()) {
            return mark.get();
        }
        return switch (NumberWords.read(words, desk.table().marks().decimalMark())) {
            case NumberWords.Meaning.One number -> number(number, words, origin, heading, inPercent);
            case NumberWords.Meaning.TwoWays both -> {
                desk.fail(
                        CellFinding.NUMBER_AMBIGUOUS,
                        origin,
                        words,
                        "column",
                        heading,
                        "example",
                        "1234.5",
                        "first",
                        both.first().toPlainString(),
                        "second",
                        both.second().toPlainString());
                yield new Reading.Blank();
            }
            case NumberWords.Meaning.None _ -> fail(CellFinding.NOT_A_NUMBER, origin, words, heading);
        };
    }

    private Reading number(
            NumberWords.Meaning.One number, String words, Origin origin, String heading, boolean inPercent) {
        if (number.percent() && !inPercent) {
            return fail(CellFinding.PERCENT_UNEXPECTED, origin, words, heading);
        }
        if (desk.typed()) {
            String read = number.value().toPlainString();
            desk.fail(CellFinding.NUMBER_AS_TEXT, origin, words, "column", heading, "example", "12.5", "number", read);
        }
        return new Reading.Reported(number.value());
    }

    private Reading fail(FindingKind kind, Origin origin, String value, String heading) {
        desk.fail(kind, origin, value, "column", heading, "example", "12.5");
        return new Reading.Blank();
    }

    private static BigDecimal bare(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
