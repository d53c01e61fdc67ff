package dev.plumbline.submission.workbook.answer;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How far a partner has come since the last version of a file; notes do not count.
 *
 * @param before errors and warnings of the last version
 * @param fixed those that are gone
 * @param left those that are still there
 * @param fresh those that are new
 */
record Countdown(int before, int fixed, int left, int fresh) {

    /**
     * Compares two versions. A finding is the same when code, sheet and cell are; of the others when code, sheet and what
     * was found are, since rows move when one above is deleted.
     */
    static Countdown of(List<Finding> last, List<Finding> now) {
        List<Finding> open = counted(last);
        List<Finding> here = counted(now);
        int before = open.size();
        takeOutSame(
                open,
                here,
                finding -> List.of(
                        finding.kind().code(),
                        finding.origin().sheet(),
                        finding.origin().cell()));
        takeOutSame(
                open,
                here,
                finding -> List.of(finding.kind().code(), finding.origin().sheet(), finding.message()));
        return new Countdown(before, open.size(), before - open.size(), here.size());
    }

    private static List<Finding> counted(List<Finding> findings) {
        return new ArrayList<>(findings.stream()
                .filter(finding -> finding.kind().severity() != Severity.NOTE)
                .toList());
    }

    private static void takeOutSame(List<Finding> open, List<Finding> here, Function<Finding, Object> sameness) {
        Map<Object, Integer> counts = new HashMap<>();
        here.forEach(finding -> counts.merge(sameness.apply(finding), 1, Integer::sum));
        Map<Object, Integer> taken = new HashMap<>();
        open.removeIf(finding -> {
            Object key = sameness.apply(finding);
            boolean same = taken.getOrDefault(key, 0) < counts.getOrDefault(key, 0);
            taken.merge(key, same ? 1 : 0, Integer::sum);
            return same;
        });
        here.removeIf(finding -> {
            Object key = sameness.apply(finding);
            int rest = taken.getOrDefault(key, 0);
            taken.put(key, Math.max(0, rest - 1));
            return rest > 0;
        });
    }
}
