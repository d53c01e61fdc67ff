/** The numbers behind what is shown: a pack and its figures come in, tables of data go out, one for each table and chart; a number is never rounded, and what is missing says why. */
@NullMarked
package dev.plumbline.pack.data;

import org.jspecify.annotations.NullMarked;
