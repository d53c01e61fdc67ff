package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.FoundationState;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.Conduct;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The six places where alliances crack, every warning with its age, and what each side did. */
final class FoundationPage {

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
                List.of(warnings(), conduct()),
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
        List<Block.Row> rows = new ArrayList<>();
        for (FoundationState state : assessment.foundation()) {
            rows.addAll(rows(state.foundation().words(), state.warnings()));
        }
        rows.addAll(rows(
                "Results",
                assessment.warnings().stream()
                        .filter(warning -> warning.signal().foundation().isEmpty())
                        .toList()));
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

    /** One row a rule: what holds for several sides, themes or indicators is one thing to know. */
    private List<Block.Row> rows(String part, List<Warning> warnings) {
        Map<Rule, List<Warning>> byRule = new LinkedHashMap<>();
        warnings.forEach(warning -> byRule.computeIfAbsent(warning.signal().rule(), _ -> new ArrayList<>())
                .add(warning));
        return byRule.values().stream().map(alike -> row(part, alike)).toList();
    }

    private Block.Row row(String part, List<Warning> alike) {
        Warning warning = alike.getFirst();
        Told told = teller.tell(warning);
        Mark mark = switch (warning.signal().grade()) {
            case CRACKED -> Mark.BAD;
            case WATCH -> Mark.WATCH;
        };
        return new Block.Row(
                false,
                List.of(
                        words(part),
                        new Cell.Words(told.head(), Mark.NEUTRAL),
                        new Cell.Words(detail(told, alike), Mark.NEUTRAL),
                        words(Print.shortly(since(alike))),
                        new Cell.Words(Sentence.of(state(warning, mark)), mark)));
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

    private Block.Table conduct() {
        List<SidePicture> sides = assessment.now().sides();
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("What each side did", 0.4, false)));
        sides.forEach(side -> columns.add(new Block.Column(side.partner().shortName(), 0.6 / sides.size(), true)));
        return new Block.Table(
                "Conduct",
                "this quarter, as each side reports it; – means not reported",
                columns,
                List.of(
                        row("Steering meetings held", Conduct::meetingsHeld, Print::whole),
                        row("Meetings in a row without its sponsor", Conduct::sponsorAbsences, Print::whole),
                        row("Decisions waiting", Conduct::decisionsWaiting, Print::whole),
                        row("Actions done on time", Conduct::actionsOnTime, Print::percent),
                        row("Actions overdue", Conduct::actionsOverdue, Print::whole),
                        row("Committed resources given", Conduct::resourcesDelivered, Print::percent),
                        row("Effort outside the shared goals", Conduct::effortOutside, Print::percent),
                        row("Posts not filled", Conduct::openPosts, Print::whole),
                        row("Clauses open or past review", Conduct::clausesOpen, Print::whole),
                        row("Severe risks", Conduct::highRisks, Print::whole)));
    }

    private Block.Row row(String name, Function<Conduct, Figure> figure, Function<Double, String> print) {
        List<Cell> cells = new ArrayList<>(List.of(words(name)));
        for (SidePicture side : assessment.now().sides()) {
            Figure found = figure.apply(side.conduct());
            cells.add(new Cell.Words(
                    found.isDefined() ? say(print.apply(found.get()), found) : Sentence.of("–"), Mark.NEUTRAL));
        }
        return new Block.Row(false, cells);
    }
}
