package dev.plumbline.pack.data;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure's number.
 *
 * @param value the value, unrounded; empty when undefined
 * @param unit its unit
 * @param reason why it is undefined; empty when there is a value
 */
public record Datum(OptionalDouble value, String unit, Optional<Undefined> reason) {

    /**
     * The number of a figure.
     *
     * @param figure the figure
     * @return value, unit and reason
     */
    public static Datum of(Figure figure) {
        return new Datum(figure.value(), figure.unit(), figure.reason());
    }
}
