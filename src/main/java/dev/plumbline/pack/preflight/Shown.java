package dev.plumbline.pack.preflight;

import dev.plumbline.pack.preflight.Instructions.Instruction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What stays of page content. */
final class Shown extends ByteArrayOutputStream {

    private static final int LINE = 2;

    private final byte[] content;

    Shown(byte[] content) {
        this.content = content;
    }

    /** Keeps an instruction as it is; true. */
    boolean keep(Instruction one) {
        write(content, one.start(), one.end() - one.start());
        write('\n');
        return true;
    }

    /** Adds a line where it is wanted. */
    void line(String instruction, boolean wanted) {
        if (wanted) {
            writeBytes((instruction + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Forgets what was kept since. */
    void takeBackTo(int length) {
        count = length;
    }

    /** Takes back the q that stands there, if nothing was kept since. */
    boolean closes(int start) {
        boolean isEmpty = count == start + LINE;
        if (isEmpty) {
            takeBackTo(start);
        }
        return isEmpty;
    }
}
