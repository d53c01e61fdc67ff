package dev.plumbline.measure.picture;

import dev.plumbline.agreement.AnswerScale;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.PerceptionGap;
import dev.plumbline.measure.alignment.anonymity.SmallGroups;
import dev.plumbline.measure.picture.SidePicture.ItemView;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.measure.picture.survey.Answers;
import dev.plumbline.measure.picture.survey.Consensus;
import dev.plumbline.measure.picture.survey.Group;
import dev.plumbline.submission.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Takes the picture of how one side sees the themes in one quarter. What may not be shown is decided before it is computed. */
final class ThemeCamera {

    /** Quarters before with which a group is compared before it is shown. */
    static final int QUARTERS_BEFORE = 4;

    private final Scope partner;
    private final Quarter quarter;
    private final Answers now;
    private final List<Answers> before;

    ThemeCamera(Scope partner, Quarter quarter, Answers now, List<Answers> before) {
        this.partner = partner;
        this.quarter = quarter;
        this.now = now;
        this.before = before;
    }

    ThemeView view(String theme, AnswerScale scale, List<SurveyItem> items) {
        Scope scope = partner.withTheme(theme);
        Group group = now.theme(theme);
        Optional<Undefined> withheld = group.withheld(each(answers -> answers.theme(theme)));
        Optional<SampleSummary> shown = group.shown(withheld);
        Figure mean = shown.map(summary -> Figure.of(Measure.THEME_MEAN, scope, quarter, summary.mean())
                        .withN(summary.n()))
                .orElseGet(() -> Figure.undefined(Measure.THEME_MEAN, scope, quarter, withheld.orElseThrow()))
                .withOrigins(group.origins());
        Optional<PerceptionGap> levels = shown.flatMap(_ -> levels(theme, group));
        Figure levelGap = levels.map(found -> Figure.of(Measure.LEVEL_GAP, scope, quarter, found.difference())
                        .withN(found.first().n() + found.second().n())
                        .withInterval(found.interval95())
                        .withOrigins(group.origins()))
                .orElseGet(() -> Figure.undefined(
                        Measure.LEVEL_GAP,
                        scope,
                        quarter,
                        group.n() == 0 ? Undefined.NOT_REPORTED : Undefined.SUPPRESSED));
        return new ThemeView(
                theme,
                mean,
                shown,
                levelGap,
                levels.filter(found -> found.isFlagged(scale.range())).isPresent(),
                consensus(theme, items, withheld),
                answers(scope, group, group.leaning(scale, withheld), withheld),
                items(items, withheld));
    }

    /** Both levels are shown or neither; people whose level is not told must be none or enough. */
    private Optional<PerceptionGap> levels(String theme, Group group) {
        Group executives = now.theme(theme, Level.EXECUTIVE);
        Group working = now.theme(theme, Level.WORKING);
        if (!SmallGroups.mayStandSideBySide((int) group.n(), (int) (executives.n() + working.n()))) {
            return Optional.empty();
        }
        return executives
                .shown(executives.withheld(each(answers -> answers.theme(theme, Level.EXECUTIVE))))
                .flatMap(above -> working.shown(working.withheld(each(answers -> answers.theme(theme, Level.WORKING))))
                        .map(below -> PerceptionGap.between(above, below)));
    }

    /** Item by item: all of a theme's items that anyone answered, or none, so that no hidden one is what the shown ones leave over. */
    private List<ItemView> items(List<SurveyItem> items, Optional<Undefined> themeWithheld) {
        List<Group> groups = items.stream().map(now::item).toList();
        Optional<Undefined> anyWithheld = items.stream()
                .map(item -> now.item(item).withheld(each(answers -> answers.item(item))))
                .flatMap(Optional::stream)
                .filter(reason -> reason != Undefined.NOT_REPORTED)
                .findFirst();
        Optional<Undefined> withheld = themeWithheld.or(() -> anyWithheld);
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(index -> item(items.get(index), groups.get(index), withheld))
                .toList();
    }

    private static ItemView item(SurveyItem item, Group group, Optional<Undefined> withheld) {
        Optional<Undefined> reason = group.n() == 0 ? Optional.of(Undefined.NOT_REPORTED) : withheld;
        return new ItemView(item, group.shown(reason), reason, group.origins());
    }

    private List<Figure> answers(
            Scope scope, Group group, Optional<Group.Leaning> leaning, Optional<Undefined> withheld) {
        Undefined otherwise = withheld.orElse(Undefined.SUPPRESSED);
        return List.of(
                figure(Measure.ANSWERS_LOW, scope, leaning.map(Group.Leaning::low), otherwise)
                        .withN(group.n()),
                figure(Measure.ANSWERS_HIGH, scope, leaning.map(Group.Leaning::high), otherwise)
                        .withN(group.n()));
    }

    private List<Figure> consensus(String theme, List<SurveyItem> items, Optional<Undefined> withheld) {
        Scope scope = partner.withTheme(theme);
        Optional<Consensus> consensus = withheld.isPresent() || items.isEmpty()
                ? Optional.empty()
                : Consensus.of(now.perItem(theme), items.getFirst());
        Undefined otherwise = withheld.orElse(Undefined.TOO_FEW);
        return List.of(
                figure(Measure.AVERAGE_DEVIATION, scope, consensus.flatMap(Consensus::averageDeviation), otherwise),
                figure(Measure.AGREEMENT, scope, consensus.flatMap(Consensus::agreement), otherwise),
                figure(Measure.AGREEMENT_SKEWED, scope, consensus.flatMap(Consensus::agreementSkewed), otherwise));
    }

    private Figure figure(Measure measure, Scope scope, Optional<Double> value, Undefined otherwise) {
        return Figure.ofOptional(
                measure, scope, quarter, value.map(OptionalDouble::of).orElse(OptionalDouble.empty()), otherwise);
    }

    private List<Group> each(java.util.function.Function<Answers, Group> group) {
        return before.stream().map(group).toList();
    }
}
