package dev.plumbline.job.quarterly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.LanguageProperties;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.pack.language.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {

    private static final Path GERMAN = Path.of("src/main/resources/dev/plumbline/pack/language/de");

    @TempDir
    private Path home;

    private Languages languages(String executives, String partners) {
        return new Languages(new Home(home), new LanguageProperties(executives, partners));
    }

    private Path copyOfGerman(String code) throws IOException {
        Path folder = Files.createDirectories(home.resolve("jobs/languages").resolve(code));
        try (Stream<Path> files = Files.list(GERMAN)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(GERMAN.relativize(file).toString()));
            }
        }
        return folder;
    }

    @Test
    void partnersReadTheLanguageOfTheExecutivesUnlessTheyHaveTheirOwn() {
        assertThat(languages("de", "").partners().language()).isEqualTo("de");
        assertThat(languages("en", "de").partners().language()).isEqualTo("de");
        assertThat(languages("en", "de").executives().language()).isEqualTo("en");
    }

    @Test
    void aLanguageOfTheHomeNeedsNoCode() throws IOException {
        Path custom = copyOfGerman("de-AT").resolve("language.properties");
        Files.writeString(custom, Files.readString(custom).replace("= Januar|", "= Jänner|"));

        Catalog catalog = languages("de-AT", "").executives();

        assertThat(catalog.language()).isEqualTo("de-AT");
        assertThat(catalog.text("answer.foundation")).isEqualTo("Fundament");
        assertThat(catalog.custom().day(LocalDate.of(2026, 1, 2))).isEqualTo("2. Jänner 2026");
    }

    @Test
    void aLanguageOfTheHomeThatLacksTextsIsRefusedWithTheirNames() throws IOException {
        Files.delete(copyOfGerman("fr").resolve("agenda.properties"));

        assertThatThrownBy(() -> languages("fr", "").executives())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Text 'agenda.action' is missing.")
                .hasMessageContaining("more.");
    }

    @Test
    void aLanguageThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> languages("xx", "").executives())
                .isInstanceOf(Refused.class)
                .hasMessage("There is no language 'xx' for packs.");
        assertThatThrownBy(() -> languages("../etc", "").executives()).isInstanceOf(Refused.class);
    }
}
