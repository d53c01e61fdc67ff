package dev.plumbline.submission.workbook.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that are appended, sealed and read back: in memory up to 16 MB, past that in a mapped temporary file. */
final class TextStore implements AutoCloseable {

    private static final int MEMORY_BYTES = 16 << 20;

    private byte[] memory = new byte[1 << 14];
    private long size;
    private @Nullable Path file;
    private @Nullable OutputStream overflow;
    private @Nullable Arena arena;
    private @Nullable MemorySegment mapped;

    void append(byte[] bytes) {
        if (overflow == null && size + bytes.length <= MEMORY_BYTES) {
            if (size + bytes.length > memory.length) {
                memory = Arrays.copyOf(memory, (int) Math.max(size + bytes.length, memory.length * 2L));
            }
            System.arraycopy(bytes, 0, memory, (int) size, bytes.length);
        } else {
            try {
                overflow().write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("Texts of a workbook could not be put aside", e);
            }
        }
        size += bytes.length;
    }

    long size() {
        return size;
    }

    /** Ends appending. */
    void seal() {
        OutputStream out = overflow;
        Path path = file;
        if (out == null || path == null) {
            return;
        }
        try {
            out.close();
            try (FileChannel channel = FileChannel.open(path)) {
                Arena opened = Arena.ofShared();
                arena = opened;
                mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, opened);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Texts of a workbook could not be read back from " + path, e);
        }
    }

    String text(long from, int length) {
        MemorySegment segment = mapped;
        if (segment == null) {
            return new String(memory, (int) from, length, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[length];
        MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, from, bytes, 0, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private OutputStream overflow() throws IOException {
        OutputStream out = overflow;
        if (out == null) {
            Path path = Files.createTempFile("plumbline-texts-", ".tmp");
            file = path;
            out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
            out.write(memory, 0, (int) size);
            overflow = out;
            memory = new byte[0];
        }
        return out;
    }

    @Override
    public void close() {
        if (arena != null) {
            arena.close();
        }
        Path path = file;
        if (path == null) {
            return;
        }
        try {
            if (overflow != null) {
                overflow.close();
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Texts of a workbook could not be removed: " + path, e);
        }
    }
}
