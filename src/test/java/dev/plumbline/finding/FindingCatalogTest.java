package dev.plumbline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The catalog of findings in the docs is what the product says. Written anew with {@code -Dplumbline.findings.write=true}.
 */
class FindingCatalogTest {

    private static final Path CATALOG = Path.of("src/docs/findings.md");
    private static final String WRITE = "plumbline.findings.write";

    @Test
    void theCatalogInTheDocsIsTheOneGenerated() throws IOException {
        String catalog = catalog();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(CATALOG, catalog);
        }

        assertThat(CATALOG)
                .as("src/docs/findings.md is stale: run the tests once with -D" + WRITE + "=true")
                .hasContent(catalog);
    }

    private static String catalog() {
        return """
                # Findings

                What can be wrong with a file, in the words in which partners are told. Generated from the rules by
                `FindingCatalogTest`; do not edit. Codes are never changed once released. An *error* keeps the file from being
                used, a *warning* wants a correction or an explanation, a *note* is for information. Names in braces are filled
                in; `{value}` is what was found, `{value,ours}` the same written as the language writes numbers and days.
                """ + AllFindings.enums().map(FindingCatalogTest::section).collect(Collectors.joining());
    }

    private static String section(Class<?> type) {
        String title = type.getSimpleName().replaceFirst("Finding$", "");
        return "\n## " + title + "\n\nDeclared in `" + type.getName().replaceFirst("^dev\\.plumbline\\.", "") + "`.\n"
                + Stream.of(type.getEnumConstants())
                        .map(FindingKind.class::cast)
                        .map(FindingCatalogTest::entry)
                        .collect(Collectors.joining());
    }

    private static String entry(FindingKind kind) {
        String trial = kind.isTrial() ? ", on trial" : "";
        return "\n### " + kind.code() + "\n*" + kind.severity().name().toLowerCase(Locale.ROOT) + trial + "*\n\n"
                + "| | English | Deutsch |\n|---|---|---|\n"
                + row("What is wrong", kind, FindingTexts::what)
                + row("How to fix it", kind, FindingTexts::fix)
                + row("Right example", kind, FindingTexts::example);
    }

    private static String row(String label, FindingKind kind, Function<FindingTexts, String> part) {
        return Stream.of(Language.values())
                .map(language -> part.apply(FindingTexts.of(kind, language)).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| " + label + " | ", " |\n"));
    }
}
