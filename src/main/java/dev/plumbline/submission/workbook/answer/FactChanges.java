package dev.plumbline.submission.workbook.answer;

import dev.plumbline.submission.Fact;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a version says otherwise than the one used before: added, changed field by field, taken away. */
final class FactChanges {

    private final FactWords words;
    private final AnswerWords texts;
    private final List<Change> changes = new ArrayList<>();

    /**
     * One change.
     *
     * @param section the section of the fact
     * @param subject what the fact is about
     * @param field which field changed; empty for a whole fact
     * @param old what was said; empty when nothing was
     * @param fresh what is said now
     * @param sheet where; for what was taken away, where it stood
     * @param cell where
     */
    record Change(String section, String subject, String field, String old, String fresh, String sheet, String cell) {}

    private FactChanges(AnswerWords texts) {
        this.texts = texts;
        this.words = new FactWords(texts);
    }

    static List<Change> of(List<Fact> before, List<Fact> now, AnswerWords texts) {
        FactChanges changes = new FactChanges(texts);
        changes.compare(byIdentity(before), byIdentity(now));
        return changes.changes;
    }

    private static Map<List<Object>, Fact> byIdentity(List<Fact> facts) {
        Map<List<Object>, Fact> map = new LinkedHashMap<>();
        facts.forEach(fact -> map.putIfAbsent(FactWords.identity(fact), fact));
        return map;
    }

    private void compare(Map<List<Object>, Fact> before, Map<List<Object>, Fact> now) {
        now.forEach((identity, fact) -> {
            Fact old = before.get(identity);
            if (old == null) {
                add(fact, "", "", texts.text("change.added"), summary(fact));
            } else {
                compare(old, fact);
            }
        });
        before.forEach((identity, fact) -> {
            if (!now.containsKey(identity)) {
                add(fact, "", "", summary(fact), texts.text("change.removed"));
            }
        });
    }

    private void compare(Fact old, Fact fresh) {
        Map<String, String> was = words.fields(old);
        Map<String, String> is = new LinkedHashMap<>(words.fields(fresh));
        was.keySet().forEach(key -> is.putIfAbsent(key, ""));
        is.forEach((key, value) -> {
            String before = was.getOrDefault(key, "");
            if (!before.equals(value)) {
                add(fresh, words.field(key), FactWords.cell(fresh, key), orNothing(before), orNothing(value));
            }
        });
    }

    private void add(Fact fact, String field, String cell, String old, String fresh) {
        changes.add(new Change(
                words.kind(fact),
                words.subject(fact),
                field,
                old,
                fresh,
                fact.origin().sheet(),
                cell.isEmpty() ? fact.origin().cell() : cell));
    }

    /** The first field that says something. */
    private String summary(Fact fact) {
        return words.fields(fact).values().stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> texts.text("change.nothing"));
    }

    private String orNothing(String value) {
        return value.isEmpty() ? texts.text("change.nothing") : value;
    }
}
