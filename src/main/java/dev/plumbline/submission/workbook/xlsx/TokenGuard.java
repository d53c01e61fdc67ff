package dev.plumbline.submission.workbook.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends when one piece of XML (an element with its attributes, a comment) is longer than any workbook needs: the
 * parser would keep all of it in memory.
 */
final class TokenGuard extends FilterInputStream {

    private static final int LONGEST = 4 << 20;

    private int taken;

    TokenGuard(InputStream in) {
        super(in);
    }

    void startToken() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        take(1);
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        take(count);
        return count;
    }

    private void take(int count) throws IOException {
        taken += count;
        if (taken > LONGEST) {
            throw new IOException("A piece of XML is longer than " + LONGEST + " bytes");
        }
    }
}
