package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.picture.AllianceFacts;
import dev.plumbline.measure.picture.Camera;
import dev.plumbline.measure.picture.IndicatorChart;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.measure.session.Session;
import dev.plumbline.measure.sounding.Sounder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of an alliance, before anybody looks at it and before anything is judged: the same for all readers, and by far
 * the larger part of the work.
 *
 * @param alliance the alliance
 * @param pictures of {@value Assessor#QUARTERS} quarters, oldest first; the last is that of the pack
 * @param indicators one control chart for each indicator
 * @param actions what was decided about warnings
 * @param session what the quarterly session looks back on
 */
public record Album(
        Alliance alliance,
        List<QuarterPicture> pictures,
        List<IndicatorChart> indicators,
        Acknowledgement actions,
        Session session) {

    /** Copies the lists. */
    public Album {
        pictures = List.copyOf(pictures);
        indicators = List.copyOf(indicators);
    }

    /**
     * Takes all pictures.
     *
     * @param agreed what was agreed
     * @param alliance the alliance
     * @param told what is known of it; facts after the quarter are passed over
     * @param quarter the quarter
     * @return the album
     */
    public static Album of(RegisterIndex agreed, Alliance alliance, Reported told, Quarter quarter) {
        AllianceFacts arranged = AllianceFacts.of(agreed, alliance, told);
        Camera camera = new Camera(arranged);
        List<QuarterPicture> pictures = IntStream.rangeClosed(1 - Assessor.QUARTERS, 0)
                .mapToObj(ago -> Sounder.complete(arranged, camera.picture(quarter.plus(ago)), ago == 0))
                .toList();
        return new Album(
                alliance,
                pictures,
                camera.charts(quarter),
                Acknowledgement.of(arranged, quarter),
                Session.of(arranged, quarter));
    }
}
