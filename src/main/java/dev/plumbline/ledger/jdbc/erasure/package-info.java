/** What is to be forgotten comes in; tables that know nothing of it go out; it is removed whole or not at all. */
@NullMarked
package dev.plumbline.ledger.jdbc.erasure;

import org.jspecify.annotations.NullMarked;
