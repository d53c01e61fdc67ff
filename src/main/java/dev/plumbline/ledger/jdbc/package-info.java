/**
 * The tables behind the ledger, the same on HSQLDB and PostgreSQL: rows come in by name, domain types go out; a reading
 * is written whole or not at all.
 */
@NullMarked
package dev.plumbline.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
