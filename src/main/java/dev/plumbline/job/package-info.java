/**
 * All wiring: settings and folders come in, jobs that ran go out; a second run beside one that runs is refused.
 */
@NullMarked
package dev.plumbline.job;

import org.jspecify.annotations.NullMarked;
