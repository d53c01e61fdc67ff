package dev.plumbline.pack.preflight;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Text that is shown: the bytes of a literal string, two for each character. */
final class Text {

    private static final int LONG = 8000;
    private static final int WIDE = 2;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final byte[] bytes;

    private Text(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * What a literal string stands for.
     *
     * @param content where it stands
     * @param start its opening parenthesis
     * @param end behind its closing one
     * @return the text; empty if it is very long, of an odd number of bytes, or written with octal digits or carriage returns
     */
    static Optional<Text> of(byte[] content, int start, int end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - start);
        for (int i = start + 1; i < end - 1; i++) {
            int octet = content[i] == '\\' ? escaped(content[++i]) : content[i];
            if (octet == UNKNOWN || content[i] == '\r') {
                return Optional.empty();
            }
            bytes.write(octet);
        }
        boolean usual = bytes.size() % WIDE == 0 && bytes.size() <= LONG;
        return usual ? Optional.of(new Text(bytes.toByteArray())) : Optional.empty();
    }

    private static int escaped(int octet) {
        return switch (octet) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '(', ')', '\\' -> octet;
            default -> UNKNOWN;
        };
    }

    /** The first character alone. */
    Text first() {
        return new Text(Arrays.copyOf(bytes, Math.min(bytes.length, WIDE)));
    }

    /** The characters that are wanted, in their order. */
    Text only(Predicate<Character> wanted) {
        ByteArrayOutputStream some = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i += WIDE) {
            if (wanted.test((char) ((bytes[i] << Byte.SIZE) | (bytes[i + 1] & 0xFF)))) {
                some.write(bytes, i, WIDE);
            }
        }
        return new Text(some.toByteArray());
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    /** Appends the instruction that shows this text. */
    void show(ByteArrayOutputStream to) {
        to.write('(');
        for (byte octet : bytes) {
            switch (octet) {
                case '(', ')', '\\' -> {
                    to.write('\\');
                    to.write(octet);
                }
                case '\r' -> {
                    to.write('\\');
                    to.write('r');
                }
                default -> to.write(octet);
            }
        }
        to.write(')');
        to.write('T');
        to.write('j');
        to.write('\n');
    }
}
