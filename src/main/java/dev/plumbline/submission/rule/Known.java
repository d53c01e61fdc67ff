package dev.plumbline.submission.rule;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.agreement.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a submission is checked against.
 *
 * @param agreed the register, looked up by key
 * @param received day on which the file was received
 */
public record Known(RegisterIndex agreed, LocalDate received) {

    /**
     * For a single file.
     *
     * @param register what was agreed
     * @param received day on which the file was received
     */
    public Known(Register register, LocalDate received) {
        this(new RegisterIndex(register), received);
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
     * An indicator.
     *
     * @param id its key
     * @return the indicator, or empty
     */
    public Optional<Indicator> findIndicator(String id) {
        return agreed.findIndicator(id);
    }

    /**
     * A goal.
     *
     * @param id its key
     * @return the goal, or empty
     */
    public Optional<Goal> findGoal(String id) {
        return agreed.findGoal(id);
    }

    /**
     * A survey item.
     *
     * @param id its key
     * @return the item, or empty
     */
    public Optional<SurveyItem> findItem(String id) {
        return agreed.findItem(id);
    }

    /**
     * The targets of an indicator.
     *
     * @param indicator its key
     * @return targets in the order of the register
     */
    public List<Target> listTargets(String indicator) {
        return agreed.targetsOf(indicator);
    }
}
