package dev.plumbline.submission.workbook;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.Submission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small register and a return to it, with every kind of fact. */
public final class Homes {

    /** The quarter reported. */
    public static final Period Q3 = Period.parse("2026-07/3");

    private Homes() {}

    /**
     * A register of one alliance.
     *
     * @return the register
     */
    public static Register register() {
        return new Register(
                FiscalCalendar.CALENDAR_YEAR,
                List.of(
                        new Partner("northwind", "Northwind Energy plc", "Northwind"),
                        new Partner("solaris", "Solaris Cells AG", "Solaris")),
                List.of(new Alliance(
                        "aurora",
                        "Aurora Battery Alliance",
                        "=Cut cell cost by a third",
                        Optional.of(LocalDate.of(2024, 1, 15)),
                        Optional.of(LocalDate.of(2026, 10, 20)),
                        List.of(
                                new Side("northwind", "Cell chemistry", "R. Amari", "J. Okafor", 5, 20),
                                new Side("solaris", "Pack assembly", "", "M. Lind", 4, 0)))),
                List.of(
                        new Goal("cost", "aurora", "Lower cell cost", 2, "northwind", Optional.empty()),
                        new Goal("reach", "aurora", "Wider reach", 1.5, "", Optional.of(LocalDate.of(2027, 12, 31)))),
                indicators(),
                targets(),
                List.of(
                        new SurveyItem(
                                "T1",
                                "Trust",
                                "Our partner keeps its word.",
                                1,
                                5,
                                false,
                                Optional.of(Foundation.TRUST)),
                        new SurveyItem(
                                "G1",
                                "Goals",
                                "We work at \"cross\" purposes, <often>.",
                                1,
                                7,
                                true,
                                Optional.empty())),
                List.of(new Recipient("portfolio", "R. Amari", "r.amari@northwind.example")));
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator("cell-cost", "cost", "EUR/kWh", Better.LOWER, AddsUp.LAST, 3),
                indicator("share-on-time", "reach", "%", Better.HIGHER, AddsUp.RATIO, 1),
                indicator("stock-days", "reach", "days", Better.BAND, AddsUp.LAST, 3));
    }

    private static Indicator indicator(
            String id, String goal, String unit, Better better, AddsUp addsUp, int everyMonths) {
        return new Indicator(
                id,
                goal,
                "Name of " + id,
                "",
                unit,
                better,
                addsUp,
                everyMonths,
                1,
                Optional.of(new BigDecimal("92.5")),
                Optional.empty(),
                1,
                List.of("northwind", "solaris"));
    }

    private static List<Target> targets() {
        return List.of(
                new Target("cell-cost", Q3, Optional.of(new BigDecimal("88.25")), Optional.empty(), Optional.empty()),
                new Target(
                        "share-on-time",
                        Period.parse("2026-01/12"),
                        Optional.of(new BigDecimal("95")),
                        Optional.empty(),
                        Optional.empty()),
                new Target(
                        "stock-days",
                        Period.parse("2026-08"),
                        Optional.empty(),
                        Optional.of(new BigDecimal("20")),
                        Optional.of(new BigDecimal("40"))));
    }

    /**
     * What northwind says about the third quarter of 2026.
     *
     * @return the submission
     */
    public static Submission submission() {
        return new Submission("northwind", Submission.RETURN, Optional.of(Q3), facts(), List.of());
    }

    private static List<Fact> facts() {
        Origin nowhere = Origin.ofFile("");
        return List.of(
                kpi("cell-cost", Q3, new Reading.Reported(new BigDecimal("86.4")), Optional.of(ReportedStatus.GREEN)),
                kpi("share-on-time", Period.parse("2026-07"), new Reading.NotApplicable(), Optional.empty()),
                kpi("share-on-time", Period.parse("2026-08"), new Reading.Withheld(), Optional.empty()),
                kpi("stock-days", Q3, new Reading.Blank(), Optional.empty()),
                new Fact.PriorityWeight("northwind", "aurora", "cost", Q3, new BigDecimal("62.5"), nowhere),
                new Fact.PriorityWeight("northwind", "aurora", "reach", Q3, new BigDecimal("37.5"), nowhere),
                response("R01", Level.EXECUTIVE, 4, 2),
                response("R02", Level.UNSTATED, 5, 7),
                new Fact.Meeting(
                        "northwind",
                        "aurora",
                        Q3,
                        "Steering committee",
                        LocalDate.of(2026, 8, 14),
                        Optional.of(LocalDate.of(2026, 8, 21)),
                        Optional.of(true),
                        Optional.of(6),
                        Optional.of(4),
                        Optional.empty(),
                        nowhere),
                new Commitment.Action(
                        "northwind",
                        "aurora",
                        Q3,
                        "A-17",
                        "Agree the quality plan",
                        "J. Okafor",
                        LocalDate.of(2026, 9, 15),
                        Optional.empty(),
                        nowhere),
                new Fact.Risk(
                        "northwind",
                        "aurora",
                        Q3,
                        "R-3",
                        "Supplier leaves",
                        3,
                        4,
                        Optional.of(LocalDate.of(2026, 5, 4)),
                        "",
                        nowhere),
                new Commitment.Resource(
                        "northwind",
                        "aurora",
                        Q3,
                        "People (FTE)",
                        new BigDecimal("12"),
                        new BigDecimal("10.5"),
                        Optional.of(new BigDecimal("1.5")),
                        Optional.of(2),
                        Optional.of(95),
                        nowhere),
                new Commitment.Obligation(
                        "northwind",
                        "aurora",
                        Q3,
                        "Exit terms",
                        false,
                        Optional.of(LocalDate.of(2027, 1, 31)),
                        "Legal",
                        nowhere));
    }

    private static Fact kpi(String indicator, Period period, Reading actual, Optional<ReportedStatus> status) {
        return new Fact.KpiActual(
                "northwind",
                "aurora",
                indicator,
                period,
                actual,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("88.25")),
                status,
                "as planned",
                Origin.ofFile(""));
    }

    private static Fact response(String respondent, Level level, int trust, int goals) {
        return new Fact.SurveyResponse(
                "northwind",
                "aurora",
                Q3,
                respondent,
                level,
                List.of(
                        new Answer("T1", new Reading.Reported(BigDecimal.valueOf(trust)), ""),
                        new Answer("G1", new Reading.Reported(BigDecimal.valueOf(goals)), "")),
                Origin.ofFile(""));
    }
}
