package dev.plumbline.submission.workbook.register;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.schema.ChoiceWords;
import dev.plumbline.submission.workbook.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is to be reached when: the sheet Targets. */
final class TargetSheet {

    private final GoalSheets goals;
    private final PeriodWords words;
    private final List<Target> targets = new ArrayList<>();
    private final Map<String, Origin> origins = new HashMap<>();

    TargetSheet(GoalSheets goals, PeriodWords words) {
        this.goals = goals;
        this.words = words;
    }

    void read(TableRow row) {
        String key = goals.indicatorKeys().refer(row, "indicator");
        Optional<Indicator> indicator = goals.findIndicator(key);
        Optional<Period> period = row.period("period", words);
        boolean inPercent = indicator.filter(found -> found.unit().equals("%")).isPresent();
        Optional<BigDecimal> value = row.decimal("value", inPercent);
        Optional<BigDecimal> low = row.decimal("low", inPercent);
        Optional<BigDecimal> high = row.decimal("high", inPercent);
        if (row.isBroken() || period.isEmpty()) {
            return;
        }
        checkShape(row, value, low, high);
        indicator.ifPresent(found -> checkKind(row, found, value));
        checkTwice(row, key, period.get());
        String field = value.isPresent() ? "value" : "low";
        targets.add(new Target(key, period.get(), value, low, high, row.origin(field)));
    }

    private static void checkShape(
            TableRow row, Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        boolean band = low.isPresent() || high.isPresent();
        if (value.isEmpty() && !band) {
            row.fail(RegisterFinding.TARGET_EMPTY, "value");
        } else if (value.isPresent() && band) {
            row.fail(RegisterFinding.TARGET_AND_BAND, "value");
        } else if (band && (low.isEmpty() || high.isEmpty())) {
            row.fail(RegisterFinding.BAND_INCOMPLETE, low.isEmpty() ? "low" : "high");
        } else if (band && low.get().compareTo(high.get()) > 0) {
            row.fail(RegisterFinding.BAND_TURNED, "low", "high", high.get().toPlainString());
        }
    }

    private static void checkKind(TableRow row, Indicator indicator, Optional<BigDecimal> value) {
        if (row.isBroken()) {
            return;
        }
        boolean band = indicator.better() == Better.BAND;
        if (band == value.isPresent()) {
            row.fail(
                    RegisterFinding.TARGET_OF_WRONG_KIND,
                    "indicator",
                    "better",
                    ChoiceWords.of(indicator.better()).toLowerCase(Locale.ROOT),
                    "set",
                    band ? "a value" : "a band",
                    "needed",
                    band ? "Band low and Band high" : "Target");
        }
        boolean share = indicator.addsUp() == AddsUp.RATIO && indicator.unit().isEmpty();
        if (share
                && value.filter(target -> target.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            row.fail(RegisterFinding.TARGET_OUTSIDE_RATIO, "value");
        }
    }

    private void checkTwice(TableRow row, String indicator, Period period) {
        Origin first = origins.putIfAbsent(indicator + "\n" + period, row.origin("indicator"));
        if (first != null) {
            row.fail(
                    RegisterFinding.TARGET_TWICE,
                    "indicator",
                    "period",
                    words.write(period),
                    "first",
                    "row " + first.cell().replaceAll("\\D", ""));
        }
    }

    List<Target> targets() {
        return targets;
    }
}
