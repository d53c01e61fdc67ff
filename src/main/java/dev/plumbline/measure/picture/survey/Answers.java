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
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What one side answered in one quarter: people one by one, or published tallies where there are no people. Groups are kept
 * once computed; not for use by several threads.
 */
public final class Answers {

    private final Map<String, List<SurveyItem>> themes = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final List<Person> people;
    private final List<SurveyTally> tallies;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Group> single = new HashMap<>();
    private final Map<Level, Map<String, Group>> byLevel = new EnumMap<>(Level.class);

    /** An item and its place among the scores of a person. */
    private record Column(SurveyItem item, int place) {}

    /** One person's answers, one place an item. */
    private static final class Person {

        private final Level level;
        private final Origin row;

        /** Answers on the scale where high is good; NaN where there is none. */
        private final double[] scores;

        private final @Nullable String[] cells;
        private boolean answered;

        Person(SurveyResponse response, int items) {
            level = response.level();
            row = response.origin();
            scores = new double[items];
            cells = new String[items];
            Arrays.fill(scores, Double.NaN);
        }

        void answer(int place, double score, String cell) {
            scores[place] = score;
            cells[place] = cell;
            answered = true;
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
        for (SurveyItem item : items) {
            Column before = columns.get(item.id());
            columns.put(item.id(), new Column(item, before == null ? columns.size() : before.place()));
            themes.computeIfAbsent(item.theme(), _ -> new ArrayList<>()).add(item);
        }
        this.people = responses.stream().map(this::person).toList();
        this.tallies = tallies.stream()
                .filter(tally -> columns.containsKey(tally.item()))
                .toList();
    }

    private Person person(SurveyResponse response) {
        Person person = new Person(response, columns.size());
        for (Answer answer : response.answers()) {
            Column column = columns.get(answer.item());
            if (column != null && answer.answer() instanceof Reading.Reported(BigDecimal given)) {
                person.answer(column.place(), column.item().scored(given.doubleValue()), answer.cell());
            }
        }
        return person;
    }

    private int place(SurveyItem item) {
        return Objects.requireNonNull(columns.get(item.id())).place();
    }

    /**
     * People who answered at least one item.
     *
     * @return 0 or more
     */
    public long respondents() {
        long answered = people.stream().filter(person -> person.answered).count();
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
        return groups.computeIfAbsent(theme, _ -> all(items(theme)));
    }

    /**
     * One level's answers to a theme.
     *
     * @param theme name of the theme
     * @param level the level
     * @return the group; tallies are not told apart by level
     */
    public Group theme(String theme, Level level) {
        return byLevel.computeIfAbsent(level, _ -> new HashMap<>())
                .computeIfAbsent(
                        theme,
                        _ -> group(
                                items(theme),
                                people.stream()
                                        .filter(person -> person.level == level)
                                        .toList()));
    }

    /**
     * Everyone's answers to an item.
     *
     * @param item the item
     * @return the group
     */
    public Group item(SurveyItem item) {
        return single.computeIfAbsent(item.id(), _ -> all(List.of(item)));
    }

    private Group all(List<SurveyItem> items) {
        return people.isEmpty() ? tallied(items) : group(items, people);
    }

    /**
     * The answers to a theme, item by item, of those who answered it; items nobody answered are left out.
     *
     * @param theme name of the theme
     * @return the answers to each item
     */
    public List<double[]> perItem(String theme) {
        return items(theme).stream()
                .map(item -> given(people, place(item)))
                .filter(answers -> answers.length > 0)
                .toList();
    }

    private static double[] given(List<Person> people, int place) {
        double[] given = new double[people.size()];
        int count = 0;
        for (Person person : people) {
            double score = person.scores[place];
            if (!Double.isNaN(score)) {
                given[count++] = score;
            }
        }
        return Arrays.copyOf(given, count);
    }

    private List<SurveyItem> items(String theme) {
        return themes.getOrDefault(theme, List.of());
    }

    private Group group(List<SurveyItem> items, List<Person> members) {
        double[] sums = new double[members.size()];
        int[] counts = new int[members.size()];
        long fewest = Long.MAX_VALUE;
        boolean inside = true;
        for (SurveyItem item : items) {
            int place = place(item);
            long answers = 0;
            for (int index = 0; index < sums.length; index++) {
                double score = members.get(index).scores[place];
                if (!Double.isNaN(score)) {
                    sums[index] += score;
                    counts[index]++;
                    answers++;
                    inside &= score >= item.low() && score <= item.high();
                }
            }
            fewest = answers > 0 ? Math.min(fewest, answers) : fewest;
        }
        return Group.ofPeople(means(sums, counts), fewest, inside && haveOneScale(items), () -> cells(items, members));
    }

    private static double[] means(double[] sums, int[] counts) {
        double[] means = new double[sums.length];
        int people = 0;
        for (int index = 0; index < sums.length; index++) {
            if (counts[index] > 0) {
                means[people++] = sums[index] / counts[index];
            }
        }
        return Arrays.copyOf(means, people);
    }

    /** Item by item, as they stand in columns. */
    private List<Origin> cells(List<SurveyItem> items, List<Person> members) {
        List<Origin> cells = new ArrayList<>();
        for (SurveyItem item : items) {
            int place = place(item);
            for (Person person : members) {
                String cell = person.cells[place];
                if (cell != null) {
                    cells.add(person.row.withCell(cell));
                }
            }
        }
        return cells;
    }

    private static boolean haveOneScale(List<SurveyItem> items) {
        return items.stream()
                .allMatch(item -> item.low() == items.getFirst().low()
                        && item.high() == items.getFirst().high());
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
        return Group.ofTallies(joined(summaries), haveOneScale(items), () -> cells);
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
