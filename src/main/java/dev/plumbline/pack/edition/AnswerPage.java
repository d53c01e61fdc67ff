package dev.plumbline.pack.edition;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.FoundationState;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import dev.plumbline.pack.wording.Teller;
import dev.plumbline.pack.wording.Told;
import dev.plumbline.pack.wording.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Page 1: the meeting. Verdict, three pillars, what to know, how the sides see it, foundation, decisions. */
final class AnswerPage {

    private static final int FINDINGS = 4;
    private static final int ENOUGH = 3;
    private static final int FEW = 2;
    private static final int DECISIONS = 3;

    private final AllianceAssessment assessment;
    private final Setting setting;
    private final Teller teller;
    private final boolean linked;
    private final List<Restatement> restated;
    private final Catalog texts;

    /**
     * A page of a pack of its own, or one without links, date and provenance, for a pack that says these for all its pages.
     */
    AnswerPage(AllianceAssessment assessment, Setting setting, boolean linked, List<Restatement> restated) {
        this.restated = restated;
        this.assessment = assessment;
        this.setting = setting;
        this.linked = linked;
        this.teller = new Teller(assessment, setting);
        this.texts = setting.catalog();
    }

    Page page(String section) {
        Verdict verdict = Verdict.of(assessment, texts);
        List<Warning> told = chosen();
        return new Page(
                section,
                assessment.alliance().name(),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                verdict.message(),
                verdict.subtitle(),
                List.of(
                        new PillarCards(assessment, setting).block(),
                        new Block.Columns(
                                new Block.KeyFindings(texts.text("answer.findings"), findings(told)),
                                new AlignmentCharts(assessment, setting).sides(),
                                0.58),
                        foundation(),
                        new Block.Decisions(texts.text("answer.decisions"), decisions(told))),
                coverage());
    }

    /**
     * The most telling warnings, one for each rule: several themes apart are one thing to know. What holds between any two of
     * several sides takes more words, so fewer are told and named: page 1 is one sheet.
     */
    private List<Warning> chosen() {
        Set<Rule> rules = new HashSet<>();
        return assessment.warnings().stream()
                .filter(warning -> rules.add(warning.signal().rule()))
                .limit(isOfMany() ? ENOUGH : FINDINGS)
                .toList();
    }

    /** With few warnings there is room for what stands well. */
    private List<Block.KeyFinding> findings(List<Warning> told) {
        List<Block.KeyFinding> findings =
                new ArrayList<>(told.stream().map(this::finding).toList());
        List<Block.KeyFinding> strengths = new Strengths(assessment, texts, linked).findings();
        findings.addAll(strengths.subList(0, Math.min(strengths.size(), Math.max(0, ENOUGH - told.size()))));
        return findings;
    }

    private Block.KeyFinding finding(Warning warning) {
        Told told = teller.tell(warning);
        Parts parts = Parts.NONE
                .and("detail", told.detail())
                .and("since", setting.print().shortly(warning.since()))
                .and("others", others(warning));
        Sentence detail =
                texts.say(warning.since().equals(setting.quarter()) ? "answer.new-finding" : "answer.finding", parts);
        return new Block.KeyFinding(told.head(), detail, linked ? told.section() : "");
    }

    /** Subjects or partners of the other warnings by the same rule. */
    private String others(Warning told) {
        List<String> names = assessment.warnings().stream()
                .filter(other -> other.signal().rule() == told.signal().rule() && !other.equals(told))
                .map(other -> setting.about(other.signal(), told.signal().partner()))
                .distinct()
                .limit(FINDINGS)
                .toList();
        return names.isEmpty() ? "" : " " + texts.text("answer.also", Parts.of("names", listed(names)));
    }

    private String listed(List<String> names) {
        return names.size() > FEW
                ? texts.text("page.and-others", Parts.of("names", String.join(", ", names.subList(0, FEW))))
                : setting.print().list(names);
    }

    private boolean isOfMany() {
        return assessment.now().sides().size() > 2;
    }

    private List<Block.Decision> decisions(List<Warning> told) {
        Set<String> seen = new LinkedHashSet<>();
        List<Block.Decision> decisions = new ArrayList<>();
        for (Warning warning : told) {
            teller.tell(warning)
                    .decision()
                    .filter(decision -> seen.add(decision.what().text()))
                    .ifPresent(decisions::add);
        }
        return decisions.stream().limit(DECISIONS).toList();
    }

    private Block.Foundation foundation() {
        return new Block.Foundation(
                texts.text("answer.foundation"),
                texts.text("answer.foundation-subtitle"),
                assessment.foundation().stream().map(this::stone).toList());
    }

    private Block.Stone stone(FoundationState state) {
        Mark mark = mark(state);
        String word = texts.text(word(mark));
        Sentence evidence = state.warnings().stream()
                .findFirst()
                .map(warning -> teller.tell(warning).brief())
                .orElseGet(() -> unwarned(state, texts));
        return new Block.Stone(texts.term(state.foundation()), mark, word, evidence);
    }

    /** What is said of a part against which no warning stands: that nothing shows, or why nothing is known. */
    static Sentence unwarned(FoundationState state, Catalog texts) {
        return state.unknown()
                .map(reason -> reason == Undefined.NOT_REPORTED
                        ? texts.say("answer.no-report")
                        : Sentence.of(texts.term(reason)))
                .orElseGet(() -> texts.say("answer.no-sign"));
    }

    static String word(Mark mark) {
        return switch (mark) {
            case BAD -> "page.cracked";
            case WATCH -> "page.watch";
            case UNKNOWN -> "page.unknown";
            case GOOD, NEUTRAL -> "page.sound";
        };
    }

    static Mark mark(FoundationState state) {
        if (!state.known()) {
            return Mark.UNKNOWN;
        }
        return state.grade()
                .map(grade -> grade == Grade.CRACKED ? Mark.BAD : Mark.WATCH)
                .orElse(Mark.GOOD);
    }

    private Sentence coverage() {
        QuarterPicture now = assessment.now();
        List<Sentence> parts = new ArrayList<>();
        parts.add(returns());
        for (var side : now.sides()) {
            Figure rate = side.responseRate();
            Parts survey = Parts.of("partner", side.partner().shortName());
            parts.add(
                    rate.isDefined()
                            ? texts.say("answer.response-rate", survey.and("rate", rate))
                            : texts.say(
                                    side.respondents().isDefined() ? "answer.answers" : "answer.no-answers",
                                    survey.and("answers", side.respondents())));
        }
        if (linked) {
            parts.add(restatements());
            parts.add(setting.provenance());
        }
        return Sentence.join(" · ", parts);
    }

    private Sentence returns() {
        QuarterPicture.Counts counts = assessment.now().counts();
        Figure late = Tally.returnsLate(setting, assessment.counted());
        Parts parts = Parts.of("received", counts.received())
                .and("expected", counts.expected())
                .and("late", late);
        return texts.say(late.get() == 0 ? "page.returns" : "page.returns-late", parts);
    }

    private Sentence restatements() {
        return restated.isEmpty()
                ? texts.say("answer.restated-none")
                : texts.say("answer.restated", Parts.of("count", Tally.restated(assessment, restated)));
    }
}
