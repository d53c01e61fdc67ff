package dev.plumbline.bench.python;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The script, run by a Python that has the libraries it needs. */
final class Python {

    /** How to get what the script needs. */
    static final String INSTALL =
            "apt-get install python3-openpyxl python3-pandas python3-matplotlib python3-reportlab";

    private static final String VERSIONS = "import platform, openpyxl, pandas, matplotlib, reportlab; "
            + "print('Python', platform.python_version() + ', openpyxl', openpyxl.__version__ + ', pandas',"
            + " pandas.__version__ + ', matplotlib', matplotlib.__version__ + ', reportlab', reportlab.Version)";

    /** Debian's packages belong to the second, which another may hide. */
    private static final List<String> PLACES = List.of("python3", "/usr/bin/python3");

    private final String place;
    private final String versions;

    private Python(String place, String versions) {
        this.place = place;
        this.versions = versions;
    }

    /** A Python with all libraries, if this machine has one. */
    static Optional<Python> find() throws InterruptedException {
        for (String place : PLACES) {
            try {
                Process process = new ProcessBuilder(place, "-c", VERSIONS)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String said =
                        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                if (process.waitFor() == 0) {
                    return Optional.of(new Python(place, said.strip()));
                }
            } catch (IOException _) {
                // No such program: the next one.
            }
        }
        return Optional.empty();
    }

    String versions() {
        return versions;
    }

    Program script(Path folder) throws IOException {
        Path script = folder.resolve("script.py");
        try (InputStream in = Python.class.getResourceAsStream("script.py")) {
            Files.copy(Objects.requireNonNull(in), script, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Program(List.of(place, script.toString(), folder.toString()));
    }
}
