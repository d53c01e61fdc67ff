package dev.plumbline.pack.wording;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.warning.Signal;
import dev.plumbline.pack.Block.Decision;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import java.util.List;
import java.util.Optional;

/** Words for soundings, from the catalog. */
final class SoundingWords {

    private final Teller teller;
    private final Catalog catalog;

    SoundingWords(Teller teller) {
        this.teller = teller;
        this.catalog = teller.setting().catalog();
    }

    Told tell(Signal signal, List<Figure> evidence) {
        String rule = "warning." + signal.rule().id();
        Parts parts = parts(signal, evidence);
        return new Told(
                catalog.say(rule + ".head", parts),
                catalog.say(rule + ".detail", parts),
                catalog.say(rule + ".brief", parts),
                "ground",
                decision(rule, parts));
    }

    private Optional<Decision> decision(String rule, Parts parts) {
        return catalog.has(rule + ".decision")
                ? teller.decision(catalog.say(rule + ".decision", parts), catalog.text(rule + ".who", parts))
                : Optional.empty();
    }

    private Parts parts(Signal signal, List<Figure> evidence) {
        Parts parts = Parts.of(evidence)
                .and("partner", teller.partner(signal))
                .and("subject", teller.setting().indicator(signal.subject()));
        for (int i = 0; i < evidence.size(); i++) {
            Figure figure = evidence.get(i);
            parts = parts.and("who" + i, teller.setting().partner(figure.scope().partner()));
            String method = "warning.method." + figure.measure().code();
            if (catalog.has(method)) {
                parts = parts.and("method" + i, catalog.text(method));
            }
        }
        return parts;
    }
}
