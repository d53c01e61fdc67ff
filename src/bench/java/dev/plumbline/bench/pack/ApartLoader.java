package dev.plumbline.bench.pack;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads JasperReports with the libraries it was built for, OpenPDF 1.3 and JFreeChart 1.0 among them, beside ours, which bear
 * the same names. Of Plumbline only the classes that speak to JasperReports are loaded here; the rest is shared.
 */
final class ApartLoader extends URLClassLoader {

    private static final String SPEAKER = ApartLoader.class.getPackageName() + ".jasper.";

    private ApartLoader(List<URL> urls) {
        super(urls.toArray(URL[]::new), ApartLoader.class.getClassLoader());
    }

    static ApartLoader of(Path folder) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(ApartLoader.class.getProtectionDomain().getCodeSource().getLocation());
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar : jars.sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            throw new IllegalStateException("No place for a library: " + folder, e);
        }
        return new ApartLoader(urls);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.") || (name.startsWith("dev.plumbline.") && !name.startsWith(SPEAKER))) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException _) {
                return super.loadClass(name, resolve);
            }
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> own = findResources(name);
        return own.hasMoreElements() ? own : super.getResources(name);
    }
}
