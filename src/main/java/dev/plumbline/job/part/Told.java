package dev.plumbline.job.part;

import dev.plumbline.delivery.FactsFile;
import dev.plumbline.measure.Figure;
import dev.plumbline.pack.edition.AllianceSummary;
import java.util.List;

/** What a pack adds to the files of its issue. */
public sealed interface Told {

    /**
     * What the pack of an alliance tells.
     *
     * @param figures its figures
     * @param facts the file of its facts; not to be changed
     * @param summary what the portfolio pack says about it
     * @param reporting of which partners something is known, and for which quarters
     */
    @SuppressWarnings("ArrayRecordComponent")
    record OfAlliance(List<Figure> figures, byte[] facts, AllianceSummary summary, List<Reporting> reporting)
            implements Told {

        /** Copies the lists. */
        public OfAlliance {
            figures = List.copyOf(figures);
            reporting = List.copyOf(reporting);
        }
    }

    /**
     * What a pack over all alliances tells.
     *
     * @param figures its figures
     */
    record OverAll(List<Figure> figures) implements Told {

        /** Copies the list. */
        public OverAll {
            figures = List.copyOf(figures);
        }

        /**
         * Its figures as lines.
         *
         * @return lines for {@link FactsFile}
         */
        public byte[] lines() {
            return FactsFile.figureLines(figures);
        }
    }

    /** A copy for one side: all that it tells is inside it. */
    record OfCopy() implements Told {}
}
