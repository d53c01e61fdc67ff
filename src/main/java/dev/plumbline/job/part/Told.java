package dev.plumbline.job.part;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.measure.warning.marking.MarkedEpisode;
import dev.plumbline.pack.edition.AllianceSummary;
import java.util.List;
import java.util.Optional;

/**
 * What a pack adds to the files of its issue.
 *
 * @param figures its figures
 * @param warnings its warnings
 * @param episodes all episodes of the same alliance
 * @param summary what the portfolio pack says about its alliance; empty unless it is about one
 * @param reporting of which partners something is known, and for which quarters
 */
public record Told(
        List<Figure> figures,
        List<Warning> warnings,
        List<MarkedEpisode> episodes,
        Optional<AllianceSummary> summary,
        List<Reporting> reporting) {

    /** Nothing: a copy tells what the pack of its alliance tells already. */
    public static final Told NOTHING = of(List.of());

    /** Copies the lists. */
    public Told {
        figures = List.copyOf(figures);
        warnings = List.copyOf(warnings);
        episodes = List.copyOf(episodes);
        reporting = List.copyOf(reporting);
    }

    /**
     * Figures alone.
     *
     * @param figures the figures
     * @return no warnings and no summary
     */
    public static Told of(List<Figure> figures) {
        return new Told(figures, List.of(), List.of(), Optional.empty(), List.of());
    }
}
