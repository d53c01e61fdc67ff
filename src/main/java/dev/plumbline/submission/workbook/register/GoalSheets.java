package dev.plumbline.submission.workbook.register;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Indicator.Tells;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.table.FindingLog;
import dev.plumbline.submission.workbook.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is to be reached and how it is told: the sheets Goals and Indicators. */
final class GoalSheets {

    private static final Set<Integer> FREQUENCIES = Set.of(1, 3, 6, 12);
    private static final int MOST_DECIMALS = 4;

    private final PartySheets parties;
    private final PeriodWords words;
    private final Keys goalKeys = new Keys("goal", "Goals", Keys.OF_FILES);
    private final Keys indicatorKeys = new Keys("indicator", "Indicators", Keys.OF_WORDS);
    private final List<Goal> goals = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, Indicator> indicatorById = new HashMap<>();
    private final Map<String, String> allianceOfGoal = new HashMap<>();
    private final Map<String, BigDecimal> weightOfAlliance = new LinkedHashMap<>();
    private final Map<String, BigDecimal> weightOfGoal = new LinkedHashMap<>();

    GoalSheets(PartySheets parties, PeriodWords words) {
        this.parties = parties;
        this.words = words;
    }

    void readGoal(TableRow row) {
        String id = goalKeys.take(row, "id");
        String alliance = parties.allianceKeys().refer(row, "alliance");
        allianceOfGoal.put(id, alliance);
        String owner = row.text("owner");
        if (parties.partnerKeys().check(row, "owner", owner) && !parties.isSide(alliance, owner)) {
            row.fail(
                    RegisterFinding.OWNER_NOT_A_SIDE,
                    "owner",
                    "alliance",
                    alliance,
                    "sides",
                    parties.sidesOf(alliance));
        }
        BigDecimal weight = weight(row);
        weightOfAlliance.merge(alliance, weight, BigDecimal::add);
        goals.add(new Goal(id, alliance, row.text("name"), weight.doubleValue(), owner, row.date("due")));
    }

    void readIndicator(TableRow row) {
        String id = indicatorKeys.take(row, "id");
        String goal = goalKeys.refer(row, "goal");
        String alliance = allianceOfGoal.getOrDefault(goal, "");
        List<String> reporters = row.keys("reporters");
        for (String reporter : reporters) {
            checkReporter(row, alliance, reporter);
        }
        String unit = row.text("unit");
        boolean inPercent = unit.equals("%");
        BigDecimal weight = weight(row);
        weightOfGoal.merge(goal, weight, BigDecimal::add);
        add(new Indicator(
                id,
                goal,
                row.text("name"),
                row.text("definition"),
                unit,
                row.choice("better", Better.class).orElse(Better.HIGHER),
                row.choice("addsUp", AddsUp.class).orElse(AddsUp.LAST),
                everyMonths(row),
                weight.doubleValue(),
                row.decimal("baseline", inPercent),
                row.decimal("tolerance", inPercent),
                decimals(row),
                reporters,
                row.period("comparableFrom", words),
                row.choice("tells", Tells.class)));
    }

    private void add(Indicator indicator) {
        indicators.add(indicator);
        indicatorById.putIfAbsent(indicator.id(), indicator);
    }

    private void checkReporter(TableRow row, String alliance, String reporter) {
        boolean known = parties.partnerKeys().check(row, "reporters", reporter);
        if (known && !alliance.isEmpty() && !parties.isSide(alliance, reporter)) {
            String sides = parties.sidesOf(alliance);
            row.fail(
                    RegisterFinding.REPORTER_NOT_A_SIDE,
                    "reporters",
                    "alliance",
                    alliance,
                    "sides",
                    sides,
                    "value",
                    reporter);
        }
    }

    private static BigDecimal weight(TableRow row) {
        BigDecimal weight = row.decimal("weight").orElse(BigDecimal.ONE);
        if (weight.signum() < 0) {
            row.fail(RegisterFinding.WEIGHT_NEGATIVE, "weight");
        }
        return weight;
    }

    private static int everyMonths(TableRow row) {
        Optional<Integer> months = row.whole("everyMonths");
        if (months.isPresent() && !FREQUENCIES.contains(months.get())) {
            row.fail(RegisterFinding.FREQUENCY_UNKNOWN, "everyMonths");
        }
        return months.filter(FREQUENCIES::contains).orElse(3);
    }

    private static int decimals(TableRow row) {
        Optional<Integer> decimals = row.whole("decimals");
        if (decimals.isPresent() && decimals.get() > MOST_DECIMALS) {
            row.fail(RegisterFinding.DECIMALS_TOO_MANY, "decimals");
        }
        return decimals.filter(places -> places <= MOST_DECIMALS).orElse(1);
    }

    void checkWhole(FindingLog log) {
        checkWeights(log, "alliance", parties.allianceKeys(), weightOfAlliance, RegisterFinding.ALLIANCE_WITHOUT_GOAL);
        checkWeights(log, "goal", goalKeys, weightOfGoal, RegisterFinding.GOAL_WITHOUT_INDICATOR);
    }

    private static void checkWeights(
            FindingLog log, String what, Keys owners, Map<String, BigDecimal> weights, RegisterFinding childless) {
        owners.origins().forEach((owner, origin) -> {
            BigDecimal total = weights.get(owner);
            if (total == null) {
                log.add(childless, origin, owner);
            } else if (total.signum() == 0) {
                log.add(RegisterFinding.WEIGHTS_ALL_ZERO, origin, owner, Map.of("what", what));
            }
        });
    }

    Keys indicatorKeys() {
        return indicatorKeys;
    }

    Optional<Indicator> findIndicator(String id) {
        return Optional.ofNullable(indicatorById.get(id));
    }

    List<Goal> goals() {
        return goals;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    Map<String, Origin> originsOfGoals() {
        return goalKeys.origins();
    }
}
