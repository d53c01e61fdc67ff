package dev.plumbline.submission.workbook.sheet;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are appended, sealed and read back by number: in memory up to 16 MB, past that in a mapped temporary file, so
 * that no number of texts fills the heap.
 */
public final class TextStore implements CellTexts, AutoCloseable {

    private static final int MEMORY_BYTES = 16 << 20;
    private static final int ENDS_BITS = 16;
    private static final int ENDS = 1 << ENDS_BITS;

    private final ReadingBudget budget;
    private final List<long[]> ends = new ArrayList<>();
    private byte[] memory = new byte[1 << 14];
    private int count;
    private long bytes;
    private @Nullable Path file;
    private @Nullable OutputStream overflow;
    private @Nullable Arena arena;
    private @Nullable MemorySegment mapped;

    /**
     * An empty store.
     *
     * @param budget what reading may cost
     */
    public TextStore(ReadingBudget budget) {
        this.budget = budget;
    }

    /**
     * Appends a text.
     *
     * @param text the text; its number is the count of those before
     * @throws UnreadableException when there are more than the budget allows
     */
    public void append(String text) throws UnreadableException {
        budget.takeText();
        append(text.getBytes(StandardCharsets.UTF_8));
        if (count == ends.size() << ENDS_BITS) {
            ends.add(new long[ends.isEmpty() ? 1 << 10 : ENDS]);
        } else if (count == ends.getFirst().length) {
            ends.set(0, Arrays.copyOf(ends.getFirst(), Math.min(ENDS, count * 4)));
        }
        ends.getLast()[count & (ENDS - 1)] = bytes;
        count++;
    }

    private void append(byte[] text) {
        if (overflow == null && bytes + text.length <= MEMORY_BYTES) {
            if (bytes + text.length > memory.length) {
                memory = Arrays.copyOf(memory, (int) Math.max(bytes + text.length, memory.length * 2L));
            }
            System.arraycopy(text, 0, memory, (int) bytes, text.length);
        } else {
            try {
                overflow().write(text);
            } catch (IOException e) {
                throw new UncheckedIOException("Texts of a workbook could not be put aside", e);
            }
        }
        bytes += text.length;
    }

    /** Ends appending. */
    public void seal() {
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
                mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, bytes, opened);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Texts of a workbook could not be read back from " + path, e);
        }
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public String get(int index) {
        long from = index == 0 ? 0 : end(index - 1);
        int length = (int) (end(index) - from);
        MemorySegment segment = mapped;
        if (segment == null) {
            return new String(memory, (int) from, length, StandardCharsets.UTF_8);
        }
        byte[] text = new byte[length];
        MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, from, text, 0, length);
        return new String(text, StandardCharsets.UTF_8);
    }

    private long end(int index) {
        return ends.get(index >> ENDS_BITS)[index & (ENDS - 1)];
    }

    private OutputStream overflow() throws IOException {
        OutputStream out = overflow;
        if (out == null) {
            Path path = Files.createTempFile("plumbline-texts-", ".tmp");
            file = path;
            out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
            out.write(memory, 0, (int) bytes);
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
