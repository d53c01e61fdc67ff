/**
 * The check before anything leaves the house: the bytes of a pack come in, what is wrong with them goes out; a pack that fails
 * either standard is not to be published.
 */
@NullMarked
package dev.plumbline.pack.preflight;

import org.jspecify.annotations.NullMarked;
