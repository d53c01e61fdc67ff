package dev.plumbline.measure.sounding;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.QuarterPicture.Statement;
import dev.plumbline.measure.picture.QuarterPicture.Topic;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Stance;
import dev.plumbline.submission.Standpoint.GoalView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goals held against each other: who holds them, and with what date, target and definition. A side holds a goal that it
 * says it pursues, or, when it does not say, to which it wants to give effort.
 */
final class ViewSounding implements Sounding {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORT_WORD = 2;

    @Override
    public Stream<Figure> take(Ground ground) {
        List<Goal> shared = ground.facts().goals().stream()
                .filter(goal -> isToldByAll(ground, goal) && holders(ground, goal) == sides(ground))
                .toList();
        return Stream.of(
                        ground.facts().goals().stream().flatMap(goal -> goal(ground, goal)),
                        ground.picture().goals().stream()
                                .flatMap(goal ->
                                        goal.indicators().stream().flatMap(one -> indicator(ground, goal, one))),
                        Stream.of(shared(ground, shared)),
                        ground.sides().map(side -> oneSided(ground, side, shared)))
                .flatMap(figures -> figures);
    }

    private static int sides(Ground ground) {
        return ground.picture().sides().size();
    }

    private static Optional<GoalView> view(Ground ground, SidePicture side, String goal, String indicator) {
        for (GoalView view : ground.list(GoalView.class, side)) {
            if (view.goal().equals(goal) && view.indicator().equals(indicator)) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }

    private static Optional<Stance> stance(Ground ground, SidePicture side, Goal goal) {
        return view(ground, side, goal.id(), "")
                .flatMap(GoalView::stance)
                .or(() -> side.priorities().isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(side.priorities().get(goal.id()))
                                .filter(weight -> weight.get() > 0)
                                .map(_ -> Stance.PURSUE)
                                .or(() -> Optional.of(Stance.ACCEPT)));
    }

    private static boolean isToldByAll(Ground ground, Goal goal) {
        return ground.sides().allMatch(side -> stance(ground, side, goal).isPresent());
    }

    private static long holders(Ground ground, Goal goal) {
        return count(ground, goal, Stance.PURSUE);
    }

    private static long count(Ground ground, Goal goal, Stance stance) {
        return ground.sides()
                .filter(side ->
                        stance(ground, side, goal).filter(stance::equals).isPresent())
                .count();
    }

    private static Stream<Figure> goal(Ground ground, Goal goal) {
        Scope scope = ground.scope().withGoal(goal.id());
        List<GoalView> told = ground.sides()
                .flatMap(side -> view(ground, side, goal.id(), "").stream())
                .toList();
        if (!isToldByAll(ground, goal)) {
            return Stream.of(
                    ground.none(Measure.GOAL_HOLDERS, scope, Undefined.SIDE_MISSING),
                    ground.none(Measure.GOAL_OPPONENTS, scope, Undefined.SIDE_MISSING),
                    datesApart(ground, goal, told));
        }
        return Stream.of(
                counted(ground, Measure.GOAL_HOLDERS, goal, holders(ground, goal)),
                counted(ground, Measure.GOAL_OPPONENTS, goal, count(ground, goal, Stance.OPPOSE)),
                datesApart(ground, goal, told));
    }

    /** With the cells that tell: what a side says of the goal, else the effort it wants on it. */
    private static Figure counted(Ground ground, Measure measure, Goal goal, long count) {
        List<Origin> cells = ground.sides()
                .flatMap(side -> view(ground, side, goal.id(), "").stream()
                        .filter(view -> view.stance().isPresent())
                        .map(GoalView::origin)
                        .findFirst()
                        .map(Stream::of)
                        .orElseGet(() -> Optional.ofNullable(side.priorities().get(goal.id())).stream()
                                .flatMap(weight -> weight.origins().stream())))
                .toList();
        return Figure.of(measure, ground.scope().withGoal(goal.id()), ground.quarter(), (double) count)
                .withN(sides(ground))
                .withOrigins(cells);
    }

    private static Figure datesApart(Ground ground, Goal goal, List<GoalView> told) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        told.forEach(view -> view.due().ifPresent(dates::add));
        Scope scope = ground.scope().withGoal(goal.id());
        if (dates.isEmpty()) {
            return ground.none(Measure.GOAL_DATES_APART, scope, Undefined.NOT_REPORTED);
        }
        if (told.stream().filter(view -> view.due().isPresent()).count() < sides(ground)) {
            goal.due().ifPresent(dates::add);
        }
        return ground.figure(
                Measure.GOAL_DATES_APART,
                scope,
                (double) ChronoUnit.DAYS.between(dates.getFirst(), dates.getLast()),
                told);
    }

    private static Figure shared(Ground ground, List<Goal> shared) {
        long told = ground.facts().goals().stream()
                .filter(goal -> isToldByAll(ground, goal))
                .count();
        return told == 0
                ? ground.none(Measure.GOALS_SHARED, ground.scope(), Undefined.SIDE_MISSING)
                : Figure.of(Measure.GOALS_SHARED, ground.scope(), ground.quarter(), (double) shared.size() / told)
                        .withN(told);
    }

    private static Figure oneSided(Ground ground, SidePicture side, List<Goal> shared) {
        boolean told = ground.facts().goals().stream().allMatch(goal -> isToldByAll(ground, goal));
        double all =
                side.priorities().values().stream().mapToDouble(Figure::get).sum();
        if (!told || all <= 0) {
            return ground.none(
                    Measure.EFFORT_ONE_SIDED, ground.scope(side), told ? Undefined.NO_WEIGHT : Undefined.SIDE_MISSING);
        }
        Set<String> common = shared.stream().map(Goal::id).collect(Collectors.toSet());
        double alone = side.priorities().entrySet().stream()
                .filter(entry -> !common.contains(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().get())
                .sum();
        return Figure.of(Measure.EFFORT_ONE_SIDED, ground.scope(side), ground.quarter(), alone / all)
                .withOrigins(side.priorities().values().stream()
                        .flatMap(weight -> weight.origins().stream())
                        .toList());
    }

    private static Stream<Figure> indicator(Ground ground, GoalPicture goal, IndicatorPicture picture) {
        List<GoalView> told = new ArrayList<>();
        for (SidePicture side : ground.picture().sides()) {
            view(ground, side, goal.goal().id(), picture.indicator().id()).ifPresent(told::add);
        }
        Scope scope = ground.scope()
                .withGoal(goal.goal().id())
                .withIndicator(picture.indicator().id());
        if (told.isEmpty()) {
            return Stream.of(
                    ground.none(Measure.GOAL_TARGETS_APART, scope, Undefined.NOT_REPORTED),
                    ground.none(Measure.DEFINITION_OVERLAP, scope, Undefined.NOT_REPORTED));
        }
        return Stream.of(
                targetsApart(ground, scope, picture, told), definitions(ground, scope, picture.indicator(), told));
    }

    private static Figure targetsApart(Ground ground, Scope scope, IndicatorPicture picture, List<GoalView> told) {
        List<GoalView> own =
                told.stream().filter(view -> view.target().isPresent()).toList();
        List<Double> targets = new ArrayList<>(own.stream()
                .map(view -> view.target().map(BigDecimal::doubleValue).orElseThrow())
                .toList());
        if (own.size() < sides(ground)) {
            picture.target().value().ifPresent(targets::add);
        }
        if (own.isEmpty() || targets.size() < 2) {
            return ground.none(Measure.GOAL_TARGETS_APART, scope, Undefined.NOT_REPORTED);
        }
        double low = targets.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = targets.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double size = (Math.abs(low) + Math.abs(high)) / 2;
        return ground.figure(Measure.GOAL_TARGETS_APART, scope, size == 0 ? 0 : (high - low) / size, own);
    }

    /** The least part of words in common between any two; a side that is silent uses the words of the register. */
    private static Figure definitions(Ground ground, Scope scope, Indicator indicator, List<GoalView> told) {
        List<GoalView> own =
                told.stream().filter(view -> !view.definition().isBlank()).toList();
        List<String> texts =
                new ArrayList<>(own.stream().map(GoalView::definition).toList());
        if (own.size() < sides(ground) && !indicator.definition().isBlank()) {
            texts.add(indicator.definition());
        }
        if (own.isEmpty() || texts.size() < 2) {
            return ground.none(Measure.DEFINITION_OVERLAP, scope, Undefined.NOT_REPORTED);
        }
        double least = 1;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                least = Math.min(least, overlap(words(texts.get(i)), words(texts.get(j))));
            }
        }
        return ground.figure(Measure.DEFINITION_OVERLAP, scope, least, own);
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > SHORT_WORD)
                .collect(Collectors.toSet());
    }

    private static double overlap(Set<String> one, Set<String> two) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(two);
        long common = one.stream().filter(two::contains).count();
        return all.isEmpty() ? 1 : (double) common / all.size();
    }

    @Override
    public Stream<Statement> tell(Ground ground) {
        return ground.sides()
                .flatMap(side -> ground.list(GoalView.class, side).stream()
                        .filter(view -> !view.definition().isBlank())
                        .map(view ->
                                new Statement(Topic.DEFINITION, Ground.id(side), view.subject(), view.definition())));
    }
}
