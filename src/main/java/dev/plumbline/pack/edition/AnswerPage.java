package dev.plumbline.pack.edition;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.FoundationState;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Teller;
import dev.plumbline.pack.wording.Told;
import dev.plumbline.pack.wording.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Page 1: the meeting. Verdict, three pillars, what to know, how the sides see it, foundation, decisions. */
final class AnswerPage {

    private static final int FINDINGS = 4;
    private static final int ENOUGH = 3;
    private static final int DECISIONS = 3;

    private final AllianceAssessment assessment;
    private final Setting setting;
    private final Teller teller;
    private final boolean linked;

    /** A page whose findings link to the further pages of its pack only where these are there. */
    AnswerPage(AllianceAssessment assessment, Setting setting, boolean linked) {
        this.assessment = assessment;
        this.setting = setting;
        this.linked = linked;
        this.teller = new Teller(assessment, setting);
    }

    Page page(String section) {
        Verdict verdict = Verdict.of(assessment);
        List<Warning> told = chosen();
        return new Page(
                section,
                assessment.alliance().name(),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                verdict.message(),
                verdict.subtitle(),
                List.of(
                        new PillarCards(assessment).block(),
                        new Block.Columns(
                                new Block.KeyFindings("What you should know", findings(told)),
                                new AlignmentCharts(assessment, setting).sides(),
                                0.5),
                        foundation(),
                        new Block.Decisions("Decisions wanted from you", decisions(told))),
                coverage());
    }

    /** The most telling warnings, one for each rule: several themes apart are one thing to know. */
    private List<Warning> chosen() {
        Set<Rule> rules = new HashSet<>();
        return assessment.warnings().stream()
                .filter(warning -> rules.add(warning.signal().rule()))
                .limit(FINDINGS)
                .toList();
    }

    /** With few warnings there is room for what stands well. */
    private List<Block.KeyFinding> findings(List<Warning> told) {
        List<Block.KeyFinding> findings =
                new ArrayList<>(told.stream().map(this::finding).toList());
        List<Block.KeyFinding> strengths = new Strengths(assessment, linked).findings();
        findings.addAll(strengths.subList(0, Math.min(strengths.size(), Math.max(0, ENOUGH - told.size()))));
        return findings;
    }

    private Block.KeyFinding finding(Warning warning) {
        Told told = teller.tell(warning);
        String since = warning.since().equals(setting.quarter())
                ? " New this quarter."
                : " Since %s.".formatted(Print.shortly(warning.since()));
        Sentence detail = new Sentence(
                told.detail().text() + since + others(warning), told.detail().figures());
        return new Block.KeyFinding(told.head(), detail, linked ? told.section() : "");
    }

    /** Subjects or partners of the other warnings by the same rule. */
    private String others(Warning told) {
        String names = assessment.warnings().stream()
                .filter(other -> other.signal().rule() == told.signal().rule() && !other.equals(told))
                .map(other -> other.signal())
                .map(signal -> signal.subject().isEmpty()
                        ? setting.partner(signal.partner())
                        : setting.indicator(signal.subject()))
                .distinct()
                .limit(FINDINGS)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " Also: " + names + ".";
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
                "Foundation",
                "six places where alliances crack, from survey, meetings, resources and agreements",
                assessment.foundation().stream().map(this::stone).toList());
    }

    private Block.Stone stone(FoundationState state) {
        Mark mark = mark(state);
        String word = switch (mark) {
            case BAD -> "cracked";
            case WATCH -> "watch";
            case UNKNOWN -> "not known";
            case GOOD, NEUTRAL -> "sound";
        };
        Sentence evidence = state.warnings().stream()
                .findFirst()
                .map(warning -> teller.tell(warning).brief())
                .orElse(Sentence.of(mark == Mark.UNKNOWN ? "nothing was reported" : "no sign of strain"));
        return new Block.Stone(state.foundation().words(), mark, word, evidence);
    }

    static Mark mark(FoundationState state) {
        if (!state.known()) {
            return Mark.UNKNOWN;
        }
        return state.grade()
                .map(grade -> grade == Grade.CRACKED ? Mark.BAD : Mark.WATCH)
                .orElse(Mark.GOOD);
    }

    private String coverage() {
        QuarterPicture now = assessment.now();
        StringBuilder text = new StringBuilder("Returns ")
                .append(Print.whole(now.counts().received().get()))
                .append(" of ")
                .append(Print.whole(now.counts().expected().get()));
        for (var side : now.sides()) {
            Figure rate = side.responseRate();
            text.append(" · survey ").append(side.partner().shortName()).append(' ');
            text.append(
                    rate.isDefined()
                            ? Print.percent(rate.get()) + " answered"
                            : Print.whole(side.respondents().get()) + " answers");
        }
        return text.append(" · ").append(setting.provenance()).toString();
    }
}
