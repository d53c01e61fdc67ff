package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import java.util.stream.Stream;

/** One kind of sounding. */
interface Sounding {

    /** Its figures, in a fixed order; undefined ones with their reason. */
    Stream<Figure> take(Ground ground);
}
