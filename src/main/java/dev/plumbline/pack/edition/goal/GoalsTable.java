package dev.plumbline.pack.edition.goal;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.measure.attainment.Rating;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.IndicatorChart;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Bullet;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.edition.result.AgainstPlan;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.writing.Isolate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The table of goals and indicators: all of them in the order of the register, or those furthest off. */
final class GoalsTable {

    /** Rows, goals included, that stand on one sheet with what changed above them. */
    private static final int ONE_SHEET = 14;

    /** In words in the texts {@code goals.subtitle-furthest}. */
    private static final int FURTHEST_OFF = 10;

    private static final double BEHIND_MISSED = 1e6;
    private static final int SPARK_POINTS = 12;
    private static final double NEAREST = 0.05;
    private static final double FURTHEST = 0.5;

    private final AllianceAssessment assessment;
    private final Setting setting;
    private final Catalog texts;
    private final Custom print;
    private final List<Restatement> restated;

    GoalsTable(AllianceAssessment assessment, Setting setting, List<Restatement> restated) {
        this.restated = restated;
        this.assessment = assessment;
        this.setting = setting;
        this.texts = setting.catalog();
        this.print = setting.print();
    }

    boolean fitsOneSheet() {
        return assessment.now().goals().size() + assessment.now().indicators().size() <= ONE_SHEET;
    }

    Block.Table whole() {
        return new Block.Table("", legend() + texts.text("goals.table-subtitle"), columns(), rows());
    }

    Block.Table furthestOff() {
        List<Block.Row> rows = assessment.now().indicators().stream()
                .sorted(Comparator.comparingDouble(GoalsTable::place))
                .limit(FURTHEST_OFF)
                .map(this::row)
                .toList();
        return new Block.Table("", legend() + texts.text("goals.table-subtitle"), columns(), rows);
    }

    private String legend() {
        return restated.isEmpty() ? "" : texts.text("change.legend") + "; ";
    }

    private String mark(Indicator indicator) {
        return restated.stream().anyMatch(one -> one.now().scope().indicator().equals(indicator.id()))
                ? " (" + texts.text("change.mark") + ")"
                : "";
    }

    private List<Block.Column> columns() {
        return List.of(
                new Block.Column(texts.text("goals.indicator"), 0.20, false),
                new Block.Column(texts.text("goals.actual"), 0.055, true),
                new Block.Column(texts.text("goals.target"), 0.075, true),
                new Block.Column(texts.text("goals.against"), 0.09, false),
                new Block.Column(texts.text("goals.variance"), 0.10, true),
                new Block.Column(texts.text("page.attained"), 0.065, true),
                new Block.Column(texts.text("page.history"), 0.085, false),
                new Block.Column(texts.text("goals.rating"), 0.185, false),
                new Block.Column(texts.text("goals.reported"), 0.07, false),
                new Block.Column(texts.text("goals.outlook"), 0.14, false));
    }

    private List<Block.Row> rows() {
        List<Block.Row> rows = new ArrayList<>();
        for (GoalPicture goal : assessment.now().goals()) {
            Figure attainment = goal.attainment();
            Sentence result = attainment.isDefined()
                    ? texts.say("goals.of-target", Parts.of("attainment", attainment))
                    : Sentence.of(texts.term(attainment.reason().orElseThrow()));
            rows.add(new Block.Row(true, List.of(words(Sentence.of(goal.goal().name())), words(result))));
            goal.indicators().forEach(picture -> rows.add(row(picture)));
        }
        return rows;
    }

    /** What misses its target most, then what was due and not received, then the rest. */
    private static double place(IndicatorPicture picture) {
        double attained = picture.attainment().value().orElse(0);
        if (picture.met().isPresent()) {
            return picture.met().get() ? BEHIND_MISSED + 1 + attained : attained;
        }
        return picture.due() ? BEHIND_MISSED : Double.MAX_VALUE;
    }

    /** The longest bar of the column; one indicator far off is cut, so that it does not make all others invisible. */
    private double widest() {
        return assessment.now().indicators().stream()
                .mapToDouble(picture -> Math.abs(picture.variance().value().orElse(0)))
                .map(variance -> Math.min(variance, FURTHEST))
                .reduce(NEAREST, Math::max);
    }

    private static Cell words(Sentence sentence) {
        return new Cell.Words(sentence, Mark.NEUTRAL);
    }

    private Block.Row row(IndicatorPicture picture) {
        Indicator indicator = picture.indicator();
        Mark mark = mark(picture.rating());
        String unit = indicator.unit().isEmpty() ? "" : ", " + indicator.unit();
        return new Block.Row(
                false,
                List.of(
                        words(Sentence.of(Isolate.around(indicator.name()) + unit + mark(indicator))),
                        words(actual(picture)),
                        words(target(picture)),
                        new Cell.BulletGraph(bullet(picture, mark), alt(picture)),
                        new AgainstPlan(assessment, setting).cell(picture, widest()),
                        new Cell.Words(attained(picture), Mark.NEUTRAL),
                        new Cell.Line(
                                spark(indicator), texts.text("page.history-of", Parts.of("name", indicator.name()))),
                        new Cell.Words(Sentence.of(texts.term(picture.rating())), mark),
                        new Cell.Words(reported(picture), picture.isGreenButMissed() ? Mark.BAD : Mark.NEUTRAL),
                        words(outlook(picture))));
    }

    private Sentence actual(IndicatorPicture picture) {
        Figure actual = picture.actual();
        return actual.isDefined()
                ? say(
                        print.actual(
                                picture.indicator(),
                                actual.get(),
                                picture.target().value()),
                        actual)
                : texts.say(missing(actual));
    }

    private static String missing(Figure actual) {
        return switch (actual.reason().orElse(Undefined.NO_ACTUAL)) {
            case NOT_DUE -> "goals.not-due";
            case NOT_APPLICABLE -> "goals.not-applicable";
            case SUPPRESSED -> "goals.withheld";
            case GAP -> "goals.month-missing";
            default -> "goals.not-received";
        };
    }

    private Sentence target(IndicatorPicture picture) {
        Indicator indicator = picture.indicator();
        if (picture.target().isDefined()) {
            String sign = indicator.better() == Better.LOWER ? "≤ " : "≥ ";
            return say(sign + print.value(indicator, picture.target().get()), picture.target());
        }
        return picture.band()
                .map(band -> texts.say(
                        "goals.band",
                        Parts.of("low", print.value(indicator, band.low().doubleValue()))
                                .and("high", print.value(indicator, band.high().doubleValue()))))
                .orElseGet(() -> texts.say("goals.no-target"));
    }

    private Sentence attained(IndicatorPicture picture) {
        Figure attainment = picture.attainment();
        if (!attainment.isDefined()) {
            return Sentence.of("–");
        }
        return say(print.percent(attainment.get()), attainment);
    }

    private Sentence reported(IndicatorPicture picture) {
        return Sentence.of(picture.status().map(texts::term).orElse("–"));
    }

    private Sentence outlook(IndicatorPicture picture) {
        return picture.outlook()
                .map(chance -> say(texts.term(chance), picture.chance()))
                .orElseGet(() -> texts.say("goals.short-history"));
    }

    private static Mark mark(Rating rating) {
        return switch (rating) {
            case GOOD -> Mark.GOOD;
            case APPROACHING_TARGET, REQUIRES_IMPROVEMENT -> Mark.WATCH;
            case INADEQUATE -> Mark.BAD;
            case OTHER -> Mark.UNKNOWN;
        };
    }

    /** Bands at 60 % and 90 % of the target where the target is a plain positive value; none else. */
    private static Bullet bullet(IndicatorPicture picture, Mark mark) {
        OptionalDouble actual = picture.actual().value();
        OptionalDouble target = picture.target().value();
        double[] band = picture.band().stream()
                .flatMapToDouble(found ->
                        DoubleStream.of(found.low().doubleValue(), found.high().doubleValue()))
                .toArray();
        double most = DoubleStream.concat(DoubleStream.of(band), DoubleStream.of(actual.orElse(0), target.orElse(0)))
                .max()
                .orElse(1);
        double least = Math.min(0, Math.min(actual.orElse(0), target.orElse(0)));
        boolean higher = picture.indicator().better() != Better.LOWER;
        boolean bands = band.length == 0 && target.isPresent() && target.getAsDouble() > 0;
        double goal = target.orElse(0);
        Optional<Double> first = bands ? Optional.of(higher ? goal * 0.6 : goal * 1.4) : first(band);
        Optional<Double> second = bands ? Optional.of(higher ? goal * 0.9 : goal * 1.1) : last(band);
        double high = Math.max(most, bands && !higher ? goal * 1.4 : most) * 1.08;
        return new Bullet(
                least,
                high > least ? high : least + 1,
                actual.stream().boxed().findFirst(),
                target.stream().boxed().findFirst(),
                first,
                second,
                higher,
                mark);
    }

    private static Optional<Double> first(double[] band) {
        return band.length == 0 ? Optional.empty() : Optional.of(band[0]);
    }

    private static Optional<Double> last(double[] band) {
        return band.length == 0 ? Optional.empty() : Optional.of(band[band.length - 1]);
    }

    private String alt(IndicatorPicture picture) {
        return texts.text(
                "goals.alt",
                Parts.of("name", picture.indicator().name())
                        .and("actual", actual(picture))
                        .and("target", target(picture))
                        .and("rating", texts.term(picture.rating())));
    }

    private Spark spark(Indicator indicator) {
        IndicatorChart found = assessment.indicators().stream()
                .filter(chart -> chart.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        int size = found.chart().points().size();
        if (size == 0) {
            return Spark.NONE;
        }
        int from = Math.max(0, size - SPARK_POINTS);
        return new Spark(
                found.chart().points().subList(from, size).stream()
                        .map(point -> point.value().stream().boxed().findFirst())
                        .toList(),
                found.chart().limits().map(limits -> new Spark.Band(limits.lower(), limits.upper())),
                "",
                "",
                Variations.mark(found.chart().variation()));
    }
}
