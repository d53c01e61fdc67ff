/**
 * What the quarterly job's file orders: its packs and languages come in, kinds of packs and catalogs of texts go out; a language that
 * nobody knows or whose texts are not whole is refused.
 */
@NullMarked
package dev.plumbline.job.commission;

import org.jspecify.annotations.NullMarked;
