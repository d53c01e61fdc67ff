package dev.plumbline.measure.picture;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.SampleSummary;
import java.util.Optional;

/**
 * How one side sees one theme.
 *
 * @param theme name of the theme
 * @param mean mean answer; undefined when too few answered
 * @param all everyone's answers, if enough answered to be shown
 * @param levelGap executives minus working level; undefined unless enough of both answered
 * @param levelGapClear whether that gap is at least half a point and beyond chance
 */
public record ThemeView(
        String theme, Figure mean, Optional<SampleSummary> all, Figure levelGap, boolean levelGapClear) {}
