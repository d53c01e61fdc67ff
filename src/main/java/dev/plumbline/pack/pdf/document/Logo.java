package dev.plumbline.pack.pdf.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;

/** A house's logo: opaque pixels, the only picture in a pack. */
public final class Logo {

    private static final int MOST_PIXELS = 1_000_000;
    private static final int ALPHA = 24;
    private static final int OPAQUE = 255;
    private static final int CHANNELS = 3;
    private static final int BITS = 8;

    private final int width;
    private final int height;
    private final byte[] pixels;

    private Logo(BufferedImage image) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.pixels = new byte[width * height * CHANNELS];
        for (int i = 0; i < width * height; i++) {
            int rgb = image.getRGB(i % width, i / width);
            pixels[CHANNELS * i] = (byte) (rgb >> 16);
            pixels[CHANNELS * i + 1] = (byte) (rgb >> 8);
            pixels[CHANNELS * i + 2] = (byte) rgb;
        }
    }

    /**
     * Reads a logo.
     *
     * @param name name of the file, for messages
     * @param file PNG or JPEG
     * @return the logo
     * @throws IllegalArgumentException if it is no picture, has pixels that are not opaque (an archive allows none), or more than
     *     a million of them
     */
    public static Logo of(String name, byte[] file) {
        BufferedImage image = read(name, file);
        if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "%s has %d × %d pixels; a million are enough".formatted(name, image.getWidth(), image.getHeight()));
        }
        if (image.getColorModel().hasAlpha()) {
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    if (image.getRGB(x, y) >>> ALPHA < OPAQUE) {
                        throw new IllegalArgumentException(
                                "%s is transparent at pixel %d, %d; save it on a white ground".formatted(name, x, y));
                    }
                }
            }
        }
        return new Logo(image);
    }

    private static BufferedImage read(String name, byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            if (image != null) {
                return image;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(name + " cannot be read as a picture: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException(name + " is neither PNG nor JPEG");
    }

    /**
     * Width over height.
     *
     * @return above 0
     */
    public double ratio() {
        return (double) width / height;
    }

    Image image() {
        return Image.getInstance(width, height, CHANNELS, BITS, pixels);
    }
}
