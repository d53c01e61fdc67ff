/** Do the warnings earn trust: invented alliances with known truth come in, what each rule and each rival would have said in time goes out as tables. */
@NullMarked
package dev.plumbline.bench.warning;

import org.jspecify.annotations.NullMarked;
