package dev.plumbline.bench.warning.score;

import dev.plumbline.bench.warning.truth.Fate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How an alarm did, see decision 0013.
 *
 * @param name name of the alarm
 * @param falls alliances whose crack was followed by a fall
 * @param leads quarters from the first alarm after the crack opened to the fall, ascending; 0 or less when it came too late
 * @param soundQuarters quarters of sound alliances
 * @param falseAlarms alarms that began in them
 * @param harmless alliances whose crack did no harm
 * @param harmlessFound of these, those in which an alarm began after the crack opened
 * @param struck alliances that fell without a crack
 * @param struckEarly of these, those in which an alarm began in the five quarters before, by luck
 */
public record Scorecard(
        String name,
        int falls,
        List<Integer> leads,
        int soundQuarters,
        int falseAlarms,
        int harmless,
        int harmlessFound,
        int struck,
        int struckEarly) {

    private static final int LONGEST_LAG = 5;

    /** Copies the list. */
    public Scorecard {
        leads = List.copyOf(leads);
    }

    /**
     * The score of one alarm.
     *
     * @param name its name
     * @param index its place among the alarms looked at
     * @param looks all alliances
     * @return the score
     */
    public static Scorecard of(String name, int index, List<Looks> looks) {
        List<Integer> leads = new ArrayList<>();
        int falls = 0;
        int quarters = 0;
        int wrong = 0;
        int harmless = 0;
        int found = 0;
        int struck = 0;
        int lucky = 0;
        for (Looks look : looks) {
            List<Integer> begins = look.begins().get(index);
            Fate fate = look.fate();
            switch (fate.kind()) {
                case SOUND -> {
                    quarters += fate.quarters();
                    wrong += begins.size();
                }
                case CRACKED -> {
                    falls++;
                    first(begins, fate).ifPresent(alarm -> leads.add(fate.fell().getAsInt() - alarm));
                }
                case HARMLESS -> {
                    harmless++;
                    found += first(begins, fate).isPresent() ? 1 : 0;
                }
                case STRUCK -> {
                    struck++;
                    lucky += isJustBefore(begins, fate.fell().getAsInt()) ? 1 : 0;
                }
            }
        }
        Collections.sort(leads);
        return new Scorecard(name, falls, leads, quarters, wrong, harmless, found, struck, lucky);
    }

    private static boolean isJustBefore(List<Integer> begins, int fell) {
        return begins.stream().anyMatch(begin -> begin < fell && begin >= fell - LONGEST_LAG);
    }

    private static OptionalInt first(List<Integer> begins, Fate fate) {
        return begins.stream()
                .mapToInt(Integer::intValue)
                .filter(begin -> begin >= fate.opened().getAsInt())
                .min();
    }

    /**
     * Share of falls with an alarm before.
     *
     * @return 0 to 1
     */
    public double early() {
        return (double) leads.stream().filter(lead -> lead > 0).count() / falls;
    }

    /**
     * Quarters of notice, on average over all falls: 0 for one that was missed or told of too late.
     *
     * @return at least 0
     */
    public double notice() {
        return leads.stream().mapToInt(lead -> Math.max(0, lead)).sum() / (double) falls;
    }

    /**
     * A quantile of the lead over all falls; one never told of counts as told of after all others.
     *
     * @param share 0.25, 0.5 or 0.75
     * @return quarters, negative when after the fall; empty when that fall was never told of
     */
    public OptionalInt lead(double share) {
        int missed = falls - leads.size();
        int place = (int) Math.ceil(share * falls) - 1 - missed;
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(leads.get(place));
    }

    /**
     * A quantile of the lead of those falls that were told of before.
     *
     * @param share 0.25, 0.5 or 0.75
     * @return quarters, at least 1; empty when there was none
     */
    public OptionalInt leadOfEarly(double share) {
        int[] early = leads.stream()
                .mapToInt(Integer::intValue)
                .filter(lead -> lead > 0)
                .toArray();
        return early.length == 0
                ? OptionalInt.empty()
                : IntStream.of(early[(int) Math.ceil(share * early.length) - 1]).findFirst();
    }

    /**
     * False alarms per 100 quarters of sound alliances.
     *
     * @return at least 0
     */
    public double falsePer100() {
        return 100.0 * falseAlarms / soundQuarters;
    }
}
