/**
 * Anonymity: group sizes come in, which groups may be shown goes out; a view from which a hidden group can be worked out
 * is refused.
 */
@NullMarked
package dev.plumbline.measure.alignment.anonymity;

import org.jspecify.annotations.NullMarked;
