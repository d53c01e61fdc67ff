package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.delivery.SigningKey;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed manifest is checked with a program that everybody has; what is to be secret is refused when others can read it. */
class SigningTest {

    private static final String PASSWORD = "a long enough password";

    @TempDir
    private Path home;

    private static KeyPair keys() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n"
                .formatted(kind, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes), kind);
    }

    private Path secret(String name, String text, String permissions) throws IOException {
        Path file = home.resolve(name);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }

    @Test
    void theManifestIsSignedAndOpensslVerifiesIt() throws Exception {
        KeyPair keys = keys();
        Path key = secret("signing.pem", pem("PRIVATE", keys.getPrivate().getEncoded()), "rw-------");
        Path open = secret("public.pem", pem("PUBLIC", keys.getPublic().getEncoded()), "rw-r--r--");
        JobHarness.dropAll(home);
        JobHarness.printOnly(home, "portfolio");

        Path folder;
        try (JobHarness harness = JobHarness.open(home, "--plumbline.signing.key-file=" + key)) {
            folder =
                    harness.runs().quarterly(Optional.empty(), Optional.empty()).folder();
        }

        byte[] manifest = Files.readAllBytes(folder.resolve("manifest.json"));
        byte[] signature = Files.readAllBytes(folder.resolve(SigningKey.FILE));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(keys.getPublic());
        check.update(manifest);
        assertThat(check.verify(signature)).isTrue();
        assertThat(openssl(folder, open)).isZero();
        Files.writeString(folder.resolve("manifest.json"), new String(manifest, StandardCharsets.UTF_8) + " ");
        assertThat(openssl(folder, open)).isNotZero();
    }

    /** As in the operator's guide. */
    private static int openssl(Path folder, Path open) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            "openssl",
                            "pkeyutl",
                            "-verify",
                            "-pubin",
                            "-inkey",
                            open.toString(),
                            "-rawin",
                            "-in",
                            "manifest.json",
                            "-sigfile",
                            "manifest.json.sig")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException e) {
            Assumptions.abort("openssl is not installed");
            throw e;
        }
    }

    @Test
    void aKeyThatOthersCanReadIsRefusedBeforeAnythingIsMade() throws Exception {
        Path key = secret("signing.pem", pem("PRIVATE", keys().getPrivate().getEncoded()), "rw-r-----");
        JobHarness.dropAll(home);

        try (JobHarness harness = JobHarness.open(home, "--plumbline.signing.key-file=" + key)) {
            assertThatThrownBy(() -> harness.runs().quarterly(Optional.empty(), Optional.empty()))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
                        assertThat(refused).hasMessageContaining("can be read or changed by others");
                        assertThat(refused.action()).contains("chmod 600");
                    });
        }
        assertThat(home.resolve("output/2026-Q3")).doesNotExist();
    }

    @Test
    void aFileThatHoldsNoSuchKeyIsRefusedWithoutShowingIt() throws Exception {
        Path key =
                secret("signing.pem", "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----", "rw-------");
        JobHarness.dropAll(home);

        try (JobHarness harness = JobHarness.open(home, "--plumbline.signing.key-file=" + key)) {
            assertThatThrownBy(() -> harness.runs().quarterly(Optional.empty(), Optional.empty()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("not of the kind Ed25519")
                    .message()
                    .doesNotContain("c2VjcmV0");
        }
    }

    @Test
    void mailCopiesAreEncryptedAndTheArchiveIsNot() throws Exception {
        Path password = secret("password", PASSWORD + "\n", "rw-------");
        JobHarness.dropAll(home);
        JobHarness.printOnly(home, "portfolio");

        Path folder;
        try (JobHarness harness = JobHarness.open(home, "--plumbline.mail-copies.password-file=" + password)) {
            folder =
                    harness.runs().quarterly(Optional.empty(), Optional.empty()).folder();
        }

        Path archive = folder.resolve("portfolio-2026-Q3.pdf");
        Path copy = home.resolve("output/mail/2026-Q3/portfolio-2026-Q3.pdf");
        assertThatThrownBy(() -> Loader.loadPDF(copy.toFile())).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument open = Loader.loadPDF(archive.toFile());
                PDDocument mailed = Loader.loadPDF(copy.toFile(), PASSWORD)) {
            assertThat(open.isEncrypted()).isFalse();
            assertThat(mailed.getEncryption().getVersion()).isEqualTo(5);
            assertThat(mailed.getEncryption().getLength()).isEqualTo(256);
            assertThat(mailed.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
            assertThat(mailed.getCurrentAccessPermission().canModify()).isFalse();
            assertThat(mailed.getNumberOfPages()).isEqualTo(open.getNumberOfPages());
            assertThat(mailed.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new String(mailed.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1")
                    .doesNotContain("<pdfaid:part>");
        }
    }
}
