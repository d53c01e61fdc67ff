package dev.plumbline.job.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program is. */
public final class Product {

    /** Version of the rules by which files are read: a rejected file is read again under another one. */
    public static final String READING_RULES = "5";

    /** Version of the rules by which figures are made: same facts and same rules give the same figures. */
    public static final String FIGURE_RULES = "9";

    private static final String BUILD = "/META-INF/build-info.properties";

    private Product() {}

    /**
     * What this very build is made of, so that nothing is taken from another one that bears the same version.
     *
     * @return a digest of its classes and libraries
     */
    public static String build() {
        return Build.DIGEST;
    }

    /** Computed when first asked for. */
    private static final class Build {

        static final String DIGEST = new Program(Product.class).digest();
    }

    /**
     * Name and version.
     *
     * @return such as {@code Plumbline 0.1.0}
     */
    public static String nameAndVersion() {
        Properties build = new Properties();
        try (InputStream in = Product.class.getResourceAsStream(BUILD)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + BUILD);
            }
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("build.name") + " " + build.getProperty("build.version");
    }
}
