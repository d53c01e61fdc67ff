/**
 * Brings results out: finished packs and answers come in, published folders go out; a folder appears whole or not at all.
 */
@NullMarked
package dev.plumbline.delivery;

import org.jspecify.annotations.NullMarked;
