package dev.plumbline.measure.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays the attacker: from everything that is published of a quarter, in all editions together, tries to work out what one
 * person, a level or a withheld side answered. Every published mean and difference is a linear equation over the single
 * answers; a hidden mean is given away when its coefficients are a combination of those of the equations.
 */
class DerivationTest {

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("plumbline.seeds", 25));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noHiddenMeanCanBeWorkedOutOfWhatIsPublished(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        Register register = alliance.register();
        List<SurveyResponse> responses = answers(alliance.facts());
        AllianceAssessment assessment = RandomAlliance.assess(register, alliance.facts());

        assessment.history().forEach(picture -> {
            Unknowns unknowns = new Unknowns(register, responses, picture.quarter());
            LinearSpan published = new LinearSpan();
            picture.figures().stream()
                    .filter(Figure::isDefined)
                    .forEach(figure -> unknowns.equation(figure).ifPresent(published::add));

            assertThat(unknowns.secrets(picture.figures()))
                    .as("%s", picture.quarter())
                    .allSatisfy((secret, coefficients) -> assertThat(published.contains(coefficients))
                            .as("%s can be worked out", secret)
                            .isFalse());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noHiddenMeanCanBeWorkedOutOfTwoEditionsOfAQuarter(long seed) {
        RandomAlliance alliance = new RandomAlliance(seed);
        Register register = alliance.register();
        List<Fact> restated = alliance.restated();
        AllianceAssessment first = RandomAlliance.assess(register, alliance.facts());
        AllianceAssessment second = Assessor.assess(
                new RegisterIndex(register),
                register.alliances().getFirst(),
                new Reported(restated, List.of(), List.of(answers(alliance.facts()))),
                RandomAlliance.NOW);
        Unknowns before = new Unknowns(register, answers(alliance.facts()), RandomAlliance.NOW);
        Unknowns after = new Unknowns(register, answers(restated), RandomAlliance.NOW);
        LinearSpan published = new LinearSpan();
        first.now().figures().stream()
                .filter(Figure::isDefined)
                .forEach(figure -> before.equation(figure).ifPresent(published::add));
        second.now().figures().stream()
                .filter(Figure::isDefined)
                .forEach(figure -> after.equation(figure).ifPresent(published::add));

        assertThat(before.secrets(first.now().figures()))
                .allSatisfy((secret, coefficients) -> assertThat(published.contains(coefficients))
                        .as("%s can be worked out", secret)
                        .isFalse());
        assertThat(after.secrets(second.now().figures()))
                .allSatisfy((secret, coefficients) -> assertThat(published.contains(coefficients))
                        .as("%s can be worked out", secret)
                        .isFalse());
    }

    private static List<SurveyResponse> answers(List<Fact> facts) {
        return facts.stream()
                .filter(SurveyResponse.class::isInstance)
                .map(SurveyResponse.class::cast)
                .toList();
    }

    /** The single answers of one quarter as unknowns. */
    private record Unknowns(Register register, List<SurveyResponse> responses) {

        Unknowns(Register register, List<SurveyResponse> all, Quarter quarter) {
            this(
                    register,
                    all.stream()
                            .filter(response ->
                                    response.period().equals(FiscalCalendar.CALENDAR_YEAR.periodOf(quarter)))
                            .toList());
        }

        /** The coefficients of what a figure says; empty when it says nothing linear. */
        Optional<Map<String, Double>> equation(Figure figure) {
            String theme = figure.scope().theme();
            String partner = figure.scope().partner();
            return switch (figure.measure()) {
                case THEME_MEAN -> Optional.of(mean(partner, theme, _ -> true));
                case LEVEL_GAP ->
                    Optional.of(minus(
                            mean(partner, theme, Level.EXECUTIVE::equals),
                            mean(partner, theme, Level.WORKING::equals)));
                case PERCEPTION_GAP, ITEM_GAP -> {
                    List<String> sides = sides(figure);
                    yield sides.size() < 2
                            ? Optional.empty()
                            : Optional.of(
                                    minus(mean(sides.get(0), theme, _ -> true), mean(sides.get(1), theme, _ -> true)));
                }
                default -> Optional.empty();
            };
        }

        /** The pair of a gap: the only one, or the one it names; the widest pair's is told among the pairs as well. */
        private List<String> sides(Figure figure) {
            if (!figure.scope().partner().isEmpty()) {
                return List.of(figure.scope().partner().split("\\+", -1));
            }
            List<String> all = register.alliances().getFirst().sides().stream()
                    .map(side -> side.partner())
                    .toList();
            return all.size() == 2 ? all : List.of();
        }

        /** What nobody may know: every single person's mean, and every mean and item gap that was withheld. */
        Map<String, Map<String, Double>> secrets(List<Figure> figures) {
            Map<String, Map<String, Double>> secrets = new LinkedHashMap<>();
            for (Figure figure : figures) {
                if (figure.measure() == Measure.ITEM_GAP && figure.reason().equals(Optional.of(Undefined.SUPPRESSED))) {
                    equation(figure).ifPresent(hidden -> put(secrets, figure.id(), hidden));
                }
                if (figure.measure() == Measure.THEME_MEAN) {
                    String partner = figure.scope().partner();
                    String theme = figure.scope().theme();
                    if (!figure.isDefined()) {
                        put(secrets, figure.id(), mean(partner, theme, _ -> true));
                    }
                    for (SurveyResponse response : responses) {
                        if (response.partner().equals(partner)) {
                            put(secrets, figure.id() + response.respondent(), one(response, theme));
                        }
                    }
                    for (Level level : Level.values()) {
                        if (count(partner, level) < 5) {
                            put(secrets, figure.id() + level, mean(partner, theme, level::equals));
                        }
                    }
                }
            }
            return secrets;
        }

        private static void put(
                Map<String, Map<String, Double>> secrets, String name, Map<String, Double> coefficients) {
            if (!coefficients.isEmpty()) {
                secrets.put(name, coefficients);
            }
        }

        private long count(String partner, Level level) {
            return responses.stream()
                    .filter(response -> response.partner().equals(partner) && response.level() == level)
                    .count();
        }

        private Map<String, Double> mean(String partner, String theme, Predicate<Level> level) {
            List<Map<String, Double>> people = responses.stream()
                    .filter(response -> response.partner().equals(partner) && level.test(response.level()))
                    .map(response -> one(response, theme))
                    .filter(person -> !person.isEmpty())
                    .toList();
            Map<String, Double> mean = new LinkedHashMap<>();
            people.forEach(person -> person.forEach(
                    (unknown, coefficient) -> mean.merge(unknown, coefficient / people.size(), Double::sum)));
            return mean;
        }

        /** One person's mean over a theme, or over one item of it when told as {@code theme / item}. */
        private Map<String, Double> one(SurveyResponse response, String theme) {
            List<Answer> given = response.answers().stream()
                    .filter(answer -> belongs(answer.item(), theme))
                    .toList();
            Map<String, Double> coefficients = new LinkedHashMap<>();
            given.forEach(answer ->
                    coefficients.put(response.partner() + response.respondent() + answer.item(), 1.0 / given.size()));
            return coefficients;
        }

        private boolean belongs(String item, String theme) {
            SurveyItem found = register.items().stream()
                    .filter(each -> each.id().equals(item))
                    .findFirst()
                    .orElseThrow();
            return found.theme().equals(theme) || theme.equals(found.theme() + " / " + item);
        }

        private static Map<String, Double> minus(Map<String, Double> one, Map<String, Double> other) {
            Map<String, Double> difference = new LinkedHashMap<>(one);
            other.forEach((unknown, coefficient) -> difference.merge(unknown, -coefficient, Double::sum));
            return difference;
        }
    }

    /** All combinations of some equations, kept in echelon form. */
    private static final class LinearSpan {

        private static final double TINY = 1e-9;

        private final List<Map.Entry<String, Map<String, Double>>> rows = new ArrayList<>();

        void add(Map<String, Double> equation) {
            Map<String, Double> rest = reduced(equation);
            rest.entrySet().stream()
                    .max(Map.Entry.comparingByValue((a, b) -> Double.compare(Math.abs(a), Math.abs(b))))
                    .ifPresent(pivot -> rows.add(Map.entry(pivot.getKey(), rest)));
        }

        boolean contains(Map<String, Double> equation) {
            return reduced(equation).isEmpty();
        }

        private Map<String, Double> reduced(Map<String, Double> equation) {
            Map<String, Double> rest = new LinkedHashMap<>(equation);
            for (Map.Entry<String, Map<String, Double>> row : rows) {
                double factor = rest.getOrDefault(row.getKey(), 0.0)
                        / Objects.requireNonNull(row.getValue().get(row.getKey()));
                if (factor != 0) {
                    row.getValue().forEach((unknown, value) -> rest.merge(unknown, -factor * value, Double::sum));
                }
            }
            rest.values().removeIf(value -> Math.abs(value) < TINY);
            return rest;
        }
    }
}
