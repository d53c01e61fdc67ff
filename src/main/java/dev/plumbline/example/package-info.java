/** A made-up portfolio with known truth: a seed comes in, a register and the returns of all partners go out; no clock and no file is asked. */
@NullMarked
package dev.plumbline.example;

import org.jspecify.annotations.NullMarked;
