package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.measure.warning.check.Watch;
import dev.plumbline.measure.warning.check.WatchLog;
import dev.plumbline.measure.warning.marking.MarkedEpisode;
import dev.plumbline.submission.Fact;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Assesses an alliance. A pure function of what was agreed, what is known and the quarter. */
public final class Assessor {

    /** Quarters of history on a pack. */
    public static final int QUARTERS = 12;

    private Assessor() {}

    /**
     * Assesses one alliance.
     *
     * @param register what was agreed
     * @param alliance the alliance
     * @param facts what is known of it; facts after the quarter are passed over
     * @param quarter the quarter
     * @return the assessment
     */
    public static AllianceAssessment assess(
            Register register, Alliance alliance, Collection<Fact> facts, Quarter quarter) {
        return assess(new RegisterIndex(register), alliance, Reported.of(facts), quarter);
    }

    /**
     * Assesses one of many alliances, without a search through what the others agreed.
     *
     * @param agreed what was agreed
     * @param alliance the alliance
     * @param told what is known of it; facts after the quarter are passed over
     * @param quarter the quarter
     * @return the assessment
     */
    public static AllianceAssessment assess(RegisterIndex agreed, Alliance alliance, Reported told, Quarter quarter) {
        return assess(Album.of(agreed, alliance, told, quarter), UnaryOperator.identity());
    }

    /**
     * Assesses an alliance as one reader may see it. Each picture is looked at through the reader's eyes before anything is
     * judged, so that no warning, grade or state rests on what the reader may not see.
     *
     * @param album its pictures
     * @param eyes what the reader sees of a picture
     * @return the assessment
     */
    public static AllianceAssessment assess(Album album, UnaryOperator<QuarterPicture> eyes) {
        Alliance alliance = album.alliance();
        List<QuarterPicture> history = history(album, eyes);
        WatchLog log = Watch.over(alliance.id(), history);
        List<Warning> warnings =
                log.warnings().stream().map(album.actions()::acknowledge).toList();
        return new AllianceAssessment(
                alliance,
                history,
                warnings,
                MarkedEpisode.of(log.episodes(), history),
                Arrays.stream(Foundation.values())
                        .map(part -> FoundationState.of(part, history.getLast(), warnings))
                        .toList(),
                chart(history, QuarterPicture::attainment),
                chart(history, picture -> picture.alignment().degree()),
                album.indicators(),
                album.session(),
                "");
    }

    /** From the first quarter of which anything is known. */
    private static List<QuarterPicture> history(Album album, UnaryOperator<QuarterPicture> eyes) {
        List<QuarterPicture> seen = album.pictures().stream().map(eyes).toList();
        return IntStream.range(0, seen.size())
                .filter(index -> index == seen.size() - 1
                        || seen.get(index).sides().stream().anyMatch(SidePicture::reported))
                .mapToObj(first -> seen.subList(first, seen.size()))
                .findFirst()
                .orElseThrow();
    }

    private static ControlChart chart(List<QuarterPicture> history, Function<QuarterPicture, Figure> figure) {
        return ControlChart.of(
                new Series(history.stream().map(figure).map(Figure::value).toList()),
                Improvement.HIGHER,
                OptionalDouble.empty());
    }
}
