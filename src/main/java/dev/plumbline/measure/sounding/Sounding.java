package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.picture.QuarterPicture.Statement;
import java.util.stream.Stream;

/** One kind of sounding. */
interface Sounding {

    /** Its figures, in a fixed order; undefined ones with their reason. */
    Stream<Figure> take(Ground ground);

    /** What goes with them in the words of the partners, in a fixed order. */
    default Stream<Statement> tell(Ground ground) {
        return Stream.empty();
    }
}
