package dev.plumbline.pack;

import java.util.Optional;

/**
 * A bullet graph: a bar for the actual from zero, a cross-line for the target, shades for the rating bands.
 *
 * @param low left end of the scale; 0 unless values are negative
 * @param high right end of the scale
 * @param actual the bar; empty is drawn as a hollow "not received"
 * @param target the cross-line, if there is a target
 * @param firstCut where the shade of the worst band meets the middle one
 * @param secondCut where the middle band meets the best one
 * @param higherIsBetter direction of the indicator: the shades run the other way when false
 * @param mark meaning of the actual
 */
public record Bullet(
        double low,
        double high,
        Optional<Double> actual,
        Optional<Double> target,
        Optional<Double> firstCut,
        Optional<Double> secondCut,
        boolean higherIsBetter,
        Mark mark) {}
