package dev.plumbline.submission.workbook.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text: said by its byte order mark, shown by the zeros of UTF-16, or UTF-8 when all of it is; else
 * Windows-1252.
 *
 * @param charset the encoding
 * @param markBytes length of the byte order mark
 */
record Encoding(Charset charset, int markBytes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4096);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(UTF_32LE, 4);
        }
        if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(UTF_32BE, 4);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(withoutMark(file, head), 0);
    }

    private static Charset withoutMark(Path file, byte[] head) throws IOException {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[1] * 4 > head.length && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros[0] * 4 > head.length && zeros[1] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] chars = new char[1 << 14];
        try (Reader reader = Channels.newReader(Files.newByteChannel(file), decoder, -1)) {
            int read = reader.read(chars);
            while (read >= 0) {
                read = reader.read(chars);
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
