package dev.plumbline.job.commission;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.CatalogCheck;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The languages of the packs: those of the program, and those whose files lie in the home. */
@Component
final class Languages {

    private static final int TOLD = 5;

    private final Path folder;

    Languages(Home home) {
        this.folder = home.languages();
    }

    /**
     * A language by its code.
     *
     * @param code such as {@code de}, or the name of a folder in {@code jobs/languages}
     * @return its catalog
     * @throws Refused when it is not known, or its texts are not whole
     */
    Catalog find(String code) {
        return BuiltIn.find(code).orElseGet(() -> ofHome(code));
    }

    private Catalog ofHome(String code) {
        Path files = folder.resolve(code);
        if (!code.matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*") || !Files.isDirectory(files)) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "There is no language '" + code + "' for packs.",
                    "Choose one of " + String.join(", ", BuiltIn.CODES) + ", or put its texts into jobs/languages/"
                            + code + "/; src/docs/languages.md says how.");
        }
        Catalog catalog = catalog(code, files);
        List<String> problems = CatalogCheck.problems(catalog);
        if (!problems.isEmpty()) {
            throw refused(code, problems);
        }
        return catalog;
    }

    private static Catalog catalog(String code, Path files) {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> listed = Files.list(files)) {
            for (Path file : listed.filter(each -> each.toString().endsWith(".properties"))
                    .sorted()
                    .toList()) {
                read(file).forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
            return Catalog.of(code, texts);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the language in " + files, e);
        } catch (IllegalArgumentException e) {
            throw refused(code, List.of(String.valueOf(e.getMessage())));
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Refused refused(String code, List<String> problems) {
        String more = problems.size() > TOLD ? " And " + (problems.size() - TOLD) + " more." : "";
        return new Refused(
                ExitCode.CONFIGURATION,
                "The texts of language '" + code + "' cannot be used. "
                        + String.join(" ", problems.subList(0, Math.min(TOLD, problems.size()))) + more,
                "Mend the files in jobs/languages/" + code + "/.");
    }
}
