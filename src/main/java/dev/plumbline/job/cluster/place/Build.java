package dev.plumbline.job.cluster.place;

import dev.plumbline.job.setting.LimitProperties;
import dev.plumbline.job.setting.PackProperties;
import dev.plumbline.job.setting.Product;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * What decides, beside the home, which bytes come out: program, rules, settings, and how this machine compresses, as one
 * library makes other bytes of the same than another.
 */
public final class Build {

    private final String text;

    /**
     * The build of this process.
     *
     * @param packs what is made
     * @param limits what a file may cost
     */
    public Build(PackProperties packs, LimitProperties limits) {
        this.text = "%s, reading rules %s, figure rules %s, %s, %s, compression %08x"
                .formatted(
                        Product.nameAndVersion(),
                        Product.READING_RULES,
                        Product.FIGURE_RULES,
                        packs,
                        limits,
                        compressionMark());
    }

    /**
     * The build in words.
     *
     * @return the same text where the same bytes come out
     */
    public String text() {
        return text;
    }

    private static long compressionMark() {
        byte[] sample = new byte[1 << 16];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (byte) (i * i / 31 % 97);
        }
        byte[] packed = new byte[sample.length];
        CRC32 mark = new CRC32();
        mark.update(System.getProperty("java.specification.version", "").getBytes(StandardCharsets.US_ASCII));
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(sample);
            deflater.finish();
            mark.update(Arrays.copyOf(packed, deflater.deflate(packed)));
        }
        return mark.getValue();
    }
}
