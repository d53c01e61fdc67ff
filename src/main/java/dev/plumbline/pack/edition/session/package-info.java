/** The page that prepares the quarterly session: an assessment comes in, its agenda goes out; each line rests on a figure or a fact told by a side. */
@NullMarked
package dev.plumbline.pack.edition.session;

import org.jspecify.annotations.NullMarked;
