package dev.plumbline.measure.picture;

import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.cycle.Standing;
import java.util.Collection;
import java.util.List;

/**
 * What an alliance is assessed from, besides what was agreed.
 *
 * @param facts what is known of it, in a fixed order; facts of other alliances are passed over
 * @param standings when returns came and were wanted, of any partner and quarter; empty where that is not looked at
 * @param printed answers that went into earlier editions and were replaced since, edition by edition: nothing may be shown
 *     from which, together with those, one person's answer follows
 */
public record Reported(Collection<Fact> facts, List<Standing> standings, List<List<SurveyResponse>> printed) {

    /** Copies the lists. */
    public Reported {
        facts = List.copyOf(facts);
        standings = List.copyOf(standings);
        printed = printed.stream().map(List::copyOf).toList();
    }

    /**
     * Facts alone.
     *
     * @param facts what is known
     * @return nothing is said of when they came, and nothing was printed before
     */
    public static Reported of(Collection<Fact> facts) {
        return new Reported(facts, List.of(), List.of());
    }
}
