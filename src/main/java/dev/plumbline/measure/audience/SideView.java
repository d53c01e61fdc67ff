package dev.plumbline.measure.audience;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Soundings;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.QuarterPicture.Pair;
import dev.plumbline.measure.picture.QuarterPicture.Topic;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.Conduct;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.measure.picture.ThemePicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What one side sees of an alliance. Figures of another side's {@link OwnMatter} are replaced by one that says that it is
 * withheld, whether the other side told anything or not: neither the value nor whether there is one can be read off.
 *
 * <p>Intervals of gaps are left out, too: with them, and its own answers, a side could calculate how far the people of the
 * other differ. So are the cells of other sides' files.
 *
 * @param reader key of the side's partner
 */
public record SideView(String reader) implements UnaryOperator<QuarterPicture> {

    /** Soundings that each side has once; tables with a column for each side show them. */
    private static final List<Measure> ONE_A_SIDE = List.of(
            Measure.STRATEGY_STATED,
            Measure.STRATEGY_LEVEL_GAP,
            Measure.FIGURES_UNDERSTOOD,
            Measure.OPEN_DISAGREEMENT,
            Measure.PARTNER_FIT,
            Measure.TASK_FRICTION,
            Measure.STRAIN,
            Measure.STRAIGHT_LINED,
            Measure.SEVERE_RISK_DAYS,
            Measure.RISKS_RISING,
            Measure.LESSONS_RAISED,
            Measure.LESSONS_ADOPTED,
            Measure.LESSONS_REPEATED,
            Measure.BENEFIT_REACHED);

    /**
     * Whether the reader may not see a figure.
     *
     * @param figure the figure
     * @return true for another side's own matter, and for what is reckoned from it
     */
    public boolean hides(Figure figure) {
        return !isOwn(figure.scope().partner())
                && OwnMatter.find(figure.measure()).isPresent();
    }

    /**
     * What the reader sees of a picture.
     *
     * @param picture the picture
     * @return a copy
     */
    @Override
    public QuarterPicture apply(QuarterPicture picture) {
        return new QuarterPicture(
                picture.quarter(),
                picture.attainment(),
                picture.rollUp(),
                picture.bounds(),
                picture.goals().stream().map(this::goal).toList(),
                picture.sides().stream().map(this::side).toList(),
                picture.pairs().stream().map(this::pair).toList(),
                pair(picture.widest()),
                picture.counts(),
                soundings(picture),
                picture.statements().stream()
                        .filter(said -> said.topic() == Topic.OWNER || isOwn(said.partner()))
                        .toList());
    }

    /**
     * Figures as they go into the reader's copy.
     *
     * @param figures figures of pictures seen by this reader
     * @param files digests of the files that the reader may name
     * @return the same without those that are withheld, and without cells of other files
     */
    public List<Figure> tell(List<Figure> figures, Set<String> files) {
        return figures.stream()
                .filter(figure -> !figure.isWithheld())
                .map(figure -> figure.withOrigins(figure.origins().stream()
                        .filter(origin -> files.contains(origin.sha256()))
                        .toList()))
                .toList();
    }

    private boolean isOwn(String partner) {
        return partner.equals(reader);
    }

    private static Figure withheld(Figure figure) {
        return withheld(figure.measure(), figure.scope(), figure.quarter());
    }

    private static Figure withheld(Measure measure, Scope scope, Quarter quarter) {
        return Figure.undefined(measure, scope, quarter, Undefined.WITHHELD);
    }

    private GoalPicture goal(GoalPicture goal) {
        return new GoalPicture(
                goal.goal(),
                goal.attainment(),
                goal.bounds(),
                goal.indicators().stream().map(this::indicator).toList());
    }

    private IndicatorPicture indicator(IndicatorPicture indicator) {
        return isOwn(indicator.reporter()) ? indicator : indicator.withoutComment();
    }

    private SidePicture side(SidePicture side) {
        if (isOwn(side.partner().id())) {
            return side;
        }
        Conduct told = side.conduct();
        return new SidePicture(
                side.side(),
                side.partner(),
                side.reported(),
                side.respondents(),
                side.responseRate(),
                side.themes().stream().map(this::theme).toList(),
                side.priorities(),
                new Conduct(
                        told.meetingsPlanned(),
                        told.meetingsHeld(),
                        told.sponsorAbsences(),
                        told.decisionsWaiting(),
                        told.actionsOnTime(),
                        told.actionsOverdue(),
                        told.resourcesDelivered(),
                        withheld(told.effortOutside()),
                        withheld(told.openPosts()),
                        withheld(told.openPostDays()),
                        told.clausesOpen(),
                        withheld(told.highRisks())));
    }

    private ThemeView theme(ThemeView view) {
        if (isOwn(view.mean().scope().partner())) {
            return view;
        }
        return new ThemeView(
                view.theme(),
                view.mean().withInterval(Optional.empty()),
                view.all(),
                withheld(view.levelGap()),
                false,
                view.consensus().stream().map(SideView::withheld).toList(),
                view.answers().stream().map(SideView::withheld).toList(),
                List.of());
    }

    private Pair pair(Pair pair) {
        return new Pair(
                pair.first(),
                pair.second(),
                pair.themes().stream().map(this::theme).toList(),
                pair.alignment(),
                pair.degree());
    }

    private ThemePicture theme(ThemePicture theme) {
        return new ThemePicture(
                theme.theme(),
                theme.foundation(),
                theme.scale(),
                theme(theme.first()),
                theme(theme.second()),
                theme.gap().withInterval(Optional.empty()),
                theme.detail(),
                List.of());
    }

    /** Soundings that may be seen, then one for each that each side has, then that of all. */
    private Soundings soundings(QuarterPicture picture) {
        List<Figure> seen = new ArrayList<>(picture.soundings().all().stream()
                .filter(figure -> !hides(figure))
                .toList());
        Scope all = picture.attainment().scope();
        for (SidePicture side : picture.sides()) {
            if (!isOwn(side.partner().id())) {
                Scope scope = all.withPartner(side.partner().id());
                ONE_A_SIDE.forEach(measure -> seen.add(withheld(measure, scope, picture.quarter())));
            }
        }
        seen.add(withheld(Measure.RISKS_ONE_SIDED, all, picture.quarter()));
        return new Soundings(seen);
    }
}
