package dev.plumbline.measure.warning;

import dev.plumbline.measure.picture.QuarterPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules together. */
public final class Watch {

    private static final Map<Rule, WarningRule> RULES = rules();

    private Watch() {}

    private static Map<Rule, WarningRule> rules() {
        Map<Rule, WarningRule> rules = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            rules.put(rule, check(rule));
        }
        return rules;
    }

    private static WarningRule check(Rule rule) {
        return switch (rule) {
            case NOT_REPORTED -> ConductRules::notReported;
            case WATERMELON -> ResultRules::watermelon;
            case PRIORITIES_APART -> ResultRules::prioritiesApart;
            case THEME_APART -> ThemeRules::apart;
            case THEME_FALLING -> ThemeRules::falling;
            case THEME_LOW -> ThemeRules::low;
            case SPONSOR_ABSENT -> ConductRules::sponsorAbsent;
            case ALIGNMENT_UNUSUAL -> ResultRules::alignmentUnusual;
            case ATTAINMENT_UNUSUAL -> ResultRules::attainmentUnusual;
            case TARGET_RECEDING -> ResultRules::targetReceding;
            case TARGETS_UNLIKELY -> ResultRules::targetsUnlikely;
            case FIGURES_DIFFER -> ResultRules::figuresDiffer;
            case ACTIONS_OVERDUE -> ConductRules::actionsOverdue;
            case RESOURCES_SHORT -> ConductRules::resourcesShort;
            case POSTS_OPEN -> ConductRules::postsOpen;
            case EFFORT_OUTSIDE -> ConductRules::effortOutside;
            case MEETINGS_MISSED -> ConductRules::meetingsMissed;
            case DECISIONS_WAITING -> ConductRules::decisionsWaiting;
            case LEVELS_APART -> ThemeRules::levels;
            case GOALS_UNDEFINED -> ResultRules::goalsUndefined;
            case CLAUSES_OPEN -> ConductRules::clausesOpen;
        };
    }

    /**
     * What fires now, and since when.
     *
     * @param alliance key of the alliance
     * @param history pictures of consecutive quarters, oldest first, at least one
     * @return warnings: cracked first, then in the order of the rules
     */
    public static List<Warning> over(String alliance, List<QuarterPicture> history) {
        List<Set<String>> fired = new ArrayList<>();
        for (int end = 1; end < history.size(); end++) {
            Set<String> keys = new HashSet<>();
            signals(history.subList(0, end)).forEach(signal -> keys.add(signal.key()));
            fired.add(keys);
        }
        List<Warning> warnings = new ArrayList<>();
        for (Signal signal : signals(history)) {
            int first = history.size() - 1;
            while (first > 0 && fired.get(first - 1).contains(signal.key())) {
                first--;
            }
            warnings.add(new Warning(
                    id(alliance, signal), alliance, signal, history.get(first).quarter()));
        }
        warnings.sort(Comparator.comparing((Warning warning) -> warning.signal().grade())
                .reversed()
                .thenComparing(warning -> warning.signal().rule()));
        return List.copyOf(warnings);
    }

    private static String id(String alliance, Signal signal) {
        StringBuilder id =
                new StringBuilder(alliance).append('.').append(signal.rule().id());
        for (String part : List.of(signal.partner(), signal.subject())) {
            if (!part.isEmpty()) {
                id.append('.').append(part.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
            }
        }
        return id.toString();
    }

    private static List<Signal> signals(List<QuarterPicture> history) {
        return RULES.values().stream()
                .flatMap(rule -> rule.check(history).stream())
                .toList();
    }
}
