/**
 * What is to be forgotten comes in, what goes and what stays goes out; refused is what still lies in the inbox, and what would
 * tell more than it hides.
 */
@NullMarked
package dev.plumbline.job.erasure;

import org.jspecify.annotations.NullMarked;
