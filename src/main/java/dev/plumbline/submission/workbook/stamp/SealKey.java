package dev.plumbline.submission.workbook.stamp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a home with which its stamps are sealed: HMAC-SHA-256 with 32 random bytes. Whoever does not have it
 * can copy a seal, but not make one for another partner or period.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104</a>
 */
public final class SealKey {

    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    private SealKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, METHOD);
    }

    /**
     * A new key.
     *
     * @return a key that nobody else has
     */
    public static SealKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SealKey(bytes);
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @param text 64 hex digits
     * @return the key
     * @throws IllegalArgumentException when the text has another form
     */
    public static SealKey parse(String text) {
        byte[] bytes = HexFormat.of().parseHex(text.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes, not " + bytes.length);
        }
        return new SealKey(bytes);
    }

    /**
     * The key in a form to keep.
     *
     * @return 64 hex digits
     */
    public String text() {
        return HexFormat.of().formatHex(key.getEncoded());
    }

    /**
     * The seal over some words.
     *
     * @param words the words
     * @return 64 hex digits
     */
    public String seal(String words) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + METHOD, e);
        }
    }

    /**
     * Whether a seal was made with this key over these words.
     *
     * @param seal the seal
     * @param words the words
     * @return false when either was changed
     */
    public boolean fits(String seal, String words) {
        return MessageDigest.isEqual(
                seal(words).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }
}
