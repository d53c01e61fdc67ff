/** What an operator can set: files, properties and arguments come in, checked values go out; what cannot be is refused with words. */
@NullMarked
package dev.plumbline.job.setting;

import org.jspecify.annotations.NullMarked;
