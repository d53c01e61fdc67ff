package dev.plumbline.measure.timeliness;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.util.List;
import java.util.Optional;

/**
 * How many of a partner's returns came by the day on which they were wanted: the first usable file counts, whatever
 * replaced it later.
 */
public final class Timeliness {

    /** Quarters that are looked at: the quarter itself and the three before it. */
    public static final int QUARTERS = 4;

    private Timeliness() {}

    /**
     * The share of returns on time.
     *
     * @param scope alliance and partner, or the partner alone
     * @param quarter the quarter
     * @param standings where the partner stood, oldest quarter first, this quarter last; those before the last four, and before
     *     its first return, are passed over
     * @return a share from 0 to 1 with the number of quarters; undefined when no day was agreed
     */
    public static Figure share(Scope scope, Quarter quarter, List<Standing> standings) {
        List<Standing> asked = standings.stream()
                .skip(Math.max(0, standings.size() - QUARTERS))
                .dropWhile(standing -> standing.findFirstGood().isEmpty()
                        && !standing.quarter().equals(quarter))
                .toList();
        List<Boolean> onTime = asked.stream()
                .map(Standing::findOnTime)
                .flatMap(Optional::stream)
                .toList();
        if (onTime.isEmpty()) {
            return Figure.undefined(Measure.RETURNS_ON_TIME, scope, quarter, Undefined.NO_DEADLINE);
        }
        double met = onTime.stream().filter(Boolean::booleanValue).count();
        return Figure.of(Measure.RETURNS_ON_TIME, scope, quarter, met / onTime.size())
                .withN(onTime.size())
                .withOrigins(asked.stream()
                        .map(Standing::findFirstGood)
                        .flatMap(Optional::stream)
                        .map(Handed::sha256)
                        .map(Origin::ofFile)
                        .toList());
    }
}
