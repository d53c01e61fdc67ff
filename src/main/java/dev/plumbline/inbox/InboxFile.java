package dev.plumbline.inbox;

import java.nio.file.Path;

/**
 * A file in the inbox as it looked when it was noticed.
 *
 * @param partner the folder it lies in; empty for the register
 * @param name its name for the ledger
 * @param path where it lies
 * @param signature how it looked
 */
public record InboxFile(String partner, String name, Path path, Signature signature) {

    /**
     * The same file as it looks now.
     *
     * @param now how it looks
     * @return a copy
     */
    InboxFile withSignature(Signature now) {
        return new InboxFile(partner, name, path, now);
    }

    /**
     * Where it lies within the inbox, safe to print: control characters and marks that turn the writing round are shown
     * as {@code ?}.
     *
     * @return such as {@code northwind/return.xlsx}
     */
    public String shown() {
        return Shown.text(partner.isEmpty() ? name : partner + "/" + name);
    }
}
