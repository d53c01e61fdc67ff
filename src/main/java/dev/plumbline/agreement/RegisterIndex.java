package dev.plumbline.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A register, arranged once so that what belongs to an alliance is found without a search: the time for one alliance does
 * not grow with the number of alliances. Lists keep the order of the register.
 */
public final class RegisterIndex {

    private final Register register;
    private final Map<String, Partner> partners = new HashMap<>();
    private final Map<String, List<Goal>> goals;
    private final Map<String, List<Indicator>> indicators;
    private final Map<String, List<Target>> targets;

    /**
     * Arranges a register.
     *
     * @param register what was agreed
     */
    public RegisterIndex(Register register) {
        this.register = register;
        register.partners().forEach(partner -> partners.put(partner.id(), partner));
        this.goals = register.goals().stream().collect(Collectors.groupingBy(Goal::alliance));
        this.indicators = register.indicators().stream().collect(Collectors.groupingBy(Indicator::goal));
        this.targets = register.targets().stream().collect(Collectors.groupingBy(Target::indicator));
    }

    /**
     * The register itself.
     *
     * @return what was agreed
     */
    public Register register() {
        return register;
    }

    /**
     * The partner with a key.
     *
     * @param id the key
     * @return the partner, or empty
     */
    public Optional<Partner> findPartner(String id) {
        return Optional.ofNullable(partners.get(id));
    }

    /**
     * The goals of an alliance.
     *
     * @param alliance key of the alliance
     * @return the goals; empty when it has none
     */
    public List<Goal> goalsOf(String alliance) {
        return goals.getOrDefault(alliance, List.of());
    }

    /**
     * The indicators of a goal.
     *
     * @param goal key of the goal
     * @return the indicators; empty when it has none
     */
    public List<Indicator> indicatorsOf(String goal) {
        return indicators.getOrDefault(goal, List.of());
    }

    /**
     * The targets of an indicator.
     *
     * @param indicator key of the indicator
     * @return the targets; empty when none was agreed
     */
    public List<Target> targetsOf(String indicator) {
        return targets.getOrDefault(indicator, List.of());
    }
}
