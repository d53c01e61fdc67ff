package dev.plumbline.delivery;

import dev.plumbline.delivery.Published.Audience;
import dev.plumbline.pack.PackStamp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a pack can know of the manifest while it is made: from what it was made, for whom, and what is embedded in it. Its own
 * digest stands only in the manifest beside it.
 *
 * @param schema version of this form
 * @param product name and version of the program
 * @param rules version of the calculation rules
 * @param period the quarter
 * @param asOf the instant up to which facts were known
 * @param inputsDigest SHA-256, in hex, over the digests of all that went in
 * @param file name of the pack's file
 * @param audience for whom it is
 * @param embedded the other files embedded in the pack
 */
public record ManifestPart(
        int schema,
        String product,
        String rules,
        String period,
        String asOf,
        String inputsDigest,
        String file,
        Audience audience,
        List<Manifest.Listed> embedded) {

    /** Name of the file in a pack. */
    public static final String FILE = "manifest-part.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter())
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Copies the list. */
    public ManifestPart {
        embedded = List.copyOf(embedded);
    }

    /**
     * The part of a pack.
     *
     * @param stamp what the pack is made from
     * @param file name of its file
     * @param audience for whom it is
     * @param embedded the other files embedded in it
     * @return the part
     */
    public static ManifestPart of(PackStamp stamp, String file, Audience audience, List<Manifest.Listed> embedded) {
        return new ManifestPart(
                Manifest.SCHEMA,
                stamp.product(),
                stamp.rules(),
                stamp.period(),
                stamp.asOf().toString(),
                stamp.inputsDigest(),
                file,
                audience,
                embedded);
    }

    /**
     * The part as JSON, keys in the order of the components.
     *
     * @return UTF-8
     */
    public byte[] bytes() {
        return (JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
