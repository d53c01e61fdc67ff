package dev.plumbline.measure.sounding;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports that say little although they came: figures copied from last quarter, the same answer to every question; or late. */
final class SilenceSounding implements Sounding {

    /** Fewest people over whom straight answers are counted. */
    private static final int SMALLEST_GROUP = 5;

    /** Fewest answers of a person that can be called straight. */
    private static final int ENOUGH_ANSWERS = 6;

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides()
                .flatMap(side -> Stream.of(copied(ground, side), straight(ground, side), late(ground, side)));
    }

    private static Figure copied(Ground ground, SidePicture side) {
        List<KpiActual> rows = new ArrayList<>();
        int compared = 0;
        int same = 0;
        for (var goal : ground.facts().goals()) {
            for (Indicator indicator : ground.facts().indicatorsOf(goal.id())) {
                List<KpiActual> now = reported(ground, side, indicator, ground.quarter());
                List<KpiActual> before =
                        reported(ground, side, indicator, ground.quarter().plus(-1));
                if (!now.isEmpty() && now.size() == before.size()) {
                    compared++;
                    same += isSame(now, before) ? 1 : 0;
                    rows.addAll(now);
                }
            }
        }
        return compared == 0
                ? ground.none(Measure.FIGURES_COPIED, ground.scope(side), Undefined.NOT_REPORTED)
                : ground.figure(Measure.FIGURES_COPIED, ground.scope(side), (double) same / compared, rows)
                        .withN(compared);
    }

    private static List<KpiActual> reported(Ground ground, SidePicture side, Indicator indicator, Quarter quarter) {
        List<KpiActual> rows = new ArrayList<>();
        for (KpiActual row : ground.facts().actualsOf(indicator.id(), Ground.id(side), quarter)) {
            if (row.actual() instanceof Reading.Reported) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean isSame(List<KpiActual> now, List<KpiActual> before) {
        for (int i = 0; i < now.size(); i++) {
            if (value(now.get(i)).compareTo(value(before.get(i))) != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal value(KpiActual row) {
        return row.actual() instanceof Reading.Reported(BigDecimal value) ? value : BigDecimal.ZERO;
    }

    private static Figure straight(Ground ground, SidePicture side) {
        List<SurveyResponse> full = new ArrayList<>();
        long straight = 0;
        for (SurveyResponse response : ground.list(SurveyResponse.class, side)) {
            DoubleSummaryStatistics given = given(response);
            if (given.getCount() >= ENOUGH_ANSWERS) {
                full.add(response);
                straight += given.getMin() == given.getMax() ? 1 : 0;
            }
        }
        if (full.size() < SMALLEST_GROUP) {
            return ground.none(
                    Measure.STRAIGHT_LINED,
                    ground.scope(side),
                    full.isEmpty() ? Undefined.NOT_REPORTED : Undefined.SUPPRESSED);
        }
        return ground.figure(Measure.STRAIGHT_LINED, ground.scope(side), (double) straight / full.size(), full);
    }

    /** The first file that could be used counts: what replaced it later is a correction. */
    private static Figure late(Ground ground, SidePicture side) {
        Optional<Standing> standing = ground.facts().standing(Ground.id(side), ground.quarter());
        Optional<LocalDate> due = standing.flatMap(Standing::due);
        Optional<Handed> came = standing.flatMap(Standing::findFirstGood);
        if (due.isEmpty() || came.isEmpty()) {
            return ground.none(
                    Measure.RETURN_DAYS_LATE,
                    ground.scope(side),
                    due.isEmpty() ? Undefined.NO_DEADLINE : Undefined.NOT_REPORTED);
        }
        LocalDate day = standing.get().deadlines().dayOf(came.get().received());
        return Figure.of(Measure.RETURN_DAYS_LATE, ground.scope(side), ground.quarter(), (double)
                        Math.max(0, ChronoUnit.DAYS.between(due.get(), day)))
                .withOrigins(List.of(Origin.ofFile(came.get().sha256())));
    }

    /** Answers as given, before reversed items are turned round. */
    private static DoubleSummaryStatistics given(SurveyResponse response) {
        DoubleSummaryStatistics given = new DoubleSummaryStatistics();
        for (Answer answer : response.answers()) {
            if (answer.answer() instanceof Reading.Reported(BigDecimal value)) {
                given.accept(value.doubleValue());
            }
        }
        return given;
    }
}
