package dev.plumbline.submission.workbook.form;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a partner may speak about, found by key or by name: case and blanks do not count, two hits are none.
 *
 * @param agreed what was agreed, looked up by key
 * @param partner key of the partner
 * @param alliances its alliances
 */
public record Scope(RegisterIndex agreed, String partner, List<Alliance> alliances) {

    /**
     * The scope of a partner.
     *
     * @param agreed what was agreed, looked up by key
     * @param partner key of the partner
     */
    public Scope(RegisterIndex agreed, String partner) {
        this(agreed, partner, agreed.register().listAlliancesOf(partner));
    }

    /**
     * The register.
     *
     * @return what was agreed
     */
    public Register register() {
        return agreed.register();
    }

    /**
     * An alliance of the register, whoever takes part.
     *
     * @param words key or name
     * @return the alliance, or empty
     */
    public Optional<Alliance> findAlliance(String words) {
        return agreed.findAlliance(words).or(() -> find(register().alliances(), words, Alliance::id, Alliance::name));
    }

    /**
     * An indicator of the register.
     *
     * @param words key or name
     * @return the indicator, or empty
     */
    public Optional<Indicator> findIndicator(String words) {
        return agreed.findIndicator(words)
                .or(() -> find(register().indicators(), words, Indicator::id, Indicator::name));
    }

    /**
     * A goal of an alliance.
     *
     * @param words key or name
     * @param alliance key of the alliance
     * @return the goal, or empty
     */
    public Optional<Goal> findGoal(String words, String alliance) {
        return find(listGoals(alliance), words, Goal::id, Goal::name);
    }

    /**
     * The goals of an alliance.
     *
     * @param alliance its key
     * @return goals in the order of the register
     */
    public List<Goal> listGoals(String alliance) {
        return agreed.goalsOf(alliance);
    }

    /**
     * The alliance of a goal.
     *
     * @param goal key of the goal
     * @return key of the alliance; empty when there is no such goal
     */
    public String allianceOf(String goal) {
        return agreed.findGoal(goal).map(Goal::alliance).orElse("");
    }

    /**
     * The keys of the partner's alliances, for messages.
     *
     * @return keys separated by commas
     */
    public String allianceKeys() {
        return alliances.stream().map(Alliance::id).collect(Collectors.joining(", "));
    }

    private static <T> Optional<T> find(List<T> all, String words, Function<T, String> key, Function<T, String> name) {
        Optional<T> exact =
                all.stream().filter(one -> key.apply(one).equals(words)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        String normal = Headings.normal(words);
        if (normal.isEmpty()) {
            return Optional.empty();
        }
        List<T> hits = all.stream()
                .filter(one -> Headings.normal(key.apply(one)).equals(normal)
                        || Headings.normal(name.apply(one)).equals(normal))
                .toList();
        return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
    }
}
