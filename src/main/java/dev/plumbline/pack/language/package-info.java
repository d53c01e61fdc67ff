/** The languages of packs: texts and figures come in, sentences that name their figures go out; a text that is missing, or places that differ from English, are refused. */
@NullMarked
package dev.plumbline.pack.language;

import org.jspecify.annotations.NullMarked;
