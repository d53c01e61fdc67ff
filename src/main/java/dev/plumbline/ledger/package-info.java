/**
 * What was known and when: receipts, readings and facts come in, the facts that counted at an instant go out; a fact
 * once known is never changed or taken away.
 */
@NullMarked
package dev.plumbline.ledger;

import org.jspecify.annotations.NullMarked;
