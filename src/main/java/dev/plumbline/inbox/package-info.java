/**
 * Notices files: folders come in, settled files go out as copies under their digest; a file that is still being written
 * waits, and an original is never moved, changed or deleted.
 */
@NullMarked
package dev.plumbline.inbox;

import org.jspecify.annotations.NullMarked;
