package dev.plumbline.example;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.story.Cast;
import dev.plumbline.example.story.Casting;
import dev.plumbline.example.story.Part;
import dev.plumbline.example.story.Player;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up portfolio: a register and the returns of all its partners, quarter by quarter. Nothing of it is read from a
 * file, so every {@linkplain dev.plumbline.finding.Origin origin} has an empty digest and every cell is empty.
 */
public final class ExamplePortfolio {

    /** The sections of a return in the order of its sheets. */
    private static final List<BiFunction<Scene, Part, Stream<Fact>>> SECTIONS = List.of(
            KpiSheet::facts,
            VoiceSheet::priorities,
            VoiceSheet::answers,
            MeetingSheet::facts,
            ActionSheet::facts,
            CareSheet::risks,
            CareSheet::resources,
            CareSheet::clauses,
            StandpointSheet::views,
            StandpointSheet::benefits,
            StandpointSheet::lessons);

    private final ExampleSpec spec;
    private final List<Cast> casts;
    private final Map<String, Cast> castOf;
    private final Set<String> late;
    private final Map<String, Player> players;
    private final Register register;

    private ExamplePortfolio(ExampleSpec spec) {
        this.spec = spec;
        this.casts = IntStream.range(0, spec.alliances()).mapToObj(Casting::of).toList();
        this.castOf = casts.stream().collect(Collectors.toMap(Cast::alliance, cast -> cast));
        this.late = casts.stream()
                .flatMap(cast -> cast.story().late().stream().map(cast::partner))
                .collect(Collectors.toSet());
        this.players = new LinkedHashMap<>();
        casts.stream()
                .flatMap(cast -> cast.players().stream())
                .forEach(player -> players.put(player.partner().id(), player));
        this.register = RegisterDraft.of(
                casts.stream().map(cast -> scene(spec, cast, spec.last())).toList());
    }

    /**
     * The portfolio of a specification.
     *
     * @param spec the specification
     * @return the portfolio; the same for the same specification
     */
    public static ExamplePortfolio of(ExampleSpec spec) {
        return new ExamplePortfolio(spec);
    }

    /**
     * What was agreed, with targets up to five quarters after the last one told.
     *
     * @return the register
     */
    public Register register() {
        return register;
    }

    /**
     * All returns, made one by one as the stream is read: oldest quarter first, partners in the order of the register.
     * A partner that keeps its survey apart gives two for a quarter; a partner that is silent gives none.
     *
     * @return the returns
     */
    public Stream<Submission> submissions() {
        return IntStream.rangeClosed(1 - spec.quarters(), 0)
                .mapToObj(spec.last()::plus)
                .flatMap(this::submissions);
    }

    /**
     * The returns of one quarter.
     *
     * @param quarter the quarter
     * @return returns in the order of the register's partners; none for a quarter that is not told
     */
    public Stream<Submission> submissions(Quarter quarter) {
        Map<String, List<Turn>> turns = new LinkedHashMap<>();
        players.keySet().forEach(partner -> turns.put(partner, new ArrayList<>()));
        casts.stream()
                .map(cast -> scene(spec, cast, quarter))
                .filter(ExamplePortfolio::isTold)
                .forEach(scene -> {
                    for (Part part : Part.values()) {
                        if (scene.at() != 0 || !scene.story().silent().contains(part)) {
                            turnsOf(turns, scene.cast().partner(part)).add(new Turn(scene, part));
                        }
                    }
                });
        return players.values().stream()
                .flatMap(player ->
                        returns(player, quarter, turnsOf(turns, player.partner().id())));
    }

    /**
     * Returns that come once more, a month after the last quarter, with a figure of the quarter before it put right.
     *
     * @return whole returns for the quarter before the last
     */
    public Stream<Submission> corrections() {
        return submissions(spec.last().plus(-1)).flatMap(said -> {
            List<Fact> facts = said.facts().stream().map(this::corrected).toList();
            return facts.equals(said.facts())
                    ? Stream.empty()
                    : Stream.of(new Submission(said.partner(), said.form(), said.period(), facts, said.rows()));
        });
    }

    private Fact corrected(Fact fact) {
        return Optional.ofNullable(castOf.get(fact.alliance()))
                .flatMap(cast -> cast.story().corrections().stream()
                        .filter(line -> cast.partner(line.part()).equals(fact.partner()))
                        .flatMap(line -> KpiSheet.corrected(fact, cast.key(line.kpi()), line).stream())
                        .findFirst())
                .orElse(fact);
    }

    /**
     * What the partner's PMO calls a file that comes once more.
     *
     * @param correction one of the {@linkplain #corrections() corrections}
     * @return a file name, unique within the partner's folder
     */
    public String correctionName(Submission correction) {
        return fileName(correction).replace(".xlsx", " corrected.xlsx");
    }

    /**
     * When all files came, as the alliance office tells it.
     *
     * @return a table of text with the columns file and received, the earliest file first
     */
    public String received() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        submissions().forEach(said -> days.put(said.partner() + "/" + fileName(said), receivedOn(said)));
        corrections().forEach(said -> days.put(said.partner() + "/" + correctionName(said), afterLast(29)));
        return Stream.concat(
                        Stream.of("file,received"),
                        days.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(file -> file.getKey() + "," + file.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A return comes on the day on which it was prepared, a late one ten days after it was wanted. */
    private LocalDate receivedOn(Submission submission) {
        boolean isLast = quarter(submission).equals(spec.last());
        return isLast && late.contains(submission.partner()) ? afterLast(39) : preparedOn(submission);
    }

    private LocalDate afterLast(int days) {
        return scene(spec, casts.getFirst(), spec.last().plus(1)).day(days);
    }

    /**
     * What the partner's PMO calls the file.
     *
     * @param submission a return of this portfolio
     * @return a file name, unique within the partner's folder
     * @throws IllegalArgumentException when the return is not of this portfolio
     */
    public String fileName(Submission submission) {
        Player player = player(submission);
        Quarter quarter = quarter(submission);
        boolean survey =
                player.hasSurveyApart() && submission.facts().stream().allMatch(fact -> fact.kind() == FactKind.SURVEY);
        String year = Integer.toString(quarter.year());
        return (survey ? player.surveyName() : player.returnName())
                .replace("YYYY", year)
                .replace("YY", year.substring(2))
                .replace("QN", "Q" + quarter.number())
                .replace("qN", "q" + quarter.number());
    }

    /**
     * Who prepared a return at the partner's PMO.
     *
     * @param submission a return of this portfolio
     * @return a name
     * @throws IllegalArgumentException when the return is not of this portfolio
     */
    public String preparedBy(Submission submission) {
        return player(submission).staff().getLast();
    }

    /**
     * When a return was prepared: a working day, two to four weeks after the quarter's end.
     *
     * @param submission a return of this portfolio
     * @return the day
     * @throws IllegalArgumentException when the return is not of this portfolio
     */
    public LocalDate preparedOn(Submission submission) {
        Quarter quarter = quarter(submission);
        String partner = player(submission).partner().id();
        int days = 14 + new Chance(spec.seed()).of("prepared", partner, quarter).nextInt(15);
        return scene(spec, casts.getFirst(), quarter.plus(1)).day(days);
    }

    /**
     * The mistake planted in a return.
     *
     * @param submission a return of this portfolio
     * @return the mistake, or empty when the return is right
     * @throws IllegalArgumentException when the return is not of this portfolio
     */
    public Optional<Fault> findFault(Submission submission) {
        RandomGenerator random = new Chance(spec.seed()).of("fault", submission.partner(), fileName(submission));
        List<Fault> fitting = Stream.of(Fault.values())
                .filter(fault -> fault.fits(submission.facts()))
                .toList();
        return fitting.isEmpty() || random.nextDouble() >= spec.faultShare()
                ? Optional.empty()
                : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    private Player player(Submission submission) {
        return Optional.ofNullable(players.get(submission.partner()))
                .orElseThrow(() -> new IllegalArgumentException("No partner '" + submission.partner() + "' here"));
    }

    private static Quarter quarter(Submission submission) {
        return submission
                .period()
                .map(period -> FiscalCalendar.CALENDAR_YEAR.quarterOf(period.last()))
                .orElseThrow(() -> new IllegalArgumentException("A return has a period"));
    }

    private static Scene scene(ExampleSpec spec, Cast cast, Quarter quarter) {
        int told = Math.min(spec.quarters(), cast.story().quarters().orElse(spec.quarters()));
        return new Scene(cast, spec.last().plus(1 - told), quarter, spec.last(), new Chance(spec.seed()));
    }

    private static boolean isTold(Scene scene) {
        return scene.quarter().compareTo(scene.first()) >= 0 && scene.quarter().compareTo(scene.last()) <= 0;
    }

    private static List<Turn> turnsOf(Map<String, List<Turn>> turns, String partner) {
        return turns.getOrDefault(partner, List.of());
    }

    private Stream<Submission> returns(Player player, Quarter quarter, List<Turn> turns) {
        List<Fact> facts = SECTIONS.stream()
                .flatMap(section -> turns.stream().flatMap(turn -> section.apply(turn.scene(), turn.part())))
                .toList();
        if (!player.hasSurveyApart()) {
            return Stream.of(facts).filter(all -> !all.isEmpty()).map(all -> submission(player, quarter, all));
        }
        return Stream.of(false, true)
                .map(survey -> facts.stream()
                        .filter(fact -> (fact.kind() == FactKind.SURVEY) == survey)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> submission(player, quarter, some));
    }

    private Submission submission(Player player, Quarter quarter, List<Fact> facts) {
        Submission right = new Submission(
                player.partner().id(),
                Submission.RETURN,
                Optional.of(FiscalCalendar.CALENDAR_YEAR.periodOf(quarter)),
                facts,
                List.of());
        return findFault(right)
                .map(fault ->
                        new Submission(right.partner(), right.form(), right.period(), fault.plant(facts), right.rows()))
                .orElse(right);
    }

    /** A part played in an alliance in a quarter. */
    private record Turn(Scene scene, Part part) {}
}
