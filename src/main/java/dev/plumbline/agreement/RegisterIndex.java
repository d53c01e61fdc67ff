package dev.plumbline.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A register, arranged once so that a key, and what belongs to an alliance, is found without a search: the time for one
 * alliance, or one file, does not grow with the number of alliances. Lists keep the order of the register.
 */
public final class RegisterIndex {

    private final Register register;
    private final Map<String, Partner> partners = new HashMap<>();
    private final Map<String, Alliance> alliances = new HashMap<>();
    private final Map<String, Goal> goals = new HashMap<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, SurveyItem> items = new HashMap<>();
    private final Map<String, List<Goal>> goalsOfAlliance;
    private final Map<String, List<Indicator>> indicatorsOfGoal;
    private final Map<String, List<Target>> targetsOfIndicator;
    private final Map<String, List<SurveyItem>> itemsOfTheme;

    /**
     * Arranges a register.
     *
     * @param register what was agreed
     */
    public RegisterIndex(Register register) {
        this.register = register;
        register.partners().forEach(partner -> partners.put(partner.id(), partner));
        register.alliances().forEach(alliance -> alliances.put(alliance.id(), alliance));
        register.goals().forEach(goal -> goals.put(goal.id(), goal));
        register.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        register.items().forEach(item -> items.put(item.id(), item));
        this.goalsOfAlliance = register.goals().stream().collect(Collectors.groupingBy(Goal::alliance));
        this.indicatorsOfGoal = register.indicators().stream().collect(Collectors.groupingBy(Indicator::goal));
        this.targetsOfIndicator = register.targets().stream().collect(Collectors.groupingBy(Target::indicator));
        this.itemsOfTheme = register.items().stream().collect(Collectors.groupingBy(SurveyItem::theme));
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
     * The part of the register that packs of one alliance look at: a search in it does not grow with the number of alliances.
     *
     * @param alliance the alliance
     * @param named keys of its partners and of others that are named
     * @return calendar, survey items, and of the rest only what belongs to the alliance
     */
    public Register partFor(Alliance alliance, Collection<String> named) {
        List<Goal> own = goalsOf(alliance.id());
        List<Indicator> measured =
                own.stream().flatMap(goal -> indicatorsOf(goal.id()).stream()).toList();
        return new Register(
                register.calendar(),
                named.stream().flatMap(id -> findPartner(id).stream()).toList(),
                List.of(alliance),
                own,
                measured,
                measured.stream()
                        .flatMap(indicator -> targetsOf(indicator.id()).stream())
                        .toList(),
                register.items(),
                List.of());
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
     * An indicator.
     *
     * @param id its key
     * @return the indicator, or empty
     */
    public Optional<Indicator> findIndicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * An alliance.
     *
     * @param id its key
     * @return the alliance, or empty
     */
    public Optional<Alliance> findAlliance(String id) {
        return Optional.ofNullable(alliances.get(id));
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
     * The goals of an alliance.
     *
     * @param alliance key of the alliance
     * @return the goals; empty when it has none
     */
    public List<Goal> goalsOf(String alliance) {
        return goalsOfAlliance.getOrDefault(alliance, List.of());
    }

    /**
     * The indicators of a goal.
     *
     * @param goal key of the goal
     * @return the indicators; empty when it has none
     */
    public List<Indicator> indicatorsOf(String goal) {
        return indicatorsOfGoal.getOrDefault(goal, List.of());
    }

    /**
     * The targets of an indicator.
     *
     * @param indicator key of the indicator
     * @return the targets; empty when none was agreed
     */
    public List<Target> targetsOf(String indicator) {
        return targetsOfIndicator.getOrDefault(indicator, List.of());
    }

    /**
     * The survey items of a theme.
     *
     * @param theme name of the theme
     * @return the items in the order of the register; empty when nothing is asked about it
     */
    public List<SurveyItem> itemsOf(String theme) {
        return itemsOfTheme.getOrDefault(theme, List.of());
    }
}
