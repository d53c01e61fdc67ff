/**
 * Packs as files: the report model and what is to be embedded come in, the bytes of an accessible, archivable PDF go out; text
 * that no font can draw and a link to a page that is not there are refused.
 */
@NullMarked
package dev.plumbline.pack.pdf;

import org.jspecify.annotations.NullMarked;
