package dev.plumbline.bench.warning.score;

import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.FoundationState;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.wording.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What our packs say, at several points of strictness, and rule by rule. */
public final class Product {

    /** Place among the points of the one that counts as "the product warns". */
    public static final int MAIN = 2;

    private Product() {}

    /**
     * The operating points, most talkative first.
     *
     * @return the alarms
     */
    public static List<Alarm> points() {
        return List.of(
                new Alarm("any warning", now -> keys(now, _ -> true)),
                new Alarm("any warning of grade cracked", now -> keys(now, Product::isCracked)),
                new Alarm("page 1: a part of the foundation cracked", now -> parts(now, Product::isCracked)),
                new Alarm("page 1: the same, not new this quarter", now -> parts(now, Product::isCrackedStill)),
                new Alarm("page 1: the same, by two warnings", now -> parts(now, Product::isCrackedTwice)),
                Alarm.when(
                        "page 1: partners begin to part, or part", now -> isApart(now, Set.of(Mark.WATCH, Mark.BAD))),
                Alarm.when("page 1: partners part", now -> isApart(now, Set.of(Mark.BAD))));
    }

    /**
     * Every rule.
     *
     * @return one alarm a rule, named after it
     */
    public static List<Alarm> rules() {
        List<Alarm> alarms = new ArrayList<>();
        Arrays.stream(Rule.values())
                .map(rule -> new Alarm(rule.id(), now -> keys(now, signal -> signal.rule() == rule)))
                .forEach(alarms::add);
        Arrays.stream(Rule.values())
                .map(rule -> new Alarm(
                        rule.id() + ", cracked",
                        now -> keys(now, signal -> signal.rule() == rule && isCracked(signal))))
                .forEach(alarms::add);
        return alarms;
    }

    private static boolean isCracked(Signal signal) {
        return signal.grade() == Grade.CRACKED;
    }

    private static Set<String> keys(AllianceAssessment now, Predicate<Signal> which) {
        return now.warnings().stream()
                .map(Warning::signal)
                .filter(which)
                .map(signal -> signal.rule().id() + "|" + signal.partner() + "|" + signal.subject())
                .collect(Collectors.toSet());
    }

    private static Set<String> parts(AllianceAssessment now, Predicate<FoundationState> which) {
        return now.foundation().stream()
                .filter(which)
                .map(state -> state.foundation().name())
                .collect(Collectors.toSet());
    }

    private static boolean isCracked(FoundationState state) {
        return state.grade().filter(Grade.CRACKED::equals).isPresent();
    }

    private static boolean isCrackedStill(FoundationState state) {
        return state.warnings().stream()
                .filter(warning -> isCracked(warning.signal()))
                .anyMatch(warning -> warning.signal().evidence().stream()
                        .anyMatch(figure -> figure.quarter().compareTo(warning.since()) > 0));
    }

    private static boolean isCrackedTwice(FoundationState state) {
        return state.warnings().stream()
                        .map(Warning::signal)
                        .filter(Product::isCracked)
                        .count()
                >= 2;
    }

    private static boolean isApart(AllianceAssessment now, Set<Mark> marks) {
        return marks.contains(Verdict.of(now, BuiltIn.english()).together());
    }
}
