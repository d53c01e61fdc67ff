package dev.plumbline.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register, looked up by key: made once, asked for every file. */
public final class Agreed {

    private final Register register;
    private final Map<String, Indicator> indicators;
    private final Map<String, Goal> goals;
    private final Map<String, SurveyItem> items;
    private final Map<String, List<Target>> targets;

    /**
     * Looks everything up once.
     *
     * @param register what was agreed
     */
    public Agreed(Register register) {
        this.register = register;
        this.indicators = byKey(register.indicators(), Indicator::id);
        this.goals = byKey(register.goals(), Goal::id);
        this.items = byKey(register.items(), SurveyItem::id);
        this.targets = register.targets().stream().collect(Collectors.groupingBy(Target::indicator));
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first));
    }

    /**
     * The register.
     *
     * @return what was agreed
     */
    public Register register() {
        return register;
    }

    /**
     * An indicator.
     *
     * @param id its key
     * @return the indicator, or empty
     */
    public Optional<Indicator> findIndicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * A goal.
     *
     * @param id its key
     * @return the goal, or empty
     */
    public Optional<Goal> findGoal(String id) {
        return Optional.ofNullable(goals.get(id));
    }

    /**
     * A survey item.
     *
     * @param id its key
     * @return the item, or empty
     */
    public Optional<SurveyItem> findItem(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /**
     * The targets of an indicator.
     *
     * @param indicator its key
     * @return targets in the order of the register
     */
    public List<Target> listTargets(String indicator) {
        return targets.getOrDefault(indicator, List.of());
    }
}
