package dev.plumbline.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.inbox.Inbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AstrayTest {

    @TempDir
    private Path root;

    @Test
    void filesInAFolderOfNobodyAreNamedOnceWithTheNearestKey() throws IOException {
        drop("nortwind/a.xlsx");
        drop("nortwind/scan.pdf");
        drop("nortwind/2026/b.xlsx");
        drop("northwind/2026/c.xlsx");
        Files.createDirectories(root.resolve("empty"));

        assertThat(places("northwind", "solaris"))
                .containsExactly(
                        "input/nortwind/ is read by nobody (files in it: 2): the register knows no partner 'nortwind'."
                                + " Did you mean 'northwind'?",
                        "input/northwind/2026/ is read by nobody (spreadsheets in it: 1): only what lies in"
                                + " input/northwind/ itself counts.");
    }

    @Test
    void withoutARegisterEveryFolderMayBeAPartners() throws IOException {
        drop("nortwind/a.xlsx");

        assertThat(places()).isEmpty();
    }

    @Test
    void anInboxThatIsNotThereHoldsNothing() {
        assertThat(new Astray(new Inbox(root.resolve("none")), List.of("northwind")).list())
                .isEmpty();
    }

    private List<String> places(String... partners) {
        return new Astray(new Inbox(root), List.of(partners)).list();
    }

    private void drop(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "1");
    }
}
