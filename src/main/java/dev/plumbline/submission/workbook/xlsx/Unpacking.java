package dev.plumbline.submission.workbook.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Unpacks small entries of one package, each at one go, with one inflater for all of them. */
final class Unpacking implements AutoCloseable {

    private final SeekableByteChannel channel;
    private final Inflater inflater = new Inflater(true);

    Unpacking(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** The content of an entry, as long as its directory says; empty when it is longer, shorter or broken. */
    Optional<byte[]> unpack(ZipArchiveEntry entry, long start) throws IOException {
        byte[] packed = new byte[(int) entry.getCompressedSize()];
        ByteBuffer buffer = ByteBuffer.wrap(packed);
        channel.position(start);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                return Optional.empty();
            }
        }
        int size = (int) entry.getSize();
        if (entry.getMethod() == ZipMethod.STORED.getCode()) {
            return Optional.of(packed).filter(content -> content.length == size);
        }
        return inflate(packed, size);
    }

    private Optional<byte[]> inflate(byte[] packed, int size) {
        byte[] content = new byte[size];
        inflater.reset();
        inflater.setInput(packed);
        try {
            int filled = inflater.inflate(content);
            // the end of the stream may follow the last byte
            boolean longer = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            return Optional.of(content).filter(_ -> filled == size && !longer && inflater.finished());
        } catch (DataFormatException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
