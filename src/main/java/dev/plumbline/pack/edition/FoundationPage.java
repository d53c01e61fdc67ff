package dev.plumbline.pack.edition;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.FoundationState;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Teller;
import dev.plumbline.pack.wording.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The six places where alliances crack, and every warning with its age. */
final class FoundationPage {

    /** As many as fit on one page. */
    private static final int MOST_ROWS = 12;

    private static final int MOST_IN_BRIEF = 8;

    private final AllianceAssessment assessment;
    private final Setting setting;
    private final Teller teller;

    FoundationPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
        this.teller = new Teller(assessment, setting);
    }

    Page page() {
        long cracked = count(Mark.BAD);
        long watched = count(Mark.WATCH);
        return new Page(
                "foundation",
                "Foundation and warnings",
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                Sentence.of(message(cracked, watched)),
                Sentence.of("Every warning names its rule, its numbers and the quarter since which it stands."),
                List.of(warnings()),
                setting.provenance());
    }

    private long count(Mark mark) {
        return assessment.foundation().stream()
                .filter(state -> AnswerPage.mark(state) == mark)
                .count();
    }

    private static String message(long cracked, long watched) {
        if (cracked == 0 && watched == 0) {
            return "None of the six parts of the foundation shows strain";
        }
        if (cracked == 0) {
            return "%d of six parts of the foundation %s watching".formatted(watched, watched == 1 ? "needs" : "need");
        }
        return "%d of six parts of the foundation %s cracked, %d %s watching"
                .formatted(cracked, cracked == 1 ? "is" : "are", watched, watched == 1 ? "needs" : "need");
    }

    private Block.Table warnings() {
        List<Heap> heaps = heaps();
        List<Heap> told = told(heaps);
        List<Block.Row> rows = new ArrayList<>(
                heaps.stream().filter(told::contains).map(this::row).toList());
        List<Heap> rest = heaps.stream().filter(heap -> !told.contains(heap)).toList();
        if (!rest.isEmpty()) {
            rows.add(row(rest));
        }
        if (rows.isEmpty()) {
            rows.add(new Block.Row(
                    false, List.of(words("–"), words("No warning stands."), words(""), words(""), words(""))));
        }
        return new Block.Table(
                "Warnings",
                "by part of the foundation, worst first within a part; since the first of what a row names",
                List.of(
                        new Block.Column("Part", 0.12, false),
                        new Block.Column("What", 0.38, false),
                        new Block.Column("Numbers", 0.32, false),
                        new Block.Column("Since", 0.07, false),
                        new Block.Column("State", 0.09, false)),
                rows);
    }

    /** Warnings of one rule on one part: what holds for several sides, themes or indicators is one thing to know. */
    private record Heap(String part, List<Warning> alike) {}

    private List<Heap> heaps() {
        List<Heap> heaps = new ArrayList<>();
        for (FoundationState state : assessment.foundation()) {
            heaps.addAll(heaps(state.foundation().words(), state.warnings()));
        }
        heaps.addAll(heaps(
                "Results",
                assessment.warnings().stream()
                        .filter(warning -> warning.signal().foundation().isEmpty())
                        .toList()));
        return heaps;
    }

    /** The first of each part, then the most telling. */
    private List<Heap> told(List<Heap> heaps) {
        Set<String> parts = new HashSet<>();
        List<Heap> first = heaps.stream().filter(heap -> parts.add(heap.part())).toList();
        return Stream.concat(
                        first.stream(),
                        heaps.stream()
                                .filter(heap -> !first.contains(heap))
                                .sorted(Comparator.comparingInt(heap -> assessment
                                        .warnings()
                                        .indexOf(heap.alike().getFirst()))))
                .limit(MOST_ROWS)
                .toList();
    }

    private static List<Heap> heaps(String part, List<Warning> warnings) {
        Map<Rule, List<Warning>> byRule = new LinkedHashMap<>();
        warnings.forEach(warning -> byRule.computeIfAbsent(warning.signal().rule(), _ -> new ArrayList<>())
                .add(warning));
        return byRule.values().stream().map(alike -> new Heap(part, alike)).toList();
    }

    /** The least telling ones, in brief, with the state of the worst. */
    private Block.Row row(List<Heap> rest) {
        List<Sentence> briefs = rest.stream()
                .limit(MOST_IN_BRIEF)
                .map(heap -> teller.tell(heap.alike().getFirst()).brief())
                .toList();
        Sentence brief = new Sentence(
                briefs.stream().map(Sentence::text).collect(Collectors.joining("; "))
                        + (rest.size() > MOST_IN_BRIEF ? "; all of them stand in facts.json." : "."),
                briefs.stream()
                        .flatMap(sentence -> sentence.figures().stream())
                        .distinct()
                        .toList());
        Warning worst = rest.stream()
                .map(heap -> heap.alike().getFirst())
                .max(Comparator.comparing(warning -> warning.signal().grade()))
                .orElseThrow();
        return new Block.Row(
                false,
                List.of(
                        words("Also"),
                        words(Print.count(rest.size(), "further warning", "further warnings")),
                        new Cell.Words(brief, Mark.NEUTRAL),
                        words("–"),
                        new Cell.Words(Sentence.of(state(worst, mark(worst))), mark(worst))));
    }

    private Block.Row row(Heap heap) {
        String part = heap.part();
        List<Warning> alike = heap.alike();
        Warning warning = alike.getFirst();
        Told told = teller.tell(warning);
        Mark mark = mark(warning);
        return new Block.Row(
                false,
                List.of(
                        words(part),
                        new Cell.Words(told.head(), Mark.NEUTRAL),
                        new Cell.Words(detail(told, alike), Mark.NEUTRAL),
                        words(Print.shortly(since(alike))),
                        new Cell.Words(Sentence.of(state(warning, mark)), mark)));
    }

    private static Mark mark(Warning warning) {
        return switch (warning.signal().grade()) {
            case CRACKED -> Mark.BAD;
            case WATCH -> Mark.WATCH;
        };
    }

    private static String state(Warning warning, Mark mark) {
        String word = mark == Mark.BAD ? "cracked" : "watch";
        return warning.state() == Warning.State.ACKNOWLEDGED ? word + ", taken up" : word;
    }

    private Sentence detail(Told told, List<Warning> alike) {
        String others = alike.stream()
                .skip(1)
                .map(Warning::signal)
                .map(signal -> signal.subject().isEmpty()
                        ? setting.partner(signal.partner())
                        : setting.indicator(signal.subject())
                                + (signal.partner().isEmpty() ? "" : " (" + setting.partner(signal.partner()) + ")"))
                .distinct()
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? told.detail()
                : new Sentence(
                        told.detail().text() + " Also: " + others + ".",
                        told.detail().figures());
    }

    private static Quarter since(List<Warning> alike) {
        return alike.stream().map(Warning::since).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Cell words(String text) {
        return new Cell.Words(Sentence.of(text), Mark.NEUTRAL);
    }
}
