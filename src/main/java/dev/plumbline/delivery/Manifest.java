package dev.plumbline.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lies in a published folder, and from what it was made. Written as {@code manifest.json}, keys in this order.
 *
 * @param schema version of this form
 * @param product name and version of the program
 * @param period the quarter
 * @param asOf the instant up to which facts were known
 * @param inputsDigest SHA-256, in hex, over the digests of all that went in
 * @param packs the packs
 * @param files all other files
 */
public record Manifest(
        int schema,
        String product,
        String period,
        Instant asOf,
        String inputsDigest,
        List<Published> packs,
        List<Listed> files) {

    /** Version of the form. */
    public static final int SCHEMA = 1;

    /** Name of the file. */
    public static final String FILE = "manifest.json";

    /** Name of the file with the digests, as {@code sha256sum -c} reads it. */
    public static final String DIGESTS = "manifest.sha256";

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter())
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Copies the lists. */
    public Manifest {
        packs = List.copyOf(packs);
        files = List.copyOf(files);
    }

    /**
     * The manifest of a folder.
     *
     * @param folder the folder
     * @return what it says, or empty when there is none that can be read
     */
    public static Optional<Manifest> find(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Manifest.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the manifest and the digests of all files into a folder.
     *
     * @param folder the folder
     * @throws IOException when it cannot be written
     */
    public void write(Path folder) throws IOException {
        byte[] json = (JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        StringBuilder digests = new StringBuilder();
        packs.forEach(pack -> line(digests, pack.sha256(), pack.file()));
        files.forEach(file -> line(digests, file.sha256(), file.file()));
        line(digests, Digests.sha256(json), FILE);
        WholeFile.write(folder.resolve(FILE), json);
        WholeFile.write(folder.resolve(DIGESTS), digests.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder digests, String sha256, String file) {
        digests.append(sha256).append("  ").append(file).append('\n');
    }

    /**
     * Whether the folder was made from the same.
     *
     * @param otherPeriod a quarter
     * @param otherAsOf an instant
     * @param otherDigest a digest over inputs
     * @return true when all three are the same
     */
    public boolean isMadeFrom(String otherPeriod, Instant otherAsOf, String otherDigest) {
        return period.equals(otherPeriod) && asOf.equals(otherAsOf) && inputsDigest.equals(otherDigest);
    }

    /**
     * A file beside the packs.
     *
     * @param file its name
     * @param bytes its size
     * @param sha256 its digest, in hex
     */
    public record Listed(String file, long bytes, String sha256) {}
}
