package dev.plumbline.bench.warning.truth;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was agreed in an invented alliance: 3 goals, 6 indicators of all kinds, 7 themes. */
final class Agreed {

    static final String ALLIANCE = "invented";
    static final List<String> PARTNERS = List.of("one", "other");
    static final List<String> GOALS = List.of("G1", "G2", "G3");
    static final Quarter FIRST = new Quarter(2022, 1);
    static final String CULTURE = "Culture";

    private static final List<String> BOTH = PARTNERS;
    private static final List<String> ONE = List.of("one");
    private static final List<String> OTHER = List.of("other");

    /** Baselines lie as far from the target as 0, so that attainment is a share of the target for all; a band is 20 wide. */
    private static final List<Indicator> INDICATORS = List.of(
            indicator("K1", "G1", "EUR k", Better.HIGHER, AddsUp.SUM, ONE),
            indicator("K2", "G1", "%", Better.HIGHER, AddsUp.RATIO, OTHER),
            indicator("K3", "G2", "days", Better.LOWER, AddsUp.LAST, BOTH),
            indicator("K4", "G2", "pieces", Better.HIGHER, AddsUp.SUM, BOTH),
            indicator("K5", "G3", "%", Better.BAND, AddsUp.LAST, ONE),
            indicator("K6", "G3", "points", Better.HIGHER, AddsUp.LAST, OTHER));

    private static final List<Integer> TARGETS = List.of(1000, 80, 30, 400, 80, 60);

    private Agreed() {}

    static Quarter quarter(int index) {
        return FIRST.plus(index);
    }

    static Period period(int quarter) {
        return FiscalCalendar.CALENDAR_YEAR.periodOf(quarter(quarter));
    }

    static List<Indicator> indicators() {
        return INDICATORS;
    }

    static int target(int indicator) {
        return TARGETS.get(indicator);
    }

    static String theme(Foundation foundation) {
        return foundation.words();
    }

    private static Indicator indicator(
            String id, String goal, String unit, Better better, AddsUp addsUp, List<String> reporters) {
        BigDecimal tolerance = BigDecimal.valueOf(better == Better.BAND ? 40 : 1);
        Optional<BigDecimal> baseline = switch (better) {
            case HIGHER -> Optional.of(BigDecimal.ZERO);
            case LOWER -> Optional.of(BigDecimal.valueOf(60));
            case BAND -> Optional.empty();
        };
        return new Indicator(
                id,
                goal,
                id,
                "As counted.",
                unit,
                better,
                addsUp,
                3,
                1,
                baseline,
                Optional.of(tolerance),
                1,
                reporters);
    }

    static Register register(Dice dice, int quarters) {
        List<Side> sides = new ArrayList<>();
        for (int side = 0; side < PARTNERS.size(); side++) {
            sides.add(new Side(
                    PARTNERS.get(side), "", "A sponsor", "A lead", executives(dice, side), working(dice, side)));
        }
        return new Register(
                FiscalCalendar.CALENDAR_YEAR,
                List.of(new Partner("one", "One", "One"), new Partner("other", "Other", "Other")),
                List.of(new Alliance(ALLIANCE, "Invented", "", Optional.empty(), Optional.empty(), sides)),
                GOALS.stream()
                        .map(id -> new Goal(
                                id,
                                ALLIANCE,
                                id,
                                1,
                                "one",
                                Optional.of(period(quarters).end())))
                        .toList(),
                INDICATORS,
                targets(quarters),
                items(),
                List.of());
    }

    static int executives(Dice dice, int side) {
        return dice.whole(5, 8, "executives", side);
    }

    static int working(Dice dice, int side) {
        return dice.whole(12, 18, "working", side);
    }

    private static List<Target> targets(int quarters) {
        List<Target> targets = new ArrayList<>();
        for (int quarter = 0; quarter < quarters; quarter++) {
            for (int index = 0; index < INDICATORS.size(); index++) {
                Indicator indicator = INDICATORS.get(index);
                boolean band = indicator.better() == Better.BAND;
                targets.add(new Target(
                        indicator.id(),
                        period(quarter),
                        band ? Optional.empty() : Optional.of(BigDecimal.valueOf(target(index))),
                        band ? Optional.of(BigDecimal.valueOf(target(index) - 10L)) : Optional.empty(),
                        band ? Optional.of(BigDecimal.valueOf(target(index) + 10L)) : Optional.empty()));
            }
        }
        return targets;
    }

    private static List<SurveyItem> items() {
        List<SurveyItem> items = new ArrayList<>();
        for (Foundation foundation : Foundation.values()) {
            for (int number = 1; number <= 2; number++) {
                items.add(item(theme(foundation), number, Optional.of(foundation)));
            }
        }
        items.add(item(CULTURE, 1, Optional.empty()));
        items.add(item(CULTURE, 2, Optional.empty()));
        return items;
    }

    private static SurveyItem item(String theme, int number, Optional<Foundation> foundation) {
        return new SurveyItem(theme + number, theme, "As asked.", 1, 5, false, foundation);
    }
}
