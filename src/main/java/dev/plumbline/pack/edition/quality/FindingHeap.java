package dev.plumbline.pack.edition.quality;

import dev.plumbline.finding.Finding;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings of one kind in the files of a quarter.
 *
 * @param blocks whether they keep files from being used
 * @param code their code
 * @param found each with its file, in the order of receipt
 * @param count how many
 * @param partners how many of the partners with the most of them have, the most first; at most four
 */
record FindingHeap(boolean blocks, String code, List<Found> found, Figure count, List<Figure> partners) {

    private static final int PARTNERS = 4;

    /**
     * A finding in a file.
     *
     * @param file the file
     * @param finding the finding
     */
    record Found(QualityFile file, Finding finding) {}

    /** What is to be mended, then what is to be explained, the most frequent first. */
    static List<FindingHeap> of(QualityQuarter quarter) {
        Map<String, List<Found>> toFix = new LinkedHashMap<>();
        Map<String, List<Found>> toExplain = new LinkedHashMap<>();
        for (QualityFile file : quarter.files()) {
            file.toFix().forEach(finding -> add(toFix, file, finding));
            file.toExplain().forEach(finding -> add(toExplain, file, finding));
        }
        List<FindingHeap> heaps = new ArrayList<>(heaps(quarter, true, toFix));
        heaps.addAll(heaps(quarter, false, toExplain));
        return heaps;
    }

    private static void add(Map<String, List<Found>> byCode, QualityFile file, Finding finding) {
        byCode.computeIfAbsent(finding.kind().code(), _ -> new ArrayList<>()).add(new Found(file, finding));
    }

    private static List<FindingHeap> heaps(QualityQuarter quarter, boolean blocks, Map<String, List<Found>> byCode) {
        Measure measure = blocks ? Measure.FINDINGS_TO_FIX : Measure.FINDINGS_TO_EXPLAIN;
        return byCode.entrySet().stream()
                .map(entry -> {
                    Scope scope = Scope.of("").withTheme(entry.getKey());
                    List<Found> found = entry.getValue();
                    Figure count = quarter.count(measure, scope, found.stream());
                    return new FindingHeap(blocks, entry.getKey(), found, count, partners(quarter, count, found));
                })
                .sorted(Comparator.comparingInt(
                                (FindingHeap heap) -> -heap.found().size())
                        .thenComparing(FindingHeap::code))
                .toList();
    }

    private static List<Figure> partners(QualityQuarter quarter, Figure count, List<Found> found) {
        return found.stream()
                .collect(Collectors.groupingBy(one -> one.file().partner(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> quarter.count(
                        count.measure(), count.scope().withPartner(entry.getKey()), entry.getValue().stream()))
                .sorted(Comparator.comparingDouble(figure -> -figure.get()))
                .limit(PARTNERS)
                .toList();
    }

    /** Whether more partners have them than are counted one by one. */
    boolean hasOtherPartners() {
        return partners.stream().mapToDouble(Figure::get).sum() < count.get();
    }

    /** The figures of the heap. */
    Stream<Figure> figures() {
        return Stream.concat(Stream.of(count), partners.stream());
    }
}
