package dev.plumbline.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.finding.Severity;
import dev.plumbline.ledger.Answered;
import dev.plumbline.ledger.Arrival;
import dev.plumbline.ledger.Basis;
import dev.plumbline.ledger.Compared;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.ReadFile;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Sent;
import dev.plumbline.ledger.Told;
import dev.plumbline.ledger.Versions;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.MeetingConduct;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Replaces;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.Stance;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.cycle.Admission;
import dev.plumbline.submission.cycle.Extension;
import dev.plumbline.submission.cycle.Handed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a ledger promises, on whatever database. */
abstract class LedgerContract {

    private static final Instant MONDAY = Instant.parse("2026-10-05T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-10-06T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-10-07T08:00:00Z");
    private static final Period Q3 = FiscalCalendar.CALENDAR_YEAR.periodOf(Quarter.parse("2026-Q3"));
    private static final Period Q2 = FiscalCalendar.CALENDAR_YEAR.periodOf(Quarter.parse("2026-Q2"));
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final Basis BASIS = new Basis("a".repeat(64), "b".repeat(64), "1");

    private FluentConfiguration tables;
    private JdbcClient jdbc;
    private JdbcReceiptLedger receipts;
    private JdbcReadingLedger readings;
    private JdbcFactLedger facts;
    private JdbcCycleLedger cycle;
    private JdbcPeriodLedger periods;
    private JdbcLetterLedger letters;

    /** All but NUL, which no database of ours stores. */
    private static final String CONTROL =
            IntStream.range(1, 32).mapToObj(Character::toString).collect(Collectors.joining());

    abstract DataSource database() throws Exception;

    @BeforeEach
    void emptyLedger() throws Exception {
        DataSource database = database();
        tables = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
                .cleanDisabled(false);
        tables.load().migrate();
        jdbc = JdbcClient.create(database);
        receipts = new JdbcReceiptLedger(jdbc, new JdbcTemplate(database));
        readings = new JdbcReadingLedger(
                jdbc, new JdbcTemplate(database), new TransactionTemplate(new JdbcTransactionManager(database)));
        facts = new JdbcFactLedger(jdbc);
        cycle = new JdbcCycleLedger(jdbc);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        periods = new JdbcPeriodLedger(jdbc, transactions);
        letters = new JdbcLetterLedger(jdbc, transactions);
    }

    @Test
    void whatIsPlannedIsEnteredOnceAndKeepsItsState() {
        JobPeriod second = JobPeriod.due("quarterly", "2026-Q2", TUESDAY, WEDNESDAY);
        JobPeriod third = JobPeriod.due("quarterly", "2026-Q3", WEDNESDAY, WEDNESDAY);
        assertThat(periods.findWatchedUntil("quarterly")).isEmpty();

        periods.plan("quarterly", List.of(second), TUESDAY);
        JobPeriod failed = second.begun(TUESDAY).with(JobPeriod.State.FAILED, WEDNESDAY, "no disk");
        periods.note(failed);
        periods.plan("quarterly", List.of(second, third), WEDNESDAY);

        assertThat(periods.findWatchedUntil("quarterly")).contains(WEDNESDAY);
        assertThat(periods.listOpen("quarterly")).containsExactly(failed, third);
        assertThat(failed.attempts()).isEqualTo(1);
        periods.note(third.begun(WEDNESDAY).with(JobPeriod.State.DONE, WEDNESDAY, "x".repeat(5000)));
        assertThat(periods.listOpen("quarterly")).containsExactly(failed);
        assertThat(periods.listNewest("quarterly", 1))
                .extracting(JobPeriod::period, JobPeriod::state)
                .containsExactly(tuple("2026-Q3", JobPeriod.State.DONE));
        assertThat(periods.listOpen("intake")).isEmpty();
    }

    @Test
    void aLetterHasRoomForThousandsOfAlliances() {
        Letter.Enclosure pack = new Letter.Enclosure("output/2026-Q3/a.pdf", "a.pdf", digest("11"), 12);
        Letter letter = new Letter(
                "<2@plumbline>",
                Letter.Kind.PACKS,
                "2026-Q3",
                "Zoë",
                "zoe@example.com",
                "Packs",
                "An alliance: results fall short of plan, and the partners want different things\n".repeat(10_000),
                java.util.Collections.nCopies(10_000, pack),
                MONDAY,
                Letter.Standing.entered(Letter.State.HELD, MONDAY, ""));

        letters.enter(List.of(letter));

        assertThat(letters.listAbout("2026-Q3")).containsExactly(letter);
    }

    @Test
    void aLetterIsEnteredOnceAndItsStateIsNoted() {
        Letter letter = new Letter(
                "<1@plumbline>",
                Letter.Kind.PACKS,
                "2026-Q3",
                "Zoë O'Neil; drop table",
                "zoe@example.com",
                "Packs",
                "line 1\nline 2",
                List.of(new Letter.Enclosure("output/2026-Q3/a.pdf", "a.pdf", digest("11"), 12)),
                MONDAY,
                Letter.Standing.entered(Letter.State.HELD, MONDAY, ""));

        letters.enter(List.of(letter));
        letters.enter(List.of(letter.with(Letter.State.READY, TUESDAY, "again")));
        assertThat(letters.listAbout("2026-Q3")).containsExactly(letter);

        Letter later = letter.with(new Letter.Standing(Letter.State.READY, 2, WEDNESDAY, TUESDAY, "busy"));
        letters.note(later);
        assertThat(letters.list(List.of(Letter.State.READY, Letter.State.SENDING)))
                .containsExactly(later);
        assertThat(letters.list(List.of(Letter.State.HELD))).isEmpty();
        assertThat(letters.listChangedSince(TUESDAY)).containsExactly(later);
        assertThat(letters.listChangedSince(WEDNESDAY)).isEmpty();
    }

    abstract String vendor();

    @Test
    void theSameContentFromTheSamePartnerIsADuplicate() {
        Receipt first = receive("northwind", "kpi.xlsx", "11", MONDAY);
        Receipt again = receive("northwind", "copy of kpi.xlsx", "11", TUESDAY);
        Receipt other = receive("helios", "kpi.xlsx", "11", TUESDAY);

        assertThat(again.original()).contains(first.number());
        assertThat(other.isDuplicate()).isFalse();
        assertThat(receipts.listReceipts(digest("11"))).containsExactly(first, again, other);
        assertThat(readings.listUnread(BASIS, 0, 1)).containsExactly(first, other);
        assertThat(readings.listTold()).extracting(Told::state).containsExactly(FileState.DUPLICATE);
    }

    @Test
    void filesReceivedTogetherAreToldApartAsIfTheyCameOneByOne() {
        Receipt old = receive("northwind", "old.xlsx", "10", MONDAY);

        List<Receipt> together = receipts.receive(List.of(
                arrival("northwind", "kpi.xlsx", "11", TUESDAY),
                arrival("northwind", "old.xlsx", "10", TUESDAY),
                arrival("northwind", "copy.xlsx", "11", TUESDAY),
                arrival("northwind", "old copy.xlsx", "10", TUESDAY),
                arrival("helios", "kpi.xlsx", "11", TUESDAY),
                arrival("northwind", "third.xlsx", "11", TUESDAY)));

        long first = together.getFirst().number();
        assertThat(together)
                .extracting(Receipt::name)
                .containsExactly("kpi.xlsx", "copy.xlsx", "old copy.xlsx", "kpi.xlsx", "third.xlsx");
        assertThat(together)
                .extracting(Receipt::original)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(first),
                        Optional.of(old.number()),
                        Optional.empty(),
                        Optional.of(first));
        assertThat(together).extracting(Receipt::number).isSorted();
        assertThat(together.getLast().plainName()).isNotEqualTo(together.get(1).plainName());
    }

    @Test
    void aTouchedFileOnlyRenewsItsSignature() {
        receive("northwind", "kpi.xlsx", "11", MONDAY);

        List<Receipt> touched =
                receipts.receive(List.of(new Arrival("northwind", "kpi.xlsx", digest("11"), 5, "touched", TUESDAY)));

        assertThat(touched).isEmpty();
        assertThat(receipts.listSignatures("northwind")).containsExactly(Map.entry("kpi.xlsx", "touched"));
    }

    @Test
    void theInstantOfReceiptNeverGoesBack() {
        assertThat(receipts.nextInstant(MONDAY.plusNanos(1_500_000))).isEqualTo(MONDAY.plusMillis(1));
        receive("northwind", "kpi.xlsx", "11", TUESDAY);

        assertThat(receipts.nextInstant(MONDAY)).isEqualTo(TUESDAY.plusMillis(1));
        assertThat(receipts.nextInstant(WEDNESDAY)).isEqualTo(WEDNESDAY);
    }

    @Test
    void filesThatAreEachAboutSomeIndicatorsReplaceOnlyTheFiguresTheyHold() {
        Receipt one = receive("northwind", "waste.csv", "11", MONDAY);
        Receipt other = receive("northwind", "jobs.csv", "12", TUESDAY);
        Receipt again = receive("northwind", "waste-revised.csv", "13", WEDNESDAY);
        Fact jobs = actual("kpi-2", Q3, "7", other);
        Fact revised = actual(Q3, "9", again);
        acceptApart(one, MONDAY, actual(Q3, "8", one));
        acceptApart(other, TUESDAY, jobs);

        assertThat(facts.listFacts(facts.knownAt(TUESDAY, SEPTEMBER), "aurora")).hasSize(2);

        acceptApart(again, WEDNESDAY, revised);

        assertThat(facts.listFacts(facts.knownAt(WEDNESDAY, SEPTEMBER), "aurora"))
                .containsExactlyInAnyOrder(jobs, revised);
    }

    private void note(ReadFile file) {
        readings.record(List.of(file));
    }

    private void acceptApart(Receipt receipt, Instant at, Fact said) {
        Submission submission =
                new Submission("northwind", "plan", Optional.empty(), List.of(said), List.of(), Replaces.FIGURES);
        Outcome outcome = Outcome.of(new dev.plumbline.submission.Acceptance.Accepted(submission, List.of()));
        note(new ReadFile(receipt, BASIS, outcome, at, at));
    }

    @Test
    void everyKindOfFactComesBackAsItWasWritten() {
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        List<Fact> written = everyKind(receipt.sha256());
        accept(receipt, MONDAY, written);

        Known known = facts.knownAt(MONDAY, SEPTEMBER);

        assertThat(facts.listFacts(known, "aurora")).containsExactlyElementsOf(written);
        assertThat(facts.listFacts(known, "borealis")).isEmpty();
        assertThat(facts.listFacts(readings.listTold().getFirst().reading().orElseThrow()))
                .containsExactlyElementsOf(written);
        assertThat(known.inputs()).extracting(input -> input.told().receipt()).containsExactly(receipt);
    }

    @Test
    void theFactsOfAStoreFromBeforePassagesComeBackAsTheyWereWritten() {
        tables.load().clean();
        tables.target("5").load().migrate();
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        insertAsBefore(receipt);
        tables.target("latest").load().migrate();

        Known known = facts.knownAt(MONDAY, SEPTEMBER);

        assertThat(facts.listFacts(known, "aurora"))
                .containsExactly(new Fact.PriorityWeight(
                        "northwind",
                        "aurora",
                        "goal-1",
                        Q3,
                        new BigDecimal("60.50"),
                        new Origin(receipt.sha256(), "Our \"first\"" + CONTROL + "C:\\ sheet", "C4", "")));
    }

    private void insertAsBefore(Receipt receipt) {
        for (String row : List.of(
                "reading (receipt_number, register_sha256, mapping_sha256, rules, state, form, reported_period, known_at,"
                        + " read_at) values (:receipt, 'a', 'b', '1', 'ACCEPTED', 'return', :period, :at, :at)",
                "section (reading_number, ordinal, receipt_number, partner, form, kind, section_period, known_at)"
                        + " select reading_number, 0, :receipt, 'northwind', 'return', 'PRIORITY', :period, :at from reading",
                "fact (reading_number, ordinal, section, kind, partner, alliance, subject, fact_period, sheet, cell, mapping,"
                        + " payload) select reading_number, 0, 0, 'PRIORITY', 'northwind', 'aurora', 'goal-1', :period,"
                        + " 'Our \"first\"" + CONTROL
                        + "C:\\ sheet', 'C4', '', '{\"goal\":\"goal-1\",\"weight\":60.50}' from reading")) {
            jdbc.sql("insert into " + row)
                    .params(Map.of(
                            "receipt",
                            receipt.number(),
                            "period",
                            Q3.toString(),
                            "at",
                            MONDAY.atOffset(ZoneOffset.UTC)))
                    .update();
        }
    }

    @Test
    void aStoreFromBeforeOneRowAReadingIsKnownAsItWas() {
        tables.load().clean();
        tables.target("20").load().migrate();
        Receipt receipt = receive("northwind", "plan.xlsx", "11", MONDAY);
        Receipt empty = receive("northwind", "empty.xlsx", "22", MONDAY);
        insertBeforeOneRow(receipt, empty);
        tables.target("latest").load().migrate();

        Told told = readings.listTold().getFirst();
        Known known = facts.knownAt(MONDAY, SEPTEMBER);

        assertThat(told.outcome().rows())
                .containsExactly(
                        new Submission.SheetCount(
                                "Our \"first\"" + CONTROL + "C:\\ sheet",
                                9,
                                5,
                                3,
                                1,
                                List.of(new UnreadCells(UnreadCells.Reason.OUTSIDE, 2, "A1:B1"))),
                        new Submission.SheetCount("Second", 1, 0, 1, 0));
        assertThat(readings.listTold().getLast().outcome().rows()).isEmpty();
        assertThat(known.sections())
                .containsExactlyInAnyOrder(
                        new Known.SectionId(told.reading().orElseThrow(), 0),
                        new Known.SectionId(told.reading().orElseThrow(), 1));
        assertThat(facts.listFacts(told.reading().orElseThrow()))
                .containsExactly(weight("goal-1", "60.50", receipt), weight("goal-2", "39.50", receipt));
        assertThat(facts.listFacts(known, "aurora")).hasSize(2);
        assertThat(facts.listSpeaking(known.sections()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "aurora", Set.of(new Known.SectionId(told.reading().orElseThrow(), 0)),
                        "borealis", Set.of(new Known.SectionId(told.reading().orElseThrow(), 0))));
        assertThat(facts.listPeriods(MONDAY)).containsExactly(Q3);
        assertThat(cycle.listHanded(Q3, MONDAY)).extracting(Handed::name).containsExactly("plan.xlsx", "empty.xlsx");
        acceptApart(receive("northwind", "again.xlsx", "33", TUESDAY), TUESDAY, weight("goal-9", "1", receipt));
        assertThat(facts.knownAt(TUESDAY, SEPTEMBER).sections()).hasSize(3);
    }

    private void insertBeforeOneRow(Receipt receipt, Receipt empty) {
        for (String row : List.of(
                "reading (receipt_number, register_sha256, mapping_sha256, rules, state, form, known_at, read_at)"
                        + " values (:receipt, 'a', 'b', '1', 'ACCEPTED', 'plan', :at, :at)",
                "section (reading_number, ordinal, receipt_number, partner, form, kind, section_period, known_at, subject,"
                        + " alliances) select reading_number, 0, :receipt, 'northwind', 'plan', 'PRIORITY', :period, :at,"
                        + " 'a \"b\"\t\u001f \\', 'aurora,borealis'"
                        + " from reading",
                "section (reading_number, ordinal, receipt_number, partner, form, kind, section_period, known_at, subject)"
                        + " select reading_number, 1, :receipt, 'northwind', 'plan', 'PRIORITY', :period, :at, 'b'"
                        + " from reading",
                "passage (reading_number, ordinal, section, kind, alliance, payload)"
                        + " select reading_number, 0, 0, 'PRIORITY', 'aurora', "
                        + weightBeforeOneRow("goal-1", "60.50") + " from reading",
                "passage (reading_number, ordinal, section, kind, alliance, payload)"
                        + " select reading_number, 1, 1, 'PRIORITY', 'aurora', "
                        + weightBeforeOneRow("goal-2", "39.50") + " from reading",
                "sheet_count (reading_number, ordinal, sheet, rows_read, rows_used, rows_ignored, rows_in_error) select"
                        + " reading_number, 1, 'Second', 1, 0, 1, 0 from reading",
                "sheet_count (reading_number, ordinal, sheet, rows_read, rows_used, rows_ignored, rows_in_error, unread_cells)"
                        + " select reading_number, 0, 'Our \"first\"" + CONTROL + "C:\\ sheet', 9, 5, 3, 1,"
                        + " '[{\"reason\":\"OUTSIDE\",\"cells\":2,\"where\":\"A1:B1\"}]' from reading",
                "reading (receipt_number, register_sha256, mapping_sha256, rules, state, form, known_at, read_at)"
                        + " values (:empty, 'a', 'b', '1', 'UNREADABLE', '', :at, :at)")) {
            jdbc.sql("insert into " + row)
                    .params(Map.of(
                            "receipt",
                            receipt.number(),
                            "empty",
                            empty.number(),
                            "period",
                            Q3.toString(),
                            "at",
                            MONDAY.atOffset(ZoneOffset.UTC)))
                    .update();
        }
    }

    private static String weightBeforeOneRow(String goal, String weight) {
        return "'[{\"partner\":\"northwind\",\"alliance\":\"aurora\",\"goal\":\"" + goal + "\",\"period\":\"" + Q3
                + "\",\"weight\":" + weight + ",\"origin\":[\"Priorities\",\"C3\",\"\"]}]'";
    }

    @Test
    void theFactsOfALongTableComeBackInItsOrder() {
        Receipt receipt = receive("northwind", "long.csv", "11", MONDAY);
        List<Fact> written = IntStream.range(0, 450)
                .mapToObj(row -> actual(String.valueOf(row), receipt))
                .toList();
        accept(receipt, MONDAY, written);

        assertThat(facts.listFacts(facts.knownAt(MONDAY, SEPTEMBER), "aurora")).containsExactlyElementsOf(written);
    }

    @Test
    void anAcceptedFileEndsWithFindingsWhenAComparisonFindsSomething() {
        Receipt first = receive("northwind", "q2.xlsx", "11", MONDAY);
        accept(first, MONDAY, List.of(actual(Q2, "10", first), weight("goal-1", "60", first)));
        Receipt second = receive("northwind", "q3.xlsx", "22", TUESDAY);
        accept(second, TUESDAY, List.of(actual("10000", second)));
        Told told = readings.listUncompared().getLast();
        Finding odd = new Finding(Kind.TOO_HIGH, Origin.ofFile(second.sha256()), "10000", Map.of("limit", "100"));

        Compared compared = new Compared(told, List.of(odd));
        readings.recordComparisons(
                List.of(new Compared(readings.listUncompared().getFirst(), List.of()), compared), TUESDAY);
        readings.recordComparisons(List.of(compared), WEDNESDAY);

        Sent sent = new Sent(first.number(), (Fact.KpiActual) actual(Q2, "10", first));
        assertThat(facts.listActuals("northwind", first.number())).containsExactly(sent);
        assertThat(facts.listActuals("northwind", second.number()))
                .containsExactly(sent, new Sent(second.number(), (Fact.KpiActual) actual("10000", second)));
        assertThat(facts.listActuals("contoso", second.number())).isEmpty();
        assertThat(readings.listUncompared()).isEmpty();
        assertThat(readings.listUntold())
                .extracting(Told::state)
                .containsExactly(FileState.ACCEPTED, FileState.ACCEPTED_WITH_FINDINGS);
        assertThat(readings.listUntold().getLast().outcome().findings()).hasSize(1);
        assertThat(facts.knownAt(WEDNESDAY, SEPTEMBER).inputs())
                .extracting(input -> input.told().state())
                .containsExactly(FileState.ACCEPTED, FileState.ACCEPTED_WITH_FINDINGS);
    }

    @Test
    void theLastGoodFileWinsSectionBySection() {
        Receipt first = receive("northwind", "return.xlsx", "11", MONDAY);
        Fact weight = weight("goal-1", "60", first);
        accept(first, MONDAY, List.of(actual("10", first), weight));
        Receipt second = receive("northwind", "return.xlsx", "22", TUESDAY);
        Fact corrected = actual("12.50", second);
        accept(second, TUESDAY, List.of(corrected));
        Receipt third = receive("northwind", "return.xlsx", "33", WEDNESDAY);
        note(new ReadFile(third, BASIS, rejected(third), WEDNESDAY, WEDNESDAY));

        Known known = facts.knownAt(WEDNESDAY, SEPTEMBER);

        assertThat(facts.listFacts(known, "aurora")).containsExactly(corrected, weight);
        assertThat(known.findNewest()).contains(TUESDAY);
        assertThat(known.unused()).extracting(input -> input.told().receipt()).containsExactly(third);
        assertThat(facts.knownAt(TUESDAY, SEPTEMBER).unused()).isEmpty();
        assertThat(facts.listUnused(known.at())).containsExactly(third);
        assertThat(facts.listUnused(TUESDAY)).isEmpty();
    }

    @Test
    void thePastIsReadAsItWasKnownThen() {
        Receipt first = receive("northwind", "return.xlsx", "11", MONDAY);
        Fact then = actual("10", first);
        accept(first, MONDAY, List.of(then));
        Receipt second = receive("northwind", "return.xlsx", "22", TUESDAY);
        accept(second, TUESDAY, List.of(actual("12", second)));

        assertThat(facts.listFacts(facts.knownAt(MONDAY, SEPTEMBER), "aurora")).containsExactly(then);
        assertThat(facts.knownAt(MONDAY.minusMillis(1), SEPTEMBER).sections()).isEmpty();
    }

    @Test
    void sectionsThatEndAfterTheLastMonthAreLeftOut() {
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        accept(receipt, MONDAY, List.of(actual("10", receipt)));

        assertThat(facts.knownAt(MONDAY, SEPTEMBER.minusMonths(1)).sections()).isEmpty();
        assertThat(facts.listReturned(MONDAY)).containsExactly(Q3);
        assertThat(facts.listPeriods(MONDAY)).containsExactly(Q3);
    }

    @Test
    void answersThatALaterFileReplacedAreKnownAsSuch() {
        Receipt first = receive("northwind", "survey.xlsx", "22", MONDAY);
        Receipt second = receive("northwind", "survey-2.xlsx", "33", TUESDAY);
        Fact.SurveyResponse said = response(first);
        accept(first, MONDAY, List.of(actual("9", first), said));
        accept(second, TUESDAY, List.of(actual("10", second), response(second)));

        Known before = facts.knownAt(MONDAY, SEPTEMBER);
        Known after = facts.knownAt(TUESDAY, SEPTEMBER);

        assertThat(before.replaced()).isEmpty();
        assertThat(facts.listReplacedAnswers(before, "aurora")).isEmpty();
        assertThat(after.replaced())
                .extracting(input -> input.told().receipt().sha256())
                .containsExactly(first.sha256());
        assertThat(facts.listReplacedAnswers(after, "aurora")).containsExactly(said);
        assertThat(facts.listReplacedAnswers(after, "borealis")).isEmpty();
    }

    private static Fact.SurveyResponse response(Receipt receipt) {
        return new Fact.SurveyResponse(
                "northwind",
                "aurora",
                Q3,
                "R-1",
                Level.WORKING,
                List.of(new Answer("T1", new Reading.Reported(new BigDecimal("4")), "D4")),
                new Origin(receipt.sha256(), "Survey", "A4", ""));
    }

    @Test
    void anEarlierQuarterKeepsItsOwnSection() {
        Receipt second = receive("northwind", "q2.xlsx", "22", MONDAY);
        Fact earlier = actual(Q2, "9", second);
        note(new ReadFile(second, BASIS, accepted(Q2, List.of(earlier)), MONDAY, MONDAY));
        Receipt third = receive("northwind", "q3.xlsx", "33", TUESDAY);
        Fact later = actual("10", third);
        accept(third, TUESDAY, List.of(later));

        assertThat(facts.listFacts(facts.knownAt(TUESDAY, SEPTEMBER), "aurora")).containsExactly(earlier, later);
        assertThat(facts.listFacts(facts.knownAt(TUESDAY, Q2.last()), "aurora")).containsExactly(earlier);
    }

    @Test
    void aPartIsGivenItsOwnFilesAndAllPartsTogetherHaveEachFileOnce() {
        List<Receipt> all = IntStream.range(10, 17)
                .mapToObj(number -> receive("northwind", number + ".xlsx", String.valueOf(number), MONDAY))
                .toList();

        List<List<Receipt>> parts = IntStream.range(0, 3)
                .mapToObj(part -> readings.listUnread(BASIS, part, 3))
                .toList();

        assertThat(parts).allSatisfy(part -> assertThat(part).hasSizeBetween(2, 3));
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(readings.countUnread(BASIS)).isEqualTo(7);
    }

    @Test
    void aRejectedFileIsReadAgainUnderAnotherBasisOnly() {
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        note(new ReadFile(receipt, BASIS, rejected(receipt), MONDAY, MONDAY));
        Basis mended = new Basis("c".repeat(64), BASIS.mappingSha256(), "1");

        assertThat(readings.listUnread(BASIS, 0, 1)).isEmpty();
        assertThat(readings.listUnread(mended, 0, 1)).containsExactly(receipt);

        note(new ReadFile(receipt, mended, accepted(Q3, List.of(actual("10", receipt))), TUESDAY, TUESDAY));

        assertThat(readings.listUnread(BASIS, 0, 1)).isEmpty();
        assertThat(facts.knownAt(MONDAY, SEPTEMBER).inputs()).isEmpty();
        assertThat(facts.knownAt(TUESDAY, SEPTEMBER).inputs()).hasSize(1);
    }

    @Test
    void aReadingNotedTwiceCountsOnce() {
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        accept(receipt, MONDAY, List.of(actual("10", receipt)));
        accept(receipt, MONDAY, List.of(actual("10", receipt)));

        assertThat(facts.listFacts(facts.knownAt(MONDAY, SEPTEMBER), "aurora")).hasSize(1);
        assertThat(readings.listTold()).hasSize(1);
    }

    @Test
    void manyFilesAreNotedTogetherAndEachKeepsItsOwn() {
        Receipt first = receive("northwind", "q2.xlsx", "11", MONDAY);
        Receipt second = receive("northwind", "q3.xlsx", "22", MONDAY);
        Receipt third = receive("northwind", "odd.xlsx", "33", MONDAY);
        accept(second, MONDAY, List.of(actual("10", second)));

        readings.record(List.of(
                new ReadFile(first, BASIS, accepted(Q2, List.of(actual(Q2, "9", first))), MONDAY, MONDAY),
                new ReadFile(second, BASIS, accepted(Q3, List.of(actual("99", second))), TUESDAY, TUESDAY),
                new ReadFile(third, BASIS, rejected(third), MONDAY, MONDAY)));

        assertThat(readings.listTold())
                .extracting(Told::state)
                .containsExactly(FileState.ACCEPTED, FileState.ACCEPTED, FileState.REJECTED);
        assertThat(facts.listFacts(facts.knownAt(TUESDAY, SEPTEMBER), "aurora"))
                .containsExactly(actual(Q2, "9", first), actual("10", second));
        assertThat(readings.listTold().getLast().outcome().findings()).hasSize(1);
    }

    @Test
    void aReadingThatCannotBeWrittenWholeLeavesNothing() {
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        List<Fact> broken = List.of(actual("10", receipt), weight("g".repeat(1_100_001), "1", receipt));

        assertThatThrownBy(() -> accept(receipt, MONDAY, broken))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);

        assertThat(readings.listTold()).isEmpty();
        assertThat(readings.countWaiting()).isEqualTo(1);
        assertThat(facts.knownAt(MONDAY, SEPTEMBER).sections()).isEmpty();
    }

    @Test
    void findingsComeBackInTheirWords() {
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        Outcome rejected = rejected(receipt);
        note(new ReadFile(receipt, BASIS, rejected, MONDAY, MONDAY));

        Told told = readings.listUntold().getFirst();

        Finding finding = told.outcome().findings().getFirst();
        assertThat(finding.kind().code()).isEqualTo("too-high");
        assertThat(finding.message()).isEqualTo("{120} is above 100.");
        assertThat(finding.origin()).isEqualTo(rejected.findings().getFirst().origin());
        assertThat(told.outcome().rows()).isEqualTo(rejected.rows());
    }

    @Test
    void everyReadingIsToldOnce() {
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        note(new ReadFile(receipt, BASIS, rejected(receipt), MONDAY, MONDAY));
        receive("northwind", "copy.xlsx", "11", MONDAY);

        readings.noteAnswers(
                readings.listUntold().stream()
                        .map(told -> new Answered(told, "input/northwind/feedback/x.html"))
                        .toList(),
                MONDAY);
        assertThat(readings.listUntold()).isEmpty();

        Basis mended = new Basis("c".repeat(64), BASIS.mappingSha256(), "1");
        note(new ReadFile(receipt, mended, rejected(receipt), TUESDAY, TUESDAY));
        assertThat(readings.listUntold()).hasSize(1);
    }

    @Test
    void theRegisterInForceIsTheLastGoodOne() {
        Receipt good = receive(Receipt.ALLIANCE_OFFICE, "register.xlsx", "11", MONDAY);
        Receipt bad = receive(Receipt.ALLIANCE_OFFICE, "register.xlsx", "22", TUESDAY);
        assertThat(readings.listUnreadRegisters("1")).containsExactly(good, bad);
        Basis basis = new Basis("", "", "1");
        note(new ReadFile(good, basis, Outcome.ofRegister(register()), MONDAY, MONDAY));
        note(new ReadFile(bad, basis, rejected(bad), TUESDAY, TUESDAY));

        assertThat(facts.findRegister(WEDNESDAY)).contains(good);
        assertThat(facts.findRegister(MONDAY.minusMillis(1))).isEmpty();
        assertThat(readings.listUnread(BASIS, 0, 1)).isEmpty();
        assertThat(readings.listUnreadRegisters("1")).isEmpty();
    }

    @Test
    void mappingsKeepTheInstantOfTheirFirstUse() {
        assertThat(readings.noteMappings("m", MONDAY)).isEqualTo(MONDAY);
        assertThat(readings.noteMappings("m", TUESDAY)).isEqualTo(MONDAY);
    }

    @Test
    void whatCameAfterTheCutOffWaitsAndCountsWithAnException() {
        Receipt early = receive("northwind", "return.xlsx", "11", MONDAY);
        accept(early, MONDAY, List.of(actual("10", early)));
        Receipt late = receive("northwind", "again.xlsx", "22", WEDNESDAY);
        accept(late, WEDNESDAY, List.of(actual("20", late)));
        Admission locked = new Admission(Q3, Optional.of(TUESDAY), Map.of());
        Admission excepted = new Admission(Q3, Optional.of(TUESDAY), Map.of("northwind", WEDNESDAY.plusMillis(1)));

        Known known = facts.knownAt(WEDNESDAY, locked);
        assertThat(known.inputs()).extracting(input -> input.told().receipt()).containsExactly(early);
        assertThat(known.late()).extracting(input -> input.told().receipt()).containsExactly(late);
        assertThat(known.findNewest()).hasValue(WEDNESDAY);
        assertThat(facts.listFacts(known, "aurora"))
                .containsExactlyElementsOf(facts.listFacts(facts.knownAt(MONDAY, SEPTEMBER), "aurora"));
        assertThat(facts.knownAt(WEDNESDAY, excepted).late()).isEmpty();
        assertThat(facts.knownAt(WEDNESDAY, excepted).inputs())
                .extracting(input -> input.told().receipt())
                .containsExactly(late);
    }

    @Test
    void whatIsLateForAQuarterCountsForTheNext() {
        Receipt late = receive("northwind", "return.xlsx", "11", WEDNESDAY);
        accept(late, WEDNESDAY, List.of(actual("10", late)));
        Period next = new Period(SEPTEMBER.plusMonths(1), 3);

        assertThat(facts.knownAt(WEDNESDAY, new Admission(Q3, Optional.of(TUESDAY), Map.of()))
                        .inputs())
                .isEmpty();
        assertThat(facts.knownAt(WEDNESDAY, Admission.open(next)).inputs()).hasSize(1);
        assertThat(facts.knownAt(WEDNESDAY, new Admission(next, Optional.of(TUESDAY), Map.of()))
                        .late())
                .isEmpty();
    }

    @Test
    void exceptionsAreKeptWithTheirReason() {
        Quarter quarter = Quarter.parse("2026-Q3");
        Extension first = new Extension("northwind", quarter, LocalDate.of(2026, 11, 5), "auditors late", MONDAY);
        Extension further = new Extension("northwind", quarter, LocalDate.of(2026, 11, 12), "still late", TUESDAY);
        cycle.grant(first);
        cycle.grant(further);
        cycle.grant(new Extension("northwind", quarter.plus(1), LocalDate.of(2027, 2, 5), "other", MONDAY));

        assertThat(cycle.listExtensions(quarter, WEDNESDAY)).containsExactly(first, further);
        assertThat(cycle.listExtensions(quarter, MONDAY)).containsExactly(first);
        assertThat(receipts.nextInstant(MONDAY)).isEqualTo(TUESDAY.plusMillis(1));
    }

    @Test
    void whatWasHandedInAboutAQuarterIsKnownWithWhatCouldNotBeUsed() {
        Receipt refused = receive("northwind", "return.xlsx", "11", MONDAY);
        note(new ReadFile(refused, BASIS, rejected(refused), MONDAY, MONDAY));
        Receipt good = receive("northwind", "return.xlsx", "22", TUESDAY);
        accept(good, TUESDAY, List.of(actual("20", good), actual("21", good)));
        receive("northwind", "copy.xlsx", "22", TUESDAY);

        assertThat(cycle.listHanded(Q3, WEDNESDAY))
                .extracting(Handed::name, Handed::state)
                .containsExactly(tuple("return.xlsx", FileState.REJECTED), tuple("return.xlsx", FileState.ACCEPTED));
        assertThat(cycle.listHanded(Q3, MONDAY)).extracting(Handed::state).containsExactly(FileState.REJECTED);
        assertThat(cycle.listHanded(Q2, WEDNESDAY)).isEmpty();
    }

    @Test
    void theEarlierVersionIsTheNewestOfTheSameNameOrOfTheSameSection() {
        Receipt first = receive("northwind", "return.xlsx", "11", MONDAY);
        accept(first, MONDAY, List.of(actual("10", first)));
        Receipt survey = receive("northwind", "priorities.xlsx", "22", MONDAY);
        accept(survey, MONDAY, List.of(weight("g1", "100", survey)));
        Receipt refused = receive("northwind", "return.xlsx", "33", TUESDAY);
        note(new ReadFile(refused, BASIS, rejected(refused), TUESDAY, TUESDAY));
        Receipt other = receive("helvara", "return.xlsx", "44", TUESDAY);
        accept(other, TUESDAY, List.of(actual("10", other)));
        Receipt renamed = receive("northwind", "return final.xlsx", "55", WEDNESDAY);
        accept(renamed, WEDNESDAY, List.of(actual("11", renamed)));
        Receipt mended = receive("northwind", "return.xlsx.0123abcd.to-fix.xlsx", "66", WEDNESDAY);
        accept(mended, WEDNESDAY, List.of(weight("g1", "90", mended)));

        Map<Long, Versions> earlier = readings.listEarlier(readings.listTold());

        assertThat(earlier).containsOnlyKeys(refused.number(), renamed.number(), mended.number());
        assertThat(of(earlier, refused).last()).map(Told::receipt).contains(first);
        assertThat(of(earlier, renamed).last()).map(Told::receipt).contains(first);
        assertThat(of(earlier, mended).last()).map(Told::receipt).contains(refused);
        assertThat(of(earlier, mended).lastUsed()).map(Told::receipt).contains(survey);
        assertThat(of(earlier, mended).firstUsedAt()).contains(MONDAY);
        assertThat(of(earlier, refused).firstUsedAt())
                .as("nobody can tell of which quarter it is")
                .isEmpty();
        assertThat(readings.listEarlier(List.of())).isEmpty();
    }

    @Test
    void aRefusedFileOfAnotherSectionIsNoEarlierVersion() {
        Receipt priorities = receive("northwind", "priorities.xlsx", "11", MONDAY);
        refuse(priorities, weight("g1", "90", priorities));
        Receipt kpi = receive("northwind", "kpi.xlsx", "22", TUESDAY);
        accept(kpi, TUESDAY, List.of(actual("10", kpi)));

        assertThat(earlierOfLast()).isEqualTo(Versions.NONE);

        Receipt unread = receive("northwind", "odd.xlsx", "33", TUESDAY);
        refuse(unread);
        Receipt mended = receive("northwind", "priorities mended.xlsx", "44", WEDNESDAY);
        refuse(mended, weight("g1", "95", mended));
        assertThat(earlierOfLast().last())
                .as("what could not be read may hold any section")
                .map(Told::receipt)
                .contains(unread);
        assertThat(earlierOfLast().lastUsed()).isEmpty();
    }

    private static Versions of(Map<Long, Versions> earlier, Receipt receipt) {
        return earlier.getOrDefault(receipt.number(), Versions.NONE);
    }

    private Versions earlierOfLast() {
        Told told = readings.listTold().getLast();
        return readings.listEarlier(List.of(told)).getOrDefault(told.receipt().number(), Versions.NONE);
    }

    private void refuse(Receipt receipt, Fact... facts) {
        Outcome outcome = rejected(receipt);
        note(new ReadFile(
                receipt,
                BASIS,
                Outcome.of(new dev.plumbline.submission.Acceptance.Rejected(
                        outcome.findings(), outcome.rows(), "return", Optional.of(Q3), List.of(facts))),
                TUESDAY,
                TUESDAY));
    }

    @Test
    void wordsOfAPartnerAreKeptWithTheFindingOfAFileThatCounts() {
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        Outcome said = accepted(Q3, List.of(actual("10", receipt)));
        Finding finding = rejected(receipt).findings().getFirst();
        Outcome explained = new Outcome(
                said.state(),
                said.form(),
                said.period(),
                said.facts(),
                said.rows(),
                List.of(finding, finding.explained("A {pump} failed")));
        note(new ReadFile(receipt, BASIS, explained, MONDAY, MONDAY));

        assertThat(facts.listExplained(facts.knownAt(MONDAY, SEPTEMBER)))
                .extracting(Finding::explanation)
                .containsExactly("A {pump} failed");
        assertThat(facts.listExplained(facts.knownAt(MONDAY.minusMillis(1), SEPTEMBER)))
                .isEmpty();
    }

    @Test
    void aNoteToldWithTheFileIsNotToldAgainOnceWhatItIsAboutIsFound() {
        Receipt receipt = receive("northwind", "return.xlsx", "11", MONDAY);
        Outcome said = accepted(Q3, List.of(actual("10", receipt)));
        Finding found = rejected(receipt).findings().getFirst();
        Origin place = found.origin();
        Finding note = new Finding(note(), place, "", Map.of("place", "KPI")).explained("A {pump} failed");
        Finding other = new Finding(note(), place, "", Map.of("place", "Risks")).explained("None this quarter");
        note(new ReadFile(
                receipt,
                BASIS,
                new Outcome(said.state(), said.form(), said.period(), said.facts(), said.rows(), List.of(note, other)),
                MONDAY,
                MONDAY));
        Finding explained = found.explained("A {pump} failed");

        readings.recordComparisons(List.of(new Compared(readings.listTold().getFirst(), List.of(explained))), MONDAY);

        assertThat(readings.listTold().getFirst().outcome().findings())
                .extracting(Finding::explanation)
                .containsExactly("None this quarter", "A {pump} failed");
        assertThat(facts.listExplained(facts.knownAt(MONDAY, SEPTEMBER)))
                .extracting(Finding::explanation)
                .containsExactly("None this quarter", "A {pump} failed");
    }

    private static FindingKind note() {
        return new FindingKind() {
            @Override
            public String code() {
                return "noted";
            }

            @Override
            public Severity severity() {
                return Severity.NOTE;
            }

            @Override
            public String what() {
                return "A note of yours on {place}.";
            }

            @Override
            public String fix() {
                return "Nothing.";
            }
        };
    }

    private Receipt receive(String partner, String name, String digest, Instant at) {
        return receipts.receive(List.of(arrival(partner, name, digest, at))).getFirst();
    }

    private static Arrival arrival(String partner, String name, String digest, Instant at) {
        return new Arrival(partner, name, digest(digest), 5, "s" + digest, at);
    }

    private static String digest(String twoDigits) {
        return twoDigits.repeat(32);
    }

    private void accept(Receipt receipt, Instant at, List<Fact> said) {
        note(new ReadFile(receipt, BASIS, accepted(Q3, said), at, at));
    }

    private static Outcome accepted(Period period, List<Fact> said) {
        Submission submission = new Submission("northwind", Submission.RETURN, Optional.of(period), said, List.of());
        return Outcome.of(new dev.plumbline.submission.Acceptance.Accepted(submission, List.of()));
    }

    private static Outcome rejected(Receipt receipt) {
        Finding finding = new Finding(
                Kind.TOO_HIGH, new Origin(receipt.sha256(), "KPI", "C7", ""), "{120}", Map.of("limit", "100"));
        return Outcome.of(new dev.plumbline.submission.Acceptance.Rejected(
                List.of(finding),
                List.of(new Submission.SheetCount(
                        "KPI",
                        3,
                        1,
                        1,
                        1,
                        List.of(new dev.plumbline.submission.UnreadCells(
                                dev.plumbline.submission.UnreadCells.Reason.SHOWN, 4, "B5:C6"))))));
    }

    private static Checked<Register> register() {
        return new Checked<>(
                Optional.of(new Register(
                        FiscalCalendar.CALENDAR_YEAR,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())),
                List.of());
    }

    private static Fact actual(String value, Receipt receipt) {
        return actual(Q3, value, receipt);
    }

    private static Fact actual(Period period, String value, Receipt receipt) {
        return actual("kpi-1", period, value, receipt);
    }

    private static Fact actual(String indicator, Period period, String value, Receipt receipt) {
        return new Fact.KpiActual(
                "northwind",
                "aurora",
                indicator,
                period,
                new Reading.Reported(new BigDecimal(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                new Origin(receipt.sha256(), "KPI", "C7", ""));
    }

    private static Fact weight(String goal, String value, Receipt receipt) {
        return new Fact.PriorityWeight(
                "northwind",
                "aurora",
                goal,
                Q3,
                new BigDecimal(value),
                new Origin(receipt.sha256(), "Priorities", "C3", ""));
    }

    private static List<Fact> everyKind(String sha256) {
        Origin origin = new Origin(sha256, "Sheet with ünïcode", "C7", "");
        LocalDate day = LocalDate.of(2026, 9, 30);
        BigDecimal exact = new BigDecimal("12.500");
        return List.of(
                new Fact.KpiActual(
                        "northwind",
                        "aurora",
                        "kpi-1",
                        Q3,
                        new Reading.Withheld(),
                        Optional.of(exact),
                        Optional.of(new BigDecimal("1E+3")),
                        Optional.of(new BigDecimal("0")),
                        Optional.of(ReportedStatus.AMBER),
                        "words \"quoted\" \u2028 \uD83D\uDE00",
                        origin),
                new Fact.PriorityWeight("northwind", "aurora", "goal-1", Q3, exact, origin),
                new Fact.SurveyResponse(
                        "northwind",
                        "aurora",
                        Q3,
                        "R-1",
                        Level.EXECUTIVE,
                        List.of(
                                new Answer("T1", new Reading.Reported(exact), "D4"),
                                new Answer("T2", new Reading.Blank(), "E4"),
                                new Answer("T3", new Reading.NotApplicable(), "F4")),
                        origin),
                new Fact.SurveyTally(
                        "northwind",
                        "aurora",
                        Q3,
                        Level.UNSTATED,
                        "T1",
                        Optional.of(40),
                        List.of(exact, new BigDecimal("0.10")),
                        origin),
                new Fact.Meeting(
                        "northwind",
                        "aurora",
                        Q3,
                        "Steering committee",
                        day,
                        Optional.of(day),
                        Optional.of(false),
                        Optional.of(3),
                        Optional.empty(),
                        Optional.of(0),
                        origin),
                new Fact.Meeting(
                        "northwind",
                        "aurora",
                        Q3,
                        "Board",
                        day,
                        Optional.of(day),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new MeetingConduct(
                                Optional.of(false),
                                Optional.of(day),
                                Optional.empty(),
                                Optional.of(2),
                                Optional.of(1),
                                Optional.empty())),
                        origin),
                new Commitment.Action("northwind", "aurora", Q3, "A-1", "Do it", "", day, Optional.empty(), origin),
                new Fact.Risk("northwind", "aurora", Q3, "R-1", "It may fail", 1, 5, Optional.of(day), "Ana", origin),
                new Commitment.Resource(
                        "northwind",
                        "aurora",
                        Q3,
                        "People (FTE)",
                        exact,
                        exact,
                        Optional.empty(),
                        Optional.of(2),
                        Optional.of(90),
                        origin),
                new Commitment.Obligation(
                        "northwind",
                        "aurora",
                        Q3,
                        "Exit terms",
                        true,
                        Optional.of(day),
                        "Ben",
                        Optional.of(BuildingBlock.TERMS),
                        Optional.empty(),
                        Optional.of(day),
                        origin),
                new Standpoint.GoalView(
                        "northwind",
                        "aurora",
                        Q3,
                        "goal-1",
                        "",
                        Optional.of(Stance.OPPOSE),
                        Optional.of(exact),
                        Optional.of(day),
                        "in our words",
                        origin),
                new Standpoint.BusinessCase(
                        "northwind",
                        "aurora",
                        Q3,
                        "Savings (EUR k)",
                        exact,
                        exact,
                        exact,
                        Optional.empty(),
                        Optional.of(exact),
                        origin),
                new Standpoint.Lesson(
                        "northwind",
                        "aurora",
                        Q3,
                        "L-1",
                        "Test first",
                        day,
                        Optional.empty(),
                        Optional.of(true),
                        origin));
    }

    private enum Kind implements FindingKind {
        TOO_HIGH;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String what() {
            return "{value} is above {limit}.";
        }

        @Override
        public String fix() {
            return "Type a share.";
        }
    }
}
