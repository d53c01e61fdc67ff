/** The status page: what there is to say comes in, one HTML file that needs nothing else goes out; no text of a file or person becomes markup. */
@NullMarked
package dev.plumbline.delivery.page;

import org.jspecify.annotations.NullMarked;
