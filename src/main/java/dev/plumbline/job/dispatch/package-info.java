/** Who is written to, and what: published packs and missing returns come in, letters go out; whoever is in no register or no allowed domain is not written to. */
@NullMarked
package dev.plumbline.job.dispatch;

import org.jspecify.annotations.NullMarked;
