/**
 * A tagged PDF document: words, shapes and charts with their place in the reading order come in, page content and structure
 * elements go out; text that no embedded font can draw is refused.
 */
@NullMarked
package dev.plumbline.pack.pdf.document;

import org.jspecify.annotations.NullMarked;
