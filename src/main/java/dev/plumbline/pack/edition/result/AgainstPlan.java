package dev.plumbline.pack.edition.result;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Actuals against plan: as a cell for each indicator, and over the quarters for the one that is furthest off. */
public final class AgainstPlan {

    private static final int QUARTERS = 6;
    private static final int YEAR = 4;

    private final AllianceAssessment assessment;
    private final Catalog texts;
    private final Custom print;

    /**
     * Prepares for one alliance.
     *
     * @param assessment its assessment
     * @param setting the language
     */
    public AgainstPlan(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.texts = setting.catalog();
        this.print = setting.print();
    }

    /** Empty where no indicator has both a target and an actual now. */
    Optional<Block> block() {
        return assessment.now().indicators().stream()
                .filter(picture ->
                        picture.variance().isDefined() && picture.attainment().isDefined())
                .min(Comparator.comparingDouble(picture -> picture.attainment().get()))
                .map(this::block);
    }

    private Block block(IndicatorPicture worst) {
        Indicator indicator = worst.indicator();
        List<QuarterPicture> history = assessment.history();
        List<Bars.Period> periods = new ArrayList<>();
        for (int i = Math.max(0, history.size() - QUARTERS); i < history.size(); i++) {
            Optional<IndicatorPicture> before = i < YEAR ? Optional.empty() : find(history.get(i - YEAR), indicator);
            find(history.get(i), indicator)
                    .filter(picture -> picture.due())
                    .map(picture -> period(picture, before))
                    .ifPresent(periods::add);
        }
        forecast(worst).ifPresent(periods::add);
        String unit = indicator.unit().isEmpty() ? "" : ", " + indicator.unit();
        return new Bars.Scenarios(
                texts.text("results.furthest", Parts.of("name", indicator.name())),
                texts.text(direction(indicator.better())) + unit,
                texts.text(
                        "results.furthest-alt",
                        Parts.of("name", indicator.name())
                                .and("actual", value(worst.actual(), worst))
                                .and("variance", variance(worst.variance()))),
                legend(),
                periods);
    }

    private Bars.Legend legend() {
        return new Bars.Legend(
                texts.text("results.actual"),
                texts.text("results.previous"),
                texts.text("results.plan"),
                texts.text("results.forecast"),
                texts.text("results.variance"));
    }

    private static String direction(Better better) {
        return switch (better) {
            case HIGHER -> "results.higher-better";
            case LOWER -> "results.lower-better";
            case BAND -> "results.band-better";
        };
    }

    private static Optional<IndicatorPicture> find(QuarterPicture picture, Indicator indicator) {
        return picture.indicators().stream()
                .filter(other -> other.indicator().id().equals(indicator.id()))
                .findFirst();
    }

    private Bars.Period period(IndicatorPicture picture, Optional<IndicatorPicture> before) {
        Figure actual = picture.actual();
        return new Bars.Period(
                print.shortly(actual.quarter()),
                boxed(actual),
                actual.isDefined()
                        ? say(print.brief(picture.indicator(), actual.get()), actual)
                        : texts.say("results.none"),
                before.flatMap(earlier -> boxed(earlier.actual())),
                boxed(picture.target()),
                Optional.empty(),
                boxed(picture.variance()),
                variance(picture.variance()),
                mark(picture));
    }

    private Optional<Bars.Period> forecast(IndicatorPicture picture) {
        Figure forecast = picture.forecast();
        return boxed(forecast)
                .map(value -> new Bars.Period(
                        print.shortly(forecast.quarter().plus(1)),
                        Optional.empty(),
                        say(print.brief(picture.indicator(), forecast.get()), forecast),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(value),
                        Optional.empty(),
                        Sentence.NONE,
                        Mark.UNKNOWN));
    }

    private String value(Figure figure, IndicatorPicture picture) {
        return figure.isDefined()
                ? print.actual(picture.indicator(), figure.get(), OptionalDouble.empty())
                : texts.text("goals.not-received");
    }

    /**
     * The variance of an indicator, as a bar around zero.
     *
     * @param picture the indicator
     * @param most size at which the bar is longest
     * @return the cell; a dash where there is no variance
     */
    public Cell cell(IndicatorPicture picture, double most) {
        Figure variance = picture.variance();
        Sentence text = variance.isDefined() ? variance(variance) : Sentence.of("–");
        return new Cell.Variance(boxed(variance), text, most, mark(picture));
    }

    /** With its sign; the sign says above or below, the mark better or worse. */
    private Sentence variance(Figure figure) {
        if (!figure.isDefined()) {
            return Sentence.NONE;
        }
        return say(print.variance(figure.get()), figure);
    }

    private static Mark mark(IndicatorPicture picture) {
        return picture.met().map(met -> met ? Mark.GOOD : Mark.BAD).orElse(Mark.UNKNOWN);
    }

    private static Optional<Double> boxed(Figure figure) {
        return figure.value().stream().boxed().findFirst();
    }
}
