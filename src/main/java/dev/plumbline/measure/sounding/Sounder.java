package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Soundings;
import dev.plumbline.measure.picture.AllianceFacts;
import dev.plumbline.measure.picture.QuarterPicture;
import java.util.List;

/** Takes all soundings of an alliance. Same facts, same figures. */
public final class Sounder {

    private static final List<Sounding> SOUNDINGS = List.of(
            new GovernanceSounding(),
            new ViewSounding(),
            new PrioritySounding(),
            new SpreadSounding(),
            new AspectSounding(),
            new BlockSounding(),
            new GoalSounding(),
            new ColorSounding(),
            new SilenceSounding(),
            new PaceSounding(),
            new RiskSounding(),
            new ResourceSounding());

    private Sounder() {}

    /**
     * Adds the soundings to the picture of a quarter.
     *
     * @param facts all that is known of the alliance; facts after the quarter are passed over
     * @param picture the picture of the quarter
     * @param latest whether it is the quarter of the pack: the register says who holds a role now, and says nothing of
     *     earlier quarters
     * @return the picture with its soundings
     */
    public static QuarterPicture complete(AllianceFacts facts, QuarterPicture picture, boolean latest) {
        Ground ground = new Ground(facts, picture, latest);
        return picture.withSoundings(
                new Soundings(SOUNDINGS.stream()
                        .flatMap(sounding -> sounding.take(ground))
                        .toList()),
                SOUNDINGS.stream().flatMap(sounding -> sounding.tell(ground)).toList());
    }
}
