package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.delivery.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A home is looked at, copied, lost, laid out again and goes on as if nothing had been. */
class J06_CareTest {

    @TempDir
    private Path folder;

    private static Map<String, String> digests(Path published) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(published)) {
            for (Path file : files.toList()) {
                digests.put(String.valueOf(file.getFileName()), Digests.sha256(file));
            }
        }
        return digests;
    }

    private static void remove(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aRestoredHomeGivesTheSameBytes() throws IOException {
        Journey before = new Journey(folder.resolve("home"));
        assertThat(before.run("example", folder.resolve("home").toString(), "--alliances", "2", "--quarters", "2")
                        .code())
                .isZero();
        assertThat(before.run("run", "quarterly").code()).isZero();
        assertThat(before.run("run", "quarterly", "--dry-run").out())
                .contains("would write  ", "@example.com>: ", "portfolio");
        Map<String, String> packs = digests(before.output("2026-Q3"));
        Path copy = folder.resolve("copy.zip");

        assertThat(before.run("backup", copy.toString()).code()).isZero();
        assertThat(before.run("backup", copy.toString()).code()).isEqualTo(2);
        assertThat(before.run("restore", copy.toString()).err()).contains("not empty");
        remove(before.home());
        assertThat(before.run("restore", copy.toString()).code()).isZero();
        assertThat(digests(before.output("2026-Q3"))).isEqualTo(packs);
        remove(before.output("2026-Q3"));
        assertThat(before.run("run", "quarterly", "--period", "2026-Q3").code()).isZero();

        assertThat(digests(before.output("2026-Q3"))).isEqualTo(packs);
        Journey.Outcome looked = before.run("doctor", "--json");
        assertThat(looked.code()).as(looked.out()).isZero();
        assertThat(Journey.stream(looked.json().get("checks")))
                .extracting(check -> check.get("subject").asString())
                .contains("java", "fonts", "inbox", "output", "disk", "register", "database", "mail");
        newerStoresAreRefused(before);
    }

    private static void newerStoresAreRefused(Journey home) {
        SingleConnectionDataSource store = new SingleConnectionDataSource(
                "jdbc:hsqldb:file:" + home.output("store/plumbline") + ";shutdown=true", "sa", "", true);
        JdbcClient.create(store).sql("""
                        insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                            "checksum", "installed_by", "execution_time", "success")
                        values (9000, '9000', 'from the future', 'SQL', 'V9000__future.sql', 1, 'sa', 1, true)
                        """).update();
        store.destroy();

        Journey.Outcome refused = home.run("status");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("newer", "restore a copy").doesNotContain("Exception");
        assertThat(home.run("doctor").code()).isEqualTo(3);
    }

    @Test
    void aCopyThatIsNotWholeLaysNothingOut() throws IOException {
        Journey home = new Journey(folder.resolve("home"));
        Path good = folder.resolve("good.zip");
        Files.createDirectories(home.home().resolve("jobs"));
        Files.writeString(home.home().resolve("jobs/intake.yml"), "job: intake\n".repeat(500));
        assertThat(home.run("backup", good.toString()).code()).isZero();
        remove(home.home());

        byte[] bytes = Files.readAllBytes(good);
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length - 40));
        Path evil = folder.resolve("evil.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(evil))) {
            zip.putNextEntry(new ZipEntry("../../outside.txt"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("plumbline-backup.sha256"));
        }
        Path foreign = folder.resolve("foreign.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(foreign))) {
            zip.putNextEntry(new ZipEntry("jobs/x.yml"));
        }
        for (Path copy : java.util.List.of(cut, evil, foreign)) {
            Journey.Outcome refused = home.run("restore", copy.toString());
            assertThat(refused.code()).as(copy.toString()).isEqualTo(3);
            assertThat(home.home()).as(copy.toString()).doesNotExist();
        }
        assertThat(folder.resolve("outside.txt")).doesNotExist();
        assertThat(folder.resolveSibling("outside.txt")).doesNotExist();
    }

    @Test
    void roomIsMadeOfWhatCanBeMadeAgainAndOfNothingElse() throws IOException {
        Journey home = new Journey(folder.resolve("home"));
        for (String place : java.util.List.of(
                "output/.superseded/2001-Q1/0001",
                "output/outbox/2001-Q1",
                "output/templates/2001-Q1",
                "output/2001-Q1",
                "output/archive/ab",
                "output/outbox/2999-Q1")) {
            Files.createDirectories(home.home().resolve(place));
            Files.writeString(home.home().resolve(place).resolve("file"), "x");
        }

        String said = home.run("tidy", "--dry-run").out();
        assertThat(said.lines())
                .containsExactly("output/.superseded/2001-Q1", "output/outbox/2001-Q1", "output/templates/2001-Q1");
        assertThat(home.output("outbox/2001-Q1/file")).exists();
        assertThat(home.run("tidy").out()).isEqualTo(said);
        assertThat(home.output("outbox/2001-Q1")).doesNotExist();
        assertThat(home.output("2001-Q1/file")).exists();
        assertThat(home.output("archive/ab/file")).exists();
        assertThat(home.output("outbox/2999-Q1/file")).exists();
    }
}
