/** What one side answered in one quarter: answers and published tallies come in, groups with their statistics go out, and which of them may be shown; a group that would give a person away is refused. */
@NullMarked
package dev.plumbline.measure.picture.survey;

import org.jspecify.annotations.NullMarked;
