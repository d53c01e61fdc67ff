package dev.plumbline.pack.wording;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.warning.Signal;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Block.Decision;
import dev.plumbline.pack.Sentence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
     * Puts a warning into words; rules over soundings have theirs in the catalog.
     *
     * @param warning the warning
     * @return the words
     */
    public Told tell(Warning warning) {
        Signal signal = warning.signal();
        List<Figure> evidence = signal.evidence();
        return switch (signal.rule()) {
            case THEME_APART -> new ThemeWords(this).apart(signal, evidence);
            case THEME_FALLING -> new ThemeWords(this).falling(signal, evidence);
            case THEME_LOW -> new ThemeWords(this).low(signal, evidence);
            case LEVELS_APART -> new ThemeWords(this).levels(signal, evidence);
            case WATERMELON -> new ResultWords(this).watermelon(evidence);
            case PRIORITIES_APART -> new ResultWords(this).priorities(evidence);
            case ALIGNMENT_UNUSUAL -> new ResultWords(this).alignmentUnusual(evidence);
            case ATTAINMENT_UNUSUAL -> new ResultWords(this).attainmentUnusual(evidence);
            case TARGET_RECEDING -> new ResultWords(this).receding(signal, evidence);
            case TARGETS_UNLIKELY -> new ResultWords(this).unlikely(evidence);
            case FIGURES_DIFFER, DEFINITIONS_DIFFER, UNITS_DIFFER, COUNTED_TWICE, TREND_ADVERSE ->
                new IndicatorWords(this).tell(signal, evidence);
            case GOALS_UNDEFINED -> new ResultWords(this).undefinedGoals(evidence);
            case NOT_REPORTED -> new ConductWords(this).notReported(signal, evidence);
            case SPONSOR_ABSENT -> new ConductWords(this).sponsor(signal, evidence);
            case ACTIONS_OVERDUE -> new ConductWords(this).overdue(signal, evidence);
            case RESOURCES_SHORT -> new ConductWords(this).resources(signal, evidence);
            case POSTS_OPEN -> new ConductWords(this).posts(signal, evidence);
            case EFFORT_OUTSIDE -> new ConductWords(this).outside(signal, evidence);
            case MEETINGS_MISSED -> new ConductWords(this).meetings(signal, evidence);
            case DECISIONS_WAITING -> new ConductWords(this).waiting(signal, evidence);
            case CLAUSES_OPEN -> new ConductWords(this).clauses(signal, evidence);
            default -> new SoundingWords(this).tell(signal, evidence);
        };
    }

    AllianceAssessment assessment() {
        return assessment;
    }

    Setting setting() {
        return setting;
    }

    String partner(Signal signal) {
        return setting.partner(signal.partner());
    }

    Optional<Decision> decision(String what, String who) {
        return Optional.of(new Decision(Sentence.of(what), who, session()));
    }

    Optional<Decision> decision(Sentence what, String who) {
        return Optional.of(new Decision(what, who, session()));
    }

    /** A session that lies behind what is known is not announced. */
    private String session() {
        LocalDate today = setting.stamp().asOf().atZone(ZoneOffset.UTC).toLocalDate();
        return assessment
                .alliance()
                .nextSession()
                .filter(day -> !day.isBefore(today))
                .map(day -> "session on " + Print.day(day))
                .orElse("next session");
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
