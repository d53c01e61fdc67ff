package dev.plumbline.delivery;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Leaves out the very first byte: the comma before the first line. */
final class WithoutFirst extends FilterOutputStream {

    private boolean isPastFirst;

    WithoutFirst(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int oneByte) throws IOException {
        if (isPastFirst) {
            out.write(oneByte);
        }
        isPastFirst = true;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int skipped = isPastFirst || length == 0 ? 0 : 1;
        out.write(bytes, offset + skipped, length - skipped);
        isPastFirst |= length > 0;
    }
}
