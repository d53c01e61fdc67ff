package dev.plumbline.pack.edition.voice;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who answers what: how the answers of each side spread, and which way its views moved. */
public final class VoicesPage {

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;

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
    }

    /**
     * The page.
     *
     * @return the page {@code voices}
     */
    public Page page() {
        Views views = new Views(assessment);
        return new Page(
                "voices",
                "Voices",
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                response(),
                List.of(
                        new Answers(now, setting).block(),
                        new Block.Columns(views.of(now.firstSide()), views.of(now.secondSide()), 0.5)),
                setting.provenance());
    }

    /** The theme and side with the lowest mean. */
    private Sentence message() {
        return now.sides().stream()
                .flatMap(side -> side.themes().stream())
                .filter(view -> view.mean().isDefined())
                .min(Comparator.comparingDouble(view -> view.mean().get()))
                .map(view -> say(
                        "%s people answer lowest on “%s”: %s on average"
                                .formatted(
                                        shortened(Print.of(setting.partner(
                                                view.mean().scope().partner()))),
                                        shortened(view.theme()),
                                        Print.points(view.mean().get())),
                        view.mean()))
                .orElse(Sentence.of("Too few people answered to show what they say"));
    }

    private static String shortened(String name) {
        return name.length() <= 24 ? name : name.substring(0, 23).strip() + "…";
    }

    private Sentence response() {
        List<String> figures = new ArrayList<>();
        String rates = now.sides().stream().map(side -> rate(side, figures)).collect(Collectors.joining("; "));
        return new Sentence(rates + ". How answers spread is shown from ten people on.", figures);
    }

    private static String rate(SidePicture side, List<String> figures) {
        Figure rate = side.responseRate();
        figures.add(side.respondents().id());
        String answered = side.partner().shortName() + ": "
                + Print.count(side.respondents().get(), "person", "people") + " answered";
        if (!rate.isDefined()) {
            return answered;
        }
        figures.add(rate.id());
        return answered + ", " + Print.percent(rate.get()) + " of those invited";
    }
}
