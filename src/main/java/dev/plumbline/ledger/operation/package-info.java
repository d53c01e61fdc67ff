/** What is to be done and to be sent: planned periods and letters come in, their state goes out; what was entered once is never entered again. */
@NullMarked
package dev.plumbline.ledger.operation;

import org.jspecify.annotations.NullMarked;
