/** Carries letters: a letter and its files come in, a mail goes out, into a folder or to a server; a file that is not the one the letter is about is refused. */
@NullMarked
package dev.plumbline.delivery.mail;

import org.jspecify.annotations.NullMarked;
