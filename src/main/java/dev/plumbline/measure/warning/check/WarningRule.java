package dev.plumbline.measure.warning.check;

import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.warning.Signal;
import java.util.List;

/** One check over the quarters so far. */
interface WarningRule {

    /**
     * What fires now.
     *
     * @param history pictures, oldest first; the last one is now; at least one
     * @return the signals; empty when nothing fires or nothing is known
     */
    List<Signal> check(List<QuarterPicture> history);
}
