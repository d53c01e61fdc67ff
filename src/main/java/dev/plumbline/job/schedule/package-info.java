/** When jobs are due: a rule, a calendar and an instant come in, the next planned instant goes out; a time that a clock skips or shows twice is one instant. */
@NullMarked
package dev.plumbline.job.schedule;

import org.jspecify.annotations.NullMarked;
