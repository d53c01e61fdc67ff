package dev.plumbline.job.secret;

import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import dev.plumbline.delivery.SigningKey;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.pack.pdf.MailCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Signs manifests and encrypts mail copies, if a key or a password is configured. */
@Component
public final class Seals {

    private static final int SHORTEST_PASSWORD = 12;

    private final Secret key;
    private final Secret password;

    @Autowired
    Seals(SigningProperties signing, MailCopyProperties copies, Environment environment) {
        this.key = new Secret(
                "signing key",
                signing.keyFile(),
                "PLUMBLINE_SIGNING_KEY",
                environment.getProperty("PLUMBLINE_SIGNING_KEY"));
        this.password = new Secret(
                "password of mail copies",
                copies.passwordFile(),
                "PLUMBLINE_MAIL_PASSWORD",
                environment.getProperty("PLUMBLINE_MAIL_PASSWORD"));
    }

    /**
     * Looks whether what is configured can be used, before any work is done.
     *
     * @throws dev.plumbline.job.setting.Refused when it cannot
     */
    public void check() {
        key();
        password();
    }

    private Optional<SigningKey> key() {
        return key.find().map(pem -> {
            try {
                return SigningKey.parse(pem);
            } catch (IllegalArgumentException e) {
                throw Secret.refused(
                        "The signing key cannot be used: " + e.getMessage() + ".",
                        "Make one with: openssl genpkey -algorithm ed25519 -out signing.pem");
            }
        });
    }

    private Optional<String> password() {
        Optional<String> found = password.find();
        if (found.filter(words -> words.length() < SHORTEST_PASSWORD).isPresent()) {
            throw Secret.refused(
                    "The password of mail copies is shorter than %d characters.".formatted(SHORTEST_PASSWORD),
                    "Choose a longer one.");
        }
        return found;
    }

    /**
     * Lays the signature beside the manifest of a folder.
     *
     * @param folder the folder
     * @throws IOException when it cannot be written
     */
    public void sign(Path folder) throws IOException {
        Optional<SigningKey> found = key();
        if (found.isPresent()) {
            byte[] manifest = Files.readAllBytes(folder.resolve(Manifest.FILE));
            WholeFile.write(folder.resolve(SigningKey.FILE), found.get().sign(manifest));
        }
    }

    /**
     * Writes an encrypted copy of each pack of a published folder into another folder.
     *
     * @param published the published folder
     * @param into the other folder
     * @return how many copies were written; 0 when no password is configured
     * @throws IOException when one cannot be written
     */
    public int copy(Path published, Path into) throws IOException {
        Optional<String> words = password();
        if (words.isEmpty()) {
            return 0;
        }
        List<Published> packs = Manifest.find(published).map(Manifest::packs).orElse(List.of());
        for (Published pack : packs) {
            byte[] pdf = Files.readAllBytes(published.resolve(pack.file()));
            WholeFile.write(into.resolve(pack.file()), MailCopy.of(pdf, words.get()));
        }
        return packs.size();
    }
}
