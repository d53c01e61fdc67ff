package dev.plumbline.pack.wording;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.trend.forecast.Chance;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import java.util.List;
import java.util.function.Predicate;

/** What stands in the places of the texts of a warning. */
final class WarningWords {

    private static final int NAMES = 2;

    private final Teller teller;
    private final Signal signal;
    private final List<Figure> evidence;

    WarningWords(Teller teller, Signal signal) {
        this.teller = teller;
        this.signal = signal;
        this.evidence = signal.evidence();
    }

    /** The text of the warning's headline, detail or other, in the variant that fits. */
    Sentence say(String what) {
        String key = key(what);
        String variant = key + variant(what);
        return catalog().say(catalog().has(variant) ? variant : key, parts());
    }

    boolean has(String what) {
        return catalog().has(key(what));
    }

    private String key(String what) {
        return "warning." + signal.rule().id() + "." + what;
    }

    private Catalog catalog() {
        return teller.setting().catalog();
    }

    private String variant(String what) {
        return switch (signal.rule()) {
            case LEVELS_APART -> what.equals("head") && evidence.getFirst().get() < 0 ? "-lower" : "";
            case PRIORITIES_APART -> what.equals("detail") && evidence.size() > 1 ? "-before" : "";
            default -> "";
        };
    }

    private Parts parts() {
        Parts parts = Parts.of(evidence)
                .and("partner", teller.setting().partner(signal.partner()))
                .and("subject", teller.setting().indicator(signal.subject()));
        for (int i = 0; i < evidence.size(); i++) {
            Figure figure = evidence.get(i);
            parts = parts.and("who" + i, partner(figure));
            String method = "warning.method." + figure.measure().code();
            if (catalog().has(method)) {
                parts = parts.and("method" + i, catalog().text(method));
            }
        }
        return switch (signal.rule()) {
            case THEME_APART -> apart(theme(parts));
            case THEME_FALLING, THEME_LOW, LEVELS_APART -> theme(parts);
            case WATERMELON -> parts.and("missed", names(IndicatorPicture::isGreenButMissed));
            case TARGETS_UNLIKELY ->
                parts.and(
                        "unlikely",
                        names(picture -> picture.outlook()
                                .filter(Chance.UNLIKELY::equals)
                                .isPresent()));
            default -> parts;
        };
    }

    /** The side that judges lower, and the one that judges higher. */
    private Parts apart(Parts parts) {
        boolean firstLower = evidence.getFirst().get() < 0;
        Figure low = evidence.get(firstLower ? 1 : 2);
        Figure high = evidence.get(firstLower ? 2 : 1);
        return parts.and("lower", partner(low))
                .and("higher", partner(high))
                .and("low", low)
                .and("high", high);
    }

    private Parts theme(Parts parts) {
        boolean clear = evidence.getFirst()
                .interval()
                .filter(range -> !range.contains(0))
                .isPresent();
        int highest = teller.setting().register().items().stream()
                .filter(item -> item.theme().equals(signal.subject()))
                .mapToInt(SurveyItem::high)
                .max()
                .orElseThrow();
        return parts.and("scale", Integer.toString(highest))
                .and("interval", clear ? catalog().say("warning.interval", Parts.of(evidence)) : Sentence.NONE);
    }

    private String partner(Figure figure) {
        return teller.setting().partner(figure.scope().partner());
    }

    private String names(Predicate<IndicatorPicture> which) {
        List<String> names = teller.assessment().now().indicators().stream()
                .filter(which)
                .map(picture -> picture.indicator().name())
                .toList();
        String first = catalog().custom().list(names.stream().limit(NAMES).toList());
        return names.size() > NAMES ? catalog().text("page.and-others", Parts.of("names", first)) : first;
    }

    /** The page that shows more. */
    static String section(Rule rule) {
        return switch (rule) {
            case THEME_APART, THEME_FALLING, THEME_LOW, LEVELS_APART, PRIORITIES_APART, ALIGNMENT_UNUSUAL ->
                "alignment";
            case WATERMELON,
                    TARGET_RECEDING,
                    TARGETS_UNLIKELY,
                    FIGURES_DIFFER,
                    DEFINITIONS_DIFFER,
                    UNITS_DIFFER,
                    COUNTED_TWICE -> "goals";
            case ATTAINMENT_UNUSUAL, TREND_ADVERSE -> "trends";
            case GOALS_UNDEFINED,
                    SPONSOR_ABSENT,
                    ACTIONS_OVERDUE,
                    RESOURCES_SHORT,
                    POSTS_OPEN,
                    EFFORT_OUTSIDE,
                    MEETINGS_MISSED,
                    DECISIONS_WAITING,
                    CLAUSES_OPEN -> "foundation";
            case NOT_REPORTED -> "sources";
            default -> "ground";
        };
    }
}
