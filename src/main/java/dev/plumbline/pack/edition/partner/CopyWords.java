package dev.plumbline.pack.edition.partner;

import dev.plumbline.measure.Scope;
import dev.plumbline.measure.audience.OwnMatter;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a copy says of itself. */
record CopyWords(Setting setting, String name) {

    private Catalog texts() {
        return setting.catalog();
    }

    String kicker(String kicker) {
        return texts().text("copy.kicker", Parts.of("kicker", kicker).and("partner", name.toUpperCase(Locale.ROOT)));
    }

    String title(String title) {
        return texts().text("copy.title", Parts.of("title", title).and("partner", name));
    }

    String judged(String subtitle) {
        return texts().text("copy.judged", Parts.of("subtitle", subtitle));
    }

    Sentence sources(Scope copy) {
        return texts().say(
                        "copy.sources",
                        Parts.of("files", Tally.files(setting, copy)).and("partner", name));
    }

    Sentence trail() {
        return texts().say("copy.trail");
    }

    Block.Notes withheld(String others) {
        String matters = Arrays.stream(OwnMatter.values()).map(texts()::term).collect(Collectors.joining("; "));
        return new Block.Notes(
                texts().text("copy.withheld"),
                List.of(
                        texts().say(
                                        "copy.withheld-of",
                                        Parts.of("partners", others).and("matters", matters)),
                        texts().say("copy.rests-on")));
    }
}
