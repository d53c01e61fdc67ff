/** Whether returns come when they are wanted: where a partner stood comes in, a share goes out; no share where no day was agreed. */
@NullMarked
package dev.plumbline.measure.timeliness;

import org.jspecify.annotations.NullMarked;
