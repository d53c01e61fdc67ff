package dev.plumbline.measure.picture.survey;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Fact.SurveyTally;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What one side answered in one quarter: people one by one, or published tallies where there are no people. Groups are kept
 * once computed; not for use by several threads.
 */
public final class Answers {

    private final Map<String, List<SurveyItem>> themes = new HashMap<>();
    private final List<Person> people;
    private final List<SurveyTally> tallies;
    private final Map<String, Group> groups = new HashMap<>();

    /** One person's answers by item, on the scale where high is good. */
    private record Person(Level level, Map<String, Double> scores, Map<String, Origin> cells) {

        OptionalDouble mean(List<SurveyItem> items) {
            double sum = 0;
            int given = 0;
            for (SurveyItem item : items) {
                Double score = scores.get(item.id());
                if (score != null) {
                    sum += score;
                    given++;
                }
            }
            return given == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / given);
        }
    }

    /**
     * Arranges answers.
     *
     * @param items what was asked
     * @param responses people
     * @param tallies published counts or shares
     */
    public Answers(Collection<SurveyItem> items, List<SurveyResponse> responses, List<SurveyTally> tallies) {
        Map<String, SurveyItem> known = new HashMap<>();
        for (SurveyItem item : items) {
            known.put(item.id(), item);
            themes.computeIfAbsent(item.theme(), _ -> new ArrayList<>()).add(item);
        }
        this.people =
                responses.stream().map(response -> person(response, known)).toList();
        this.tallies = tallies.stream()
                .filter(tally -> known.containsKey(tally.item()))
                .toList();
    }

    private static Person person(SurveyResponse response, Map<String, SurveyItem> items) {
        Map<String, Double> scores = new HashMap<>();
        Map<String, Origin> cells = new HashMap<>();
        for (Answer answer : response.answers()) {
            SurveyItem item = items.get(answer.item());
            if (item != null && answer.answer() instanceof Reading.Reported(BigDecimal given)) {
                scores.put(item.id(), item.scored(given.doubleValue()));
                cells.put(item.id(), response.origin().withCell(answer.cell()));
            }
        }
        return new Person(response.level(), scores, cells);
    }

    /**
     * People who answered at least one item.
     *
     * @return 0 or more
     */
    public long respondents() {
        long answered =
                people.stream().filter(person -> !person.scores().isEmpty()).count();
        int tallied = tallies.stream()
                .mapToInt(tally -> tally.respondents().orElse(0))
                .max()
                .orElse(0);
        return answered + tallied;
    }

    /**
     * Everyone's answers to a theme.
     *
     * @param theme name of the theme
     * @return the group: each person counts once, with the mean of his or her answers
     */
    public Group theme(String theme) {
        return groups.computeIfAbsent("theme " + theme, _ -> all(items(theme)));
    }

    /**
     * One level's answers to a theme.
     *
     * @param theme name of the theme
     * @param level the level
     * @return the group; tallies are not told apart by level
     */
    public Group theme(String theme, Level level) {
        return groups.computeIfAbsent(level + " " + theme, _ -> group(items(theme), person -> person.level() == level));
    }

    /**
     * Everyone's answers to an item.
     *
     * @param item the item
     * @return the group
     */
    public Group item(SurveyItem item) {
        return groups.computeIfAbsent("item " + item.id(), _ -> all(List.of(item)));
    }

    private Group all(List<SurveyItem> items) {
        return people.isEmpty() ? tallied(items) : group(items, _ -> true);
    }

    /**
     * The answers to a theme, item by item, of those who answered it; items nobody answered are left out.
     *
     * @param theme name of the theme
     * @return one list of answers an item
     */
    public List<List<OptionalDouble>> perItem(String theme) {
        return items(theme).stream()
                .map(item -> people.stream()
                        .map(person -> person.scores().get(item.id()))
                        .filter(Objects::nonNull)
                        .map(OptionalDouble::of)
                        .toList())
                .filter(answers -> !answers.isEmpty())
                .toList();
    }

    private List<SurveyItem> items(String theme) {
        return themes.getOrDefault(theme, List.of());
    }

    private Group group(List<SurveyItem> items, Predicate<Person> who) {
        List<Person> members = people.stream().filter(who).toList();
        long fewest = items.stream()
                .mapToLong(item -> count(members, item))
                .filter(count -> count > 0)
                .min()
                .orElse(0);
        boolean inside = members.stream()
                .allMatch(person -> items.stream()
                        .allMatch(item -> isInside(item, person.scores().get(item.id()))));
        List<Origin> cells = members.stream()
                .flatMap(person -> items.stream().map(item -> person.cells().get(item.id())))
                .filter(Objects::nonNull)
                .toList();
        return Group.ofPeople(
                members.stream().map(person -> person.mean(items)).toList(),
                fewest,
                inside && haveOneScale(items),
                cells);
    }

    private static long count(List<Person> members, SurveyItem item) {
        long count = 0;
        for (Person member : members) {
            count += member.scores().containsKey(item.id()) ? 1 : 0;
        }
        return count;
    }

    private static boolean isInside(SurveyItem item, @org.jspecify.annotations.Nullable Double score) {
        return score == null || (score >= item.low() && score <= item.high());
    }

    private static boolean haveOneScale(List<SurveyItem> items) {
        return items.stream()
                        .map(item -> List.of(item.low(), item.high()))
                        .distinct()
                        .count()
                <= 1;
    }

    private Group tallied(List<SurveyItem> items) {
        List<SampleSummary> summaries = new ArrayList<>();
        List<Origin> cells = new ArrayList<>();
        for (SurveyTally tally : tallies) {
            items.stream().filter(item -> item.id().equals(tally.item())).forEach(item -> {
                TallyScore.of(item, tally).ifPresent(summaries::add);
                cells.add(tally.origin());
            });
        }
        return Group.ofTallies(joined(summaries), haveOneScale(items), cells);
    }

    /** Several items answered by the same people: the mean of their means; how it spreads over people is not published. */
    private static Optional<SampleSummary> joined(List<SampleSummary> summaries) {
        if (summaries.size() <= 1) {
            return summaries.stream().findFirst();
        }
        double mean =
                summaries.stream().mapToDouble(SampleSummary::mean).sorted().sum() / summaries.size();
        long n = summaries.stream().mapToLong(SampleSummary::n).min().orElseThrow();
        return Optional.of(new SampleSummary(n, mean, OptionalDouble.empty()));
    }
}
