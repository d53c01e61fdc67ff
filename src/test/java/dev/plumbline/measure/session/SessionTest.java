package dev.plumbline.measure.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.AllianceFacts;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.submission.Commitment.Action;
import dev.plumbline.submission.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Quarter NOW = Quarter.parse("2026-Q3");
    private static final Quarter BEFORE = NOW.plus(-1);

    private final List<Fact> facts = new ArrayList<>();

    @Test
    void eachPromiseThatWasOpenMeetsItsFate() {
        open("ash", "A1", "2026-08-01");
        open("ash", "A2", "2026-08-02");
        open("ash", "A3", "2026-09-03");
        open("ash", "A4", "2026-12-04");
        open("ash", "A5", "2026-08-05");
        open("birch", "B1", "2026-08-06");
        tell("ash", "A1", "2026-08-01", "2026-08-01");
        tell("ash", "A2", "2026-08-02", "2026-08-20");
        tell("ash", "A3", "2026-09-03", null);
        tell("ash", "A4", "2026-12-04", null);
        tell("ash", "A9", "2026-09-30", null);

        Session session = session();

        assertThat(session.promises())
                .extracting(promise -> promise.action().id() + " " + promise.fate())
                .containsExactly("A3 OVERDUE", "A5 DROPPED", "B1 UNTOLD", "A4 OPEN", "A2 LATE", "A1 KEPT");
        assertThat(session.open().get()).isEqualTo(6);
        assertThat(session.done().get()).isEqualTo(2);
        assertThat(session.silent()).isEmpty();
    }

    @Test
    void whatWasDoneBeforeIsNotLookedBackOn() {
        facts.add(action("ash", BEFORE, "A1", "2026-05-01", "2026-05-01"));

        assertThat(session().promises()).isEmpty();
        assertThat(session().open().get()).isZero();
    }

    @Test
    void aSideThatListedNothingIsNamedAndNotTakenForDone() {
        open("ash", "A1", "2026-08-01");

        assertThat(session().silent()).containsExactly("birch");
        assertThat(session().open().coverage()).hasValue(0.5);
    }

    @Test
    void aNewDueDayCountsInPlaceOfTheOldOne() {
        open("ash", "A1", "2026-08-01");
        tell("ash", "A1", "2026-11-01", null);

        assertThat(session().promises()).singleElement().satisfies(promise -> {
            assertThat(promise.fate()).isEqualTo(Fate.OPEN);
            assertThat(promise.action().due()).isEqualTo(LocalDate.of(2026, 11, 1));
        });
    }

    @Test
    void withoutActionsToldLastQuarterNothingIsCounted() {
        tell("ash", "A1", "2026-08-01", null);

        assertThat(session().open().reason()).contains(Undefined.NOT_REPORTED);
        assertThat(session().held()).isEmpty();
    }

    @Test
    void theLatestMeetingHeldIsTheSessionThatTookPlace() {
        facts.add(meeting("ash", "2026-07-10", "2026-07-12"));
        facts.add(meeting("birch", "2026-09-10", "2026-09-11"));
        facts.add(meeting("birch", "2026-09-20", null));

        assertThat(session().held()).contains(LocalDate.of(2026, 9, 11));
    }

    private Session session() {
        Alliance alliance = new Alliance(
                "aurora", "Aurora", "", Optional.empty(), Optional.empty(), List.of(side("ash"), side("birch")));
        Register register = new Register(
                FiscalCalendar.CALENDAR_YEAR,
                List.of(new Partner("ash", "Ash", "Ash"), new Partner("birch", "Birch", "Birch")),
                List.of(alliance),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Session.of(AllianceFacts.of(new RegisterIndex(register), alliance, Reported.of(facts)), NOW);
    }

    private static Side side(String partner) {
        return new Side(partner, "", "", "", 0, 0);
    }

    private void open(String partner, String id, String due) {
        facts.add(action(partner, BEFORE, id, due, null));
    }

    private void tell(String partner, String id, String due, @Nullable String done) {
        facts.add(action(partner, NOW, id, due, done));
    }

    private static Action action(String partner, Quarter quarter, String id, String due, @Nullable String done) {
        return new Action(
                partner,
                "aurora",
                FiscalCalendar.CALENDAR_YEAR.periodOf(quarter),
                id,
                "Do it",
                "",
                LocalDate.parse(due),
                Optional.ofNullable(done).map(LocalDate::parse),
                Origin.ofFile(partner));
    }

    private static Fact meeting(String partner, String planned, @Nullable String held) {
        return new Fact.Meeting(
                partner,
                "aurora",
                FiscalCalendar.CALENDAR_YEAR.periodOf(NOW),
                "Steering committee",
                LocalDate.parse(planned),
                Optional.ofNullable(held).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origin.ofFile(partner));
    }
}
