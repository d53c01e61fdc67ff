/** Reading as the jobs need it: an archived file comes in, what it says goes out; nothing a file holds can stop a job. */
@NullMarked
package dev.plumbline.job.reading;

import org.jspecify.annotations.NullMarked;
