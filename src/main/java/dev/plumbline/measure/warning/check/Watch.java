package dev.plumbline.measure.warning.check;

import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All rules together. */
public final class Watch {

    private static final Map<Rule, WarningRule> RULES = rules();

    private Watch() {}

    /** Every rule with its check. */
    static Map<Rule, WarningRule> rules() {
        Map<Rule, WarningRule> rules = new EnumMap<>(older());
        rules.putAll(IndicatorRules.all());
        rules.putAll(SoundingRules.all());
        return Collections.unmodifiableMap(rules);
    }

    private static Map<Rule, WarningRule> older() {
        return Map.ofEntries(
                Map.entry(Rule.NOT_REPORTED, ConductRules::notReported),
                Map.entry(Rule.WATERMELON, ResultRules::watermelon),
                Map.entry(Rule.PRIORITIES_APART, ResultRules::prioritiesApart),
                Map.entry(Rule.THEME_APART, ThemeRules::apart),
                Map.entry(Rule.THEME_FALLING, ThemeRules::falling),
                Map.entry(Rule.THEME_LOW, ThemeRules::low),
                Map.entry(Rule.SPONSOR_ABSENT, ConductRules::sponsorAbsent),
                Map.entry(Rule.ALIGNMENT_UNUSUAL, ResultRules::alignmentUnusual),
                Map.entry(Rule.ATTAINMENT_UNUSUAL, ResultRules::attainmentUnusual),
                Map.entry(Rule.TARGET_RECEDING, ResultRules::targetReceding),
                Map.entry(Rule.TARGETS_UNLIKELY, ResultRules::targetsUnlikely),
                Map.entry(Rule.BEHIND_SCHEDULE, ResultRules::behindSchedule),
                Map.entry(Rule.ACTIONS_OVERDUE, ConductRules::actionsOverdue),
                Map.entry(Rule.RESOURCES_SHORT, ConductRules::resourcesShort),
                Map.entry(Rule.POSTS_OPEN, ConductRules::postsOpen),
                Map.entry(Rule.EFFORT_OUTSIDE, ConductRules::effortOutside),
                Map.entry(Rule.MEETINGS_MISSED, ConductRules::meetingsMissed),
                Map.entry(Rule.DECISIONS_WAITING, ConductRules::decisionsWaiting),
                Map.entry(Rule.LEVELS_APART, ThemeRules::levels),
                Map.entry(Rule.GOALS_UNDEFINED, ResultRules::goalsUndefined),
                Map.entry(Rule.CLAUSES_OPEN, ConductRules::clausesOpen));
    }

    /**
     * What fires now and since when, and every episode so far.
     *
     * @param alliance key of the alliance
     * @param history pictures of consecutive quarters, oldest first, at least one
     * @return the log
     */
    public static WatchLog over(String alliance, List<QuarterPicture> history) {
        List<List<Signal>> fired = new ArrayList<>();
        List<List<Signal>> weighed = new ArrayList<>();
        for (int end = 1; end <= history.size(); end++) {
            fired.add(signals(history.subList(0, end)));
            weighed.add(Corroboration.weigh(fired));
        }
        return WatchLog.of(alliance, history, weighed);
    }

    private static List<Signal> signals(List<QuarterPicture> history) {
        return RULES.values().stream()
                .flatMap(rule -> rule.check(history).stream())
                .toList();
    }
}
