package dev.plumbline.pack.edition;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.FoundationState;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
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

/** The six places where alliances crack, each with its state, and every warning with its age. */
final class FoundationPage {

    /** As many as fit on one page. */
    private static final int MOST_ROWS = 12;

    private static final int MOST_IN_BRIEF = 6;

    private final AllianceAssessment assessment;
    private final Setting setting;
    private final Catalog texts;
    private final Teller teller;

    FoundationPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
        this.texts = setting.catalog();
        this.teller = new Teller(assessment, setting);
    }

    Page page() {
        return new Page(
                "foundation",
                texts.text("foundation.bookmark"),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                subtitle(),
                List.of(warnings()),
                setting.provenance());
    }

    private Sentence message() {
        Figure cracked = Tally.partsCracked(assessment);
        Figure watched = Tally.partsWatched(assessment);
        Parts parts = Parts.of("cracked", cracked).and("watched", watched);
        if (cracked.get() == 0) {
            return texts.say(watched.get() == 0 ? calm() : "foundation.watched", parts);
        }
        return texts.say("foundation.cracked", parts);
    }

    /** What is not known is not sound. */
    private String calm() {
        Figure unknown = Tally.partsUnknown(assessment);
        if (unknown.get() == 0) {
            return "foundation.sound";
        }
        return unknown.get() == assessment.foundation().size() ? "foundation.unknown" : "foundation.sound-known";
    }

    private Sentence subtitle() {
        Figure unknown = Tally.partsUnknown(assessment);
        return unknown.get() == 0
                ? texts.say("foundation.subtitle")
                : texts.say("foundation.subtitle-unknown", Parts.of("unknown", unknown));
    }

    private Block.Table warnings() {
        return new Block.Table(
                texts.text("foundation.warnings"),
                texts.text("foundation.warnings-subtitle"),
                List.of(
                        new Block.Column(texts.text("foundation.part"), 0.11, false),
                        new Block.Column(texts.text("foundation.what"), 0.35, false),
                        new Block.Column(texts.text("foundation.numbers"), 0.39, false),
                        new Block.Column(texts.text("foundation.since"), 0.07, false),
                        new Block.Column(texts.text("page.state"), 0.09, false)),
                rows());
    }

    /** The parts in their order, then what speaks to results, then the rest in brief. */
    private List<Block.Row> rows() {
        List<Heap> heaps = heaps();
        List<Heap> told = told(heaps);
        List<Block.Row> rows = new ArrayList<>();
        for (FoundationState state : assessment.foundation()) {
            String part = texts.term(state.foundation());
            told.stream()
                    .filter(heap -> heap.part().equals(part))
                    .map(this::row)
                    .forEach(rows::add);
            if (state.warnings().isEmpty()) {
                rows.add(unwarned(part, state));
            }
        }
        told.stream()
                .filter(heap -> heap.part().equals(results()))
                .map(this::row)
                .forEach(rows::add);
        List<Heap> rest = heaps.stream().filter(heap -> !told.contains(heap)).toList();
        if (!rest.isEmpty()) {
            rows.add(row(rest));
        }
        return rows;
    }

    private Block.Row unwarned(String part, FoundationState state) {
        Mark mark = AnswerPage.mark(state);
        return new Block.Row(
                false,
                List.of(
                        words(part),
                        new Cell.Words(AnswerPage.unwarned(state, texts), Mark.NEUTRAL),
                        words("–"),
                        words("–"),
                        new Cell.Words(Sentence.of(texts.text(AnswerPage.word(mark))), mark)));
    }

    private String results() {
        return texts.text("foundation.results");
    }

    /** Warnings of one rule on one part: what holds for several sides, themes or indicators is one thing to know. */
    private record Heap(String part, List<Warning> alike) {}

    private List<Heap> heaps() {
        List<Heap> heaps = new ArrayList<>();
        for (FoundationState state : assessment.foundation()) {
            heaps.addAll(heaps(texts.term(state.foundation()), state.warnings()));
        }
        heaps.addAll(heaps(
                results(),
                assessment.warnings().stream()
                        .filter(warning -> warning.signal().foundation().isEmpty())
                        .toList()));
        return heaps;
    }

    /** The first of each part, then the most telling; parts without a warning take a row, too. */
    private List<Heap> told(List<Heap> heaps) {
        long unwarned = assessment.foundation().stream()
                .filter(state -> state.warnings().isEmpty())
                .count();
        Set<String> parts = new HashSet<>();
        List<Heap> first = heaps.stream().filter(heap -> parts.add(heap.part())).toList();
        return Stream.concat(
                        first.stream(),
                        heaps.stream()
                                .filter(heap -> !first.contains(heap))
                                .sorted(Comparator.comparingInt(heap -> assessment
                                        .warnings()
                                        .indexOf(heap.alike().getFirst()))))
                .limit(MOST_ROWS - unwarned)
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
                texts.text(
                        rest.size() > MOST_IN_BRIEF ? "foundation.brief-more" : "foundation.brief",
                        Parts.of("brief", briefs.stream().map(Sentence::text).collect(Collectors.joining("; ")))),
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
                        words(texts.text("foundation.also")),
                        words(texts.text(rest.size() == 1 ? "foundation.further-one" : "foundation.further")),
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
                        words(setting.print().shortly(since(alike))),
                        new Cell.Words(Sentence.of(state(warning, mark)), mark)));
    }

    private static Mark mark(Warning warning) {
        return switch (warning.signal().grade()) {
            case CRACKED -> Mark.BAD;
            case WATCH -> Mark.WATCH;
        };
    }

    private String state(Warning warning, Mark mark) {
        String word = texts.text(mark == Mark.BAD ? "page.cracked" : "page.watch");
        return warning.state() == Warning.State.ACKNOWLEDGED
                ? texts.text("foundation.taken-up", Parts.of("state", word))
                : word;
    }

    private Sentence detail(Told told, List<Warning> alike) {
        List<String> others = alike.stream()
                .skip(1)
                .map(Warning::signal)
                .map(setting::about)
                .distinct()
                .toList();
        return others.isEmpty()
                ? told.detail()
                : texts.say(
                        "foundation.detail-also",
                        Parts.NONE
                                .and("detail", told.detail())
                                .and("names", setting.print().list(others)));
    }

    private static Quarter since(List<Warning> alike) {
        return alike.stream().map(Warning::since).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Cell words(String text) {
        return new Cell.Words(Sentence.of(text), Mark.NEUTRAL);
    }
}
