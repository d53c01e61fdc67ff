package dev.plumbline.job.part;

import dev.plumbline.delivery.FactsFile;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.measure.warning.marking.MarkedEpisode;
import dev.plumbline.pack.edition.AllianceSummary;
import java.util.List;
import java.util.Optional;

/** What a pack adds to the files of its issue. Its lines are made once: the pack has them inside, too. */
public final class Told {

    private final List<Figure> figures;
    private final byte[] figureLines;
    private final byte[] warningLines;
    private final Optional<AllianceSummary> summary;
    private final List<Reporting> reporting;

    private Told(
            List<Figure> figures, byte[] warningLines, Optional<AllianceSummary> summary, List<Reporting> reporting) {
        this.figures = List.copyOf(figures);
        this.figureLines = FactsFile.figureLines(figures);
        this.warningLines = warningLines;
        this.summary = summary;
        this.reporting = List.copyOf(reporting);
    }

    /**
     * What the pack of an alliance tells.
     *
     * @param figures its figures
     * @param warnings its warnings
     * @param episodes all episodes of the same alliance
     * @param summary what the portfolio pack says about it
     * @param reporting of which partners something is known, and for which quarters
     * @return all of it
     */
    public static Told of(
            List<Figure> figures,
            List<Warning> warnings,
            List<MarkedEpisode> episodes,
            AllianceSummary summary,
            List<Reporting> reporting) {
        return new Told(figures, FactsFile.warningLines(warnings, episodes), Optional.of(summary), reporting);
    }

    /**
     * Figures alone.
     *
     * @param figures the figures
     * @return no warnings and no summary
     */
    public static Told of(List<Figure> figures) {
        return new Told(figures, new byte[0], Optional.empty(), List.of());
    }

    /**
     * Its figures.
     *
     * @return the figures, in the order of the lines
     */
    public List<Figure> figures() {
        return figures;
    }

    /**
     * Its figures as lines.
     *
     * @return lines for {@link FactsFile}; not to be changed
     */
    public byte[] figureLines() {
        return figureLines;
    }

    /**
     * Its warnings as lines.
     *
     * @return lines for {@link FactsFile}; not to be changed
     */
    public byte[] warningLines() {
        return warningLines;
    }

    /**
     * What the portfolio pack says about its alliance.
     *
     * @return the summary; empty unless it is about one
     */
    public Optional<AllianceSummary> summary() {
        return summary;
    }

    /**
     * Of which partners something is known, and for which quarters.
     *
     * @return the quarters of partners
     */
    public List<Reporting> reporting() {
        return reporting;
    }
}
