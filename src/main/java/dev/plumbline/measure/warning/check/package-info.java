/** The rules over the quarters so far: pictures come in, what fires with its evidence goes out, corroborated and quarter by quarter; nothing is said from a group too small to show. */
@NullMarked
package dev.plumbline.measure.warning.check;

import org.jspecify.annotations.NullMarked;
