package dev.plumbline.submission.workbook.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A channel of which only so much can be read until the guard is released: who opens a package keeps an object for each
 * entry of its directory, and a directory can list a million of them.
 */
final class DirectoryGuard implements SeekableByteChannel {

    private final SeekableByteChannel channel;
    private long left;

    DirectoryGuard(SeekableByteChannel channel, long bytes) {
        this.channel = channel;
        this.left = bytes;
    }

    void release() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int count = channel.read(target);
        left -= count;
        if (left < 0) {
            throw new IOException("The directory of the package is too long");
        }
        return count;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return channel.write(source);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        channel.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        channel.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
