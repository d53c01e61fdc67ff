package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.pack.pdf.document.Logo;
import dev.plumbline.pack.pdf.document.Look;
import dev.plumbline.pack.pdf.document.Typefaces;
import dev.plumbline.pack.preflight.Preflight;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Theme;
import dev.plumbline.pack.theme.Weight;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A house's own look reaches every mark on paper, and its packs conform as ours do. */
class LookTest {

    private static final Ink BLUE = new Ink(0x0000C8);

    @Test
    void everyMarkOfARoleTakesTheHousesColorAndNoOtherDoes() throws IOException {
        Map<Integer, Integer> ours = colors(write(Look.standard()));
        Map<Ink, Ink> swapped = Map.of(Palette.BAD, Palette.FIRST, Palette.FIRST, Palette.BAD, Palette.SECOND, BLUE);

        Map<Integer, Integer> theirs =
                colors(write(new Look(Typefaces.builtIn(), new Theme(swapped), Optional.empty())));

        assertThat(theirs.get(Palette.FIRST.rgb())).isEqualTo(ours.get(Palette.BAD.rgb()));
        assertThat(theirs.get(Palette.BAD.rgb())).isEqualTo(ours.get(Palette.FIRST.rgb()));
        assertThat(theirs.get(BLUE.rgb())).isEqualTo(ours.get(Palette.SECOND.rgb()));
        assertThat(theirs).doesNotContainKey(Palette.SECOND.rgb());
    }

    @Test
    void aPackWithLogoAndFontsOfTheHouseConforms() throws IOException {
        Typefaces fonts =
                Typefaces.builtIn().inFront(Map.of(Weight.REGULAR, Map.entry("LiberationSans-Regular.ttf", font())));
        Look look = new Look(fonts, Theme.STANDARD, Optional.of(Logo.of("logo.png", logo())));

        assertThat(new Preflight().faults(write(look))).isEmpty();
    }

    private static byte[] write(Look look) {
        return new PackWriter(look).write(SamplePack.pack(), List.of());
    }

    /** How often each color is set for filling or stroking. */
    private static Map<Integer, Integer> colors(byte[] pdf) throws IOException {
        Map<Integer, Integer> colors = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                List<Object> tokens = new PDFStreamParser(page).parse();
                for (int i = 3; i < tokens.size(); i++) {
                    if (tokens.get(i) instanceof Operator set && set.getName().equalsIgnoreCase("rg")) {
                        colors.merge(rgb(tokens.subList(i - 3, i)), 1, Integer::sum);
                    }
                }
            }
        }
        return colors;
    }

    private static int rgb(List<Object> channels) {
        int rgb = 0;
        for (Object channel : channels) {
            float value = channel instanceof COSFloat f ? f.floatValue() : ((COSNumber) channel).floatValue();
            rgb = rgb << 8 | Math.round(value * 255);
        }
        return rgb;
    }

    private static byte[] logo() throws IOException {
        BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, Color.RED.getRGB());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] font() throws IOException {
        try (InputStream in = LookTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        }
    }
}
