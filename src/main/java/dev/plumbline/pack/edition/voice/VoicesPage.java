package dev.plumbline.pack.edition.voice;

import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who answers what: how the answers of each side spread, and which way its views moved. */
public final class VoicesPage {

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;
    private final Catalog texts;

    /**
     * A page.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     */
    public VoicesPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.setting = setting;
        this.texts = setting.catalog();
    }

    /**
     * The page.
     *
     * @return the page {@code voices}
     */
    public Page page() {
        Views views = new Views(assessment, setting);
        return new Page(
                "voices",
                texts.text("voices.bookmark"),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                response(),
                List.of(new Answers(now, setting).block(), beside(views, now.sides())),
                setting.provenance());
    }

    /** One for each side, side by side. */
    private static Block beside(Views views, List<SidePicture> sides) {
        Block first = views.of(sides.getFirst());
        return sides.size() == 1
                ? first
                : new Block.Columns(first, beside(views, sides.subList(1, sides.size())), 1.0 / sides.size());
    }

    /** The theme and side with the lowest mean. */
    private Sentence message() {
        return now.sides().stream()
                .flatMap(side -> side.themes().stream())
                .filter(view -> view.mean().isDefined())
                .min(Comparator.comparingDouble(view -> view.mean().get()))
                .map(view -> texts.say(
                        "voices.lowest",
                        Parts.of(
                                        "partner",
                                        shortened(setting.partner(
                                                view.mean().scope().partner())))
                                .and("theme", shortened(view.theme()))
                                .and("mean", view.mean())))
                .orElseGet(() -> texts.say("voices.too-few"));
    }

    private static String shortened(String name) {
        return name.length() <= 24 ? name : name.substring(0, 23).strip() + "…";
    }

    private Sentence response() {
        List<Sentence> rates = now.sides().stream().map(this::rate).toList();
        Sentence all = new Sentence(
                rates.stream().map(Sentence::text).collect(Collectors.joining("; ")),
                rates.stream().flatMap(rate -> rate.figures().stream()).toList());
        return texts.say("voices.subtitle", Parts.NONE.and("rates", all));
    }

    private Sentence rate(SidePicture side) {
        Parts parts = Parts.of("partner", side.partner().shortName())
                .and("people", side.respondents())
                .and("rate", side.responseRate());
        if (!side.respondents().isDefined()) {
            return texts.say("voices.nothing-came", parts);
        }
        return texts.say(side.responseRate().isDefined() ? "voices.answered-of" : "voices.answered", parts);
    }
}
