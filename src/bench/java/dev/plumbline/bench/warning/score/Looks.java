package dev.plumbline.bench.warning.score;

import dev.plumbline.bench.warning.truth.Fate;
import dev.plumbline.bench.warning.truth.InventedAlliance;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When each alarm began to sound in an alliance.
 *
 * @param fate what truly happened
 * @param begins for each alarm, in the order asked, the quarters in which something began to sound
 */
public record Looks(Fate fate, List<List<Integer>> begins) {

    /** Copies the lists. */
    public Looks {
        begins = begins.stream().map(List::copyOf).toList();
    }

    /**
     * Looks at an alliance quarter by quarter, each time with what was known then.
     *
     * @param alliance the alliance
     * @param alarms the alarms
     * @return when they began
     */
    public static Looks at(InventedAlliance alliance, List<Alarm> alarms) {
        List<List<Set<String>>> sounding = new ArrayList<>();
        for (int quarter = 0; quarter < alliance.fate().quarters(); quarter++) {
            AllianceAssessment assessment = Assessor.assess(
                    alliance.register(),
                    alliance.alliance(),
                    alliance.knownAt(quarter),
                    InventedAlliance.quarter(quarter));
            sounding.add(alarms.stream()
                    .map(alarm -> alarm.sounds().apply(assessment))
                    .toList());
        }
        List<List<Integer>> begins = new ArrayList<>();
        for (int alarm = 0; alarm < alarms.size(); alarm++) {
            int index = alarm;
            begins.add(begins(sounding.stream().map(each -> each.get(index)).toList()));
        }
        return new Looks(alliance.fate(), begins);
    }

    /** Quarters in which a key sounds that did not sound in the two quarters before. */
    private static List<Integer> begins(List<Set<String>> sounding) {
        List<Integer> begins = new ArrayList<>();
        for (int quarter = 0; quarter < sounding.size(); quarter++) {
            Set<String> before = new HashSet<>();
            for (int back = 1; back <= 2 && back <= quarter; back++) {
                before.addAll(sounding.get(quarter - back));
            }
            if (!before.containsAll(sounding.get(quarter))) {
                begins.add(quarter);
            }
        }
        return begins;
    }
}
