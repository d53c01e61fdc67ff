package dev.plumbline.pack.wording;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Block.Decision;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Parts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Puts warnings into words. Same figures, same words; no causes are claimed. */
public final class Teller {

    private final AllianceAssessment assessment;
    private final Setting setting;

    /**
     * Prepares for one alliance.
     *
     * @param assessment its assessment
     * @param setting what every page needs to know
     */
    public Teller(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
    }

    /**
     * Puts a warning into words: {@code warning.<rule>.head} and what follows it in the catalog.
     *
     * @param warning the warning
     * @return the words
     */
    public Told tell(Warning warning) {
        WarningWords words = new WarningWords(this, warning.signal());
        return new Told(
                words.say("head"),
                words.say("detail"),
                words.say("brief"),
                WarningWords.section(warning.signal().rule()),
                words.has("decision")
                        ? Optional.of(new Decision(
                                words.say("decision"), words.say("who").text(), session()))
                        : Optional.empty());
    }

    AllianceAssessment assessment() {
        return assessment;
    }

    Setting setting() {
        return setting;
    }

    /** A session that lies behind what is known is not announced. */
    private String session() {
        LocalDate today = setting.stamp().asOf().atZone(ZoneOffset.UTC).toLocalDate();
        return assessment
                .alliance()
                .nextSession()
                .filter(day -> !day.isBefore(today))
                .map(day -> setting.catalog()
                        .text("page.session", Parts.of("day", setting.print().day(day))))
                .orElseGet(() -> setting.catalog().text("page.next-session"));
    }

    /**
     * Words with the figures they print.
     *
     * @param text the words
     * @param figures the figures, in the order they appear
     * @return the sentence
     */
    public static Sentence say(String text, Figure... figures) {
        return new Sentence(
                text, java.util.Arrays.stream(figures).map(Figure::id).toList());
    }
}
