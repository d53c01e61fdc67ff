package dev.plumbline.pack.wording;

import dev.plumbline.finding.Language;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.warning.Signal;
import dev.plumbline.pack.Block.Decision;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for soundings, from the catalog. */
final class SoundingWords {

    private static final Phrases ENGLISH = new Phrases(Language.ENGLISH);

    private final Teller teller;

    SoundingWords(Teller teller) {
        this.teller = teller;
    }

    Told tell(Signal signal, List<Figure> evidence) {
        String rule = signal.rule().id();
        Map<String, String> words = words(signal, evidence);
        return new Told(
                ENGLISH.say(rule + ".head", words, evidence),
                ENGLISH.say(rule + ".detail", words, evidence),
                ENGLISH.say(rule + ".brief", words, evidence),
                "ground",
                decision(rule, words, evidence));
    }

    private Optional<Decision> decision(String rule, Map<String, String> words, List<Figure> evidence) {
        return ENGLISH.has(rule + ".decision")
                ? teller.decision(
                        ENGLISH.say(rule + ".decision", words, evidence),
                        ENGLISH.say(rule + ".who", words, evidence).text())
                : Optional.empty();
    }

    private Map<String, String> words(Signal signal, List<Figure> evidence) {
        Map<String, String> words = new HashMap<>();
        String subject = teller.setting().indicator(signal.subject());
        words.put("partner", teller.partner(signal));
        words.put("partners", Print.of(teller.partner(signal)));
        words.put("subject", subject);
        words.put("theme", subject.toLowerCase(Locale.ROOT));
        for (int i = 0; i < evidence.size(); i++) {
            Figure figure = evidence.get(i);
            words.put("who" + i, teller.setting().partner(figure.scope().partner()));
            words.put("when" + i, Print.shortly(figure.quarter()));
            words.put("method" + i, figure.measure().method());
        }
        return words;
    }
}
