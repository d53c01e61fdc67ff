package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.PerceptionGap;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.submission.Fact.PriorityWeight;
import dev.plumbline.submission.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;

/** Takes the picture of each side of an alliance in one quarter. */
final class SideCamera {

    /** A mean is shown from this many people. */
    static final int SMALLEST_GROUP = 5;

    private final AllianceFacts facts;
    private final SequencedCollection<String> themes;
    private final Quarter quarter;

    SideCamera(AllianceFacts facts, SequencedCollection<String> themes, Quarter quarter) {
        this.facts = facts;
        this.themes = themes;
        this.quarter = quarter;
    }

    List<SidePicture> pictures() {
        return facts.alliance().sides().stream().map(this::picture).toList();
    }

    private SidePicture picture(Side side) {
        String partner = side.partner();
        Scope scope = Scope.of(facts.alliance().id()).withPartner(partner);
        Surveys surveys = new Surveys(facts, partner, quarter);
        long respondents = surveys.respondents();
        int invited = side.executivesInvited() + side.workingInvited();
        Figure rate = invited == 0 || respondents == 0
                ? Figure.undefined(Measure.RESPONSE_RATE, scope, quarter, Undefined.NOT_REPORTED)
                : Figure.of(Measure.RESPONSE_RATE, scope, quarter, Math.min(1, (double) respondents / invited))
                        .withN(invited);
        return new SidePicture(
                side,
                facts.partner(partner),
                facts.isReported(partner, quarter),
                Figure.of(Measure.RESPONDENTS, scope, quarter, (double) respondents),
                rate,
                themes.stream().map(theme -> view(surveys, scope, theme)).toList(),
                priorities(partner, scope),
                new ConductCamera(facts, partner, quarter).picture());
    }

    private ThemeView view(Surveys surveys, Scope partner, String theme) {
        Scope scope = partner.withTheme(theme);
        Surveys.Group group = surveys.theme(theme);
        Optional<SampleSummary> shown = shown(group);
        Figure mean = shown.map(summary -> Figure.of(Measure.THEME_MEAN, scope, quarter, summary.mean())
                        .withN(summary.n()))
                .orElseGet(() -> Figure.undefined(Measure.THEME_MEAN, scope, quarter, hidden(group)))
                .withOrigins(group.origins());
        Surveys.Group executives = surveys.theme(theme, Level.EXECUTIVE);
        Surveys.Group working = surveys.theme(theme, Level.WORKING);
        Optional<PerceptionGap> gap =
                shown(executives).flatMap(above -> shown(working).map(below -> PerceptionGap.between(above, below)));
        Figure levelGap = gap.map(found -> Figure.of(Measure.LEVEL_GAP, scope, quarter, found.difference())
                        .withN(found.first().n() + found.second().n())
                        .withInterval(found.interval95())
                        .withOrigins(group.origins()))
                .orElseGet(() -> Figure.undefined(Measure.LEVEL_GAP, scope, quarter, hidden(executives)));
        return new ThemeView(
                theme,
                mean,
                shown,
                levelGap,
                gap.filter(found -> found.isFlagged(facts.scaleOf(theme).range()))
                        .isPresent());
    }

    private static Optional<SampleSummary> shown(Surveys.Group group) {
        return group.summary().filter(summary -> summary.n() >= SMALLEST_GROUP);
    }

    private static Undefined hidden(Surveys.Group group) {
        return group.summary().isPresent() ? Undefined.SUPPRESSED : Undefined.NOT_REPORTED;
    }

    private SequencedMap<String, Figure> priorities(String partner, Scope scope) {
        SequencedMap<String, Figure> priorities = new LinkedHashMap<>();
        for (PriorityWeight weight : facts.list(PriorityWeight.class, partner, quarter)) {
            priorities.put(
                    weight.goal(),
                    Figure.of(
                                    Measure.PRIORITY,
                                    scope.withGoal(weight.goal()),
                                    quarter,
                                    weight.weight().doubleValue())
                            .withOrigins(List.of(weight.origin())));
        }
        return priorities;
    }
}
