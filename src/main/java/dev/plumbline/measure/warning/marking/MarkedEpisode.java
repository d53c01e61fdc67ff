package dev.plumbline.measure.warning.marking;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.warning.Episode;
import java.util.List;

/**
 * An episode and what it turned out to be.
 *
 * @param episode the episode
 * @param mark the mark
 */
public record MarkedEpisode(Episode episode, Mark mark) {

    /**
     * Marks the episodes of an alliance by what is known now.
     *
     * @param episodes its episodes
     * @param history pictures of consecutive quarters, oldest first
     * @return the same episodes with their marks
     */
    public static List<MarkedEpisode> of(List<Episode> episodes, List<QuarterPicture> history) {
        List<Fall> falls = Fall.in(history);
        List<Quarter> known = history.stream()
                .filter(picture -> picture.attainment().isDefined())
                .map(QuarterPicture::quarter)
                .toList();
        return episodes.stream()
                .map(episode -> new MarkedEpisode(episode, Mark.of(episode, falls, known)))
                .toList();
    }
}
