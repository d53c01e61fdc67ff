/** Made-up stories with known truth: tables in text come in, what each side does and thinks quarter by quarter goes out; a table that does not add up is refused. */
@NullMarked
package dev.plumbline.example.story;

import org.jspecify.annotations.NullMarked;
