package dev.plumbline.job.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.job.file.PackKind;
import dev.plumbline.job.setting.Home;
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

    private Order order(String languages) throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(home.resolve("jobs/quarterly.yml"), """
                job: quarterly
                calendar: { zone: UTC }
                when: quarter-end + 10 days at 07:00
                packs: [portfolio, partner]
                language: %s
                """.formatted(languages));
        return new Commission(new Home(home)).order();
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
    void partnersReadTheLanguageOfTheExecutivesUnlessTheyHaveTheirOwn() throws IOException {
        Order order = order("{ default: en, north: de }");

        assertThat(order.copyFor("north").language()).isEqualTo("de");
        assertThat(order.copyFor("south").language()).isEqualTo("en");
        assertThat(order.executives().language()).isEqualTo("en");
    }

    @Test
    void whatIsOrderedOtherThanAllPacksInEnglishMakesAnotherIssue() throws IOException {
        assertThat(new Commission(new Home(home)).order().differences()).isEmpty();
        assertThat(order("{ default: de, north: de, south: en }").differences())
                .hasSize(3)
                .contains("packs partner portfolio")
                .anyMatch(line -> line.startsWith("language of executives "))
                .anyMatch(line -> line.startsWith("language of partner south "));
    }

    @Test
    void onlyPacksThatAreOrderedAreMade() throws IOException {
        assertThat(order("{ default: en }").makes(PackKind.PARTNER)).isTrue();
        assertThat(order("{ default: en }").makes(PackKind.ALLIANCE)).isFalse();
    }

    @Test
    void aLanguageOfTheHomeNeedsNoCode() throws IOException {
        Path custom = copyOfGerman("de-AT").resolve("language.properties");
        Files.writeString(custom, Files.readString(custom).replace("= Januar|", "= Jänner|"));

        Catalog catalog = order("{ default: de-AT }").executives();

        assertThat(catalog.language()).isEqualTo("de-AT");
        assertThat(catalog.text("answer.foundation")).isEqualTo("Fundament");
        assertThat(catalog.custom().day(LocalDate.of(2026, 1, 2))).isEqualTo("2. Jänner 2026");
    }

    @Test
    void aLanguageOfTheHomeThatLacksTextsIsRefusedWithTheirNames() throws IOException {
        Files.delete(copyOfGerman("fr").resolve("agenda.properties"));

        assertThatThrownBy(() -> order("{ default: fr }"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Text 'agenda.action' is missing.")
                .hasMessageContaining("more.");
    }

    @Test
    void aLanguageThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> order("{ default: xx }"))
                .isInstanceOf(Refused.class)
                .hasMessage("There is no language 'xx' for packs.");
        assertThatThrownBy(() -> order("{ default: ../etc }")).isInstanceOf(Refused.class);
    }
}
