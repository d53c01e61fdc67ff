package dev.plumbline.delivery;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key with which manifests are signed: Ed25519, so that the same manifest always has the same signature of 64 bytes, which
 * {@code openssl pkeyutl -verify -rawin} checks.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8032">RFC 8032</a>
 */
public final class SigningKey {

    /** Name of the file with the signature over {@link Manifest#FILE}. */
    public static final String FILE = Manifest.FILE + ".sig";

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /**
     * Reads a key as {@code openssl genpkey -algorithm ed25519} writes it.
     *
     * @param pem PKCS #8 in PEM, not encrypted
     * @return the key
     * @throws IllegalArgumentException if it is no such key; the message holds nothing of it
     */
    public static SigningKey parse(String pem) {
        Matcher matcher = PEM.matcher(pem);
        if (!matcher.find()) {
            throw new IllegalArgumentException("it holds no unencrypted private key in PEM");
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(matcher.group(1));
            return new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("its private key is not of the kind Ed25519", e);
        }
    }

    /**
     * Signs.
     *
     * @param content what is signed
     * @return 64 bytes
     */
    public byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 signs with Ed25519", e);
        }
    }
}
