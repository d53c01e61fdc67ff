package dev.plumbline.pack.wording;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.trend.Variation;
import dev.plumbline.measure.warning.Grade;
import java.util.List;

/** Counts that packs print beside the figures of an assessment: what a page counts is a figure, too, named by its theme. */
public final class Tally {

    private Tally() {}

    /**
     * All counts over an alliance.
     *
     * @param assessment the alliance
     * @param setting its sources
     * @return the figures, in a fixed order
     */
    public static List<Figure> of(AllianceAssessment assessment, Setting setting) {
        return List.of(
                partsCracked(assessment),
                partsWatched(assessment),
                partsUnknown(assessment),
                themesApart(assessment),
                indicatorsReported(assessment),
                indicatorsMissed(assessment),
                indicatorsConcerning(assessment),
                returnsLate(setting, assessment.counted()),
                files(setting, assessment.counted()));
    }

    /**
     * Parts of the foundation that have cracked, of six.
     *
     * @param assessment the alliance
     * @return the count
     */
    public static Figure partsCracked(AllianceAssessment assessment) {
        return parts(assessment, "parts-cracked", Grade.CRACKED);
    }

    /**
     * Parts of the foundation that need watching, of six.
     *
     * @param assessment the alliance
     * @return the count
     */
    public static Figure partsWatched(AllianceAssessment assessment) {
        return parts(assessment, "parts-watched", Grade.WATCH);
    }

    /**
     * Parts of the foundation of which nothing is known, of six.
     *
     * @param assessment the alliance
     * @return the count
     */
    public static Figure partsUnknown(AllianceAssessment assessment) {
        long count =
                assessment.foundation().stream().filter(state -> !state.known()).count();
        return count(assessment, "parts-unknown", count, Foundation.values().length);
    }

    private static Figure parts(AllianceAssessment assessment, String what, Grade grade) {
        long count = assessment.foundation().stream()
                .filter(state ->
                        state.known() && state.grade().filter(grade::equals).isPresent())
                .count();
        return count(assessment, what, count, Foundation.values().length);
    }

    /**
     * Themes on which the sides part, or any two of more, of those that can be compared.
     *
     * @param assessment the alliance
     * @return the count, with n the themes compared
     */
    public static Figure themesApart(AllianceAssessment assessment) {
        List<ThemePicture> themes = assessment.now().widestThemes();
        long compared = themes.stream().filter(theme -> theme.gap().isDefined()).count();
        long apart = themes.stream().filter(ThemePicture::isFlagged).count();
        return count(assessment, "themes-apart", apart, compared);
    }

    /**
     * Indicators that were due and reported.
     *
     * @param assessment the alliance
     * @return the count, with n all indicators of the alliance
     */
    public static Figure indicatorsReported(AllianceAssessment assessment) {
        long reported = assessment.now().indicators().stream()
                .filter(picture -> picture.due() && picture.attainment().isDefined())
                .count();
        long all = assessment.now().indicators().size();
        return count(assessment, "indicators-reported", reported, all);
    }

    /**
     * Indicators that miss their target.
     *
     * @param assessment the alliance
     * @return the count, with n the indicators that were due
     */
    public static Figure indicatorsMissed(AllianceAssessment assessment) {
        long missed = assessment.now().indicators().stream()
                .filter(picture -> picture.met().filter(met -> !met).isPresent())
                .count();
        long due = Math.round(assessment.now().counts().indicatorsDue().get());
        return count(assessment, "indicators-missed", missed, due);
    }

    /**
     * Indicators worse than their usual range.
     *
     * @param assessment the alliance
     * @return the count, with n the indicators that have a usual range
     */
    public static Figure indicatorsConcerning(AllianceAssessment assessment) {
        List<Variation> judged = assessment.indicators().stream()
                .map(found -> found.chart())
                .filter(chart -> chart.points().stream()
                        .map(ControlChart.Point::value)
                        .anyMatch(java.util.OptionalDouble::isPresent))
                .flatMap(chart -> chart.variation().stream())
                .toList();
        long concerning = judged.stream().filter(Variation.CONCERNING::equals).count();
        return count(assessment, "indicators-concerning", concerning, judged.size());
    }

    /**
     * Returns that came after the day on which they were wanted.
     *
     * @param setting where the returns stand
     * @param pack the alliance, with the side if it is one side's copy; nothing for the portfolio
     * @return the count, with n the returns told of
     */
    public static Figure returnsLate(Setting setting, Scope pack) {
        long late = setting.returns().stream()
                .filter(each ->
                        each.standing().findOnTime().filter(onTime -> !onTime).isPresent())
                .count();
        return of(
                "returns-late", pack, setting.quarter(), late, setting.returns().size());
    }

    /**
     * Figures of earlier quarters that are others now.
     *
     * @param assessment the alliance
     * @param restated the restatements
     * @return the count
     */
    public static Figure restated(AllianceAssessment assessment, List<Restatement> restated) {
        return count(assessment, "restated", restated.size(), restated.size());
    }

    /**
     * Files a pack names as its sources.
     *
     * @param setting the sources
     * @param pack the alliance, with the side if it is one side's copy; nothing for the portfolio
     * @return the count
     */
    public static Figure files(Setting setting, Scope pack) {
        int files = setting.sources().size();
        return of("files", pack, setting.quarter(), files, files);
    }

    /**
     * A count.
     *
     * @param what what is counted, as part of the figure's id
     * @param scope over what
     * @param quarter in which quarter
     * @param count how many
     * @param of of how many
     * @return the figure
     */
    public static Figure of(String what, Scope scope, Quarter quarter, long count, long of) {
        return Figure.of(Measure.COUNTED, scope.withTheme(what), quarter, (double) count)
                .withN(of);
    }

    private static Figure count(AllianceAssessment assessment, String what, long count, long of) {
        return of(what, assessment.counted(), assessment.now().quarter(), count, of);
    }
}
