package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.job.command.Cli;
import dev.plumbline.submission.workbook.template.RegisterWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who received packs is forgotten; packs stay, and are printed anew as the same bytes. */
class PersonErasureTest {

    private static final Register REGISTER = ExamplePortfolio.of(
                    new ExampleSpec(1, 1, JobHarness.LAST, ExampleSpec.WORKED.seed(), 0))
            .register();
    private static final Recipient GONE = REGISTER.recipients().getFirst();
    private static final String LEAD =
            REGISTER.alliances().getFirst().sides().getFirst().lead();

    @TempDir
    private Path home;

    @Test
    void nobodyIsNamedAnyMoreAndThePacksAreTheSame() throws IOException {
        forgetAPerson(home);
        assertThat(naming(home))
                .as("not even where the database no longer looks")
                .isEmpty();
    }

    /** On whatever database. */
    static void forgetAPerson(Path home, String... store) throws IOException {
        Map<String, String> settings = Stream.concat(Stream.of("--plumbline.inbox.settle-time=0s"), Stream.of(store))
                .map(setting -> setting.substring(2))
                .collect(Collectors.toMap(
                        setting -> setting.substring(0, setting.indexOf('=')),
                        setting -> setting.substring(setting.indexOf('=') + 1)));
        settings.forEach(System::setProperty);
        try {
            forget(home);
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private static void forget(Path home) throws IOException {
        prepare(home);
        Path published = home.resolve("output").resolve(JobHarness.LAST.toString());
        Map<String, String> packs = JobHarness.filesOf(published);
        assertThat(naming(home.resolve("output/outbox"))).isNotEmpty();
        List<Path> registers = naming(home.resolve("output/archive"));
        assertThat(registers).hasSize(1);
        assertThat(run(home, "erase", "--person", GONE.email(), "--dry-run"))
                .satisfies(said -> assertThat(said.code()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("input/register.xlsx still names"));
        tellWhomItMeans(home);
        takeOut(home);
        Map<String, String> untouched = JobHarness.filesOf(home.resolve("output/archive"));

        Said would = run(home, "erase", "--person", GONE.email().toUpperCase(Locale.ROOT), "--dry-run");
        assertThat(would.out())
                .contains("would change  output/archive/", "would change  1 letter", "would remove  output/outbox/")
                .contains("kept  mails that were sent");
        assertThat(JobHarness.filesOf(home.resolve("output/archive"))).isEqualTo(untouched);

        Said done = run(home, "erase", "--person", GONE.email(), "--reason", "asked for it", "--json");
        assertThat(done.code()).as(done.err()).isZero();
        JsonNode json = JsonMapper.shared().readTree(done.out());
        assertThat(json.path("standIn").asString()).isEqualTo("person-1@erased.invalid");
        assertThat(json.path("changed")).hasSize(1);
        assertThat(json.path("letters").asInt()).isEqualTo(1);
        assertThat(naming(home.resolve("output/index.html"))).isEmpty();
        assertThat(run(home, "erase", "--person", GONE.email(), "--dry-run").err())
                .contains("Nothing names");

        Said lead = run(home, "erase", "--person", LEAD, "--reason", "asked for it, too", "--json");
        assertThat(lead.code()).as(lead.err()).isZero();
        assertThat(isNaming(Files.readAllBytes(registers.getFirst()), LEAD)).isFalse();
        assertThat(lead.out()).contains("\"standIn\" : \"person-2@erased.invalid\"", "\"letters\" : 0");

        String asOf = JsonMapper.shared()
                .readTree(Files.readString(published.resolve("manifest.json")))
                .path("asOf")
                .asString();
        remove(published);
        Said again = run(home, "run", "quarterly", "--period", JobHarness.LAST.toString(), "--as-of", asOf);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(JobHarness.filesOf(published)).isEqualTo(packs);
        assertThat(files(home.resolve("output/outbox")))
                .as("no mail to nobody")
                .noneMatch(file -> file.toString().contains(Recipient.ERASED));
    }

    /** Where nothing is changed. */
    private static void tellWhomItMeans(Path home) {
        assertThat(run(home, "erase", "--person", "nobody@example.com", "--dry-run")
                        .err())
                .contains("Nothing names 'nobody@example.com'");
        assertThat(run(home, "erase", "--person", GONE.name(), "--dry-run").err())
                .contains("receives packs", "Give the address: " + GONE.email());
        assertThat(run(home, "erase", "--person", LEAD, "--dry-run").err())
                .contains("input/register.xlsx still names '" + LEAD + "'");
        assertThat(run(home, "erase", "--person", GONE.email(), "--packs", "--dry-run")
                        .code())
                .isEqualTo(2);
        assertThat(run(home, "erase", "--person", GONE.email()).err()).contains("needs a reason");
    }

    /** One alliance, one quarter, its packs mailed into a folder. */
    private static void prepare(Path home) throws IOException {
        Path demo = home.resolveSibling(home.getFileName() + "-demo");
        assertThat(run(home, "example", demo.toString(), "--alliances", "1", "--quarters", "1")
                        .code())
                .isZero();
        JobHarness.copy(demo, home);
        Files.writeString(Files.createDirectories(home.resolve("jobs")).resolve("quarterly.yml"), """
                        job: quarterly
                        calendar: { zone: UTC }
                        when: quarter-end + 10 business days at 07:00
                        packs: [portfolio]
                        deliver: { hold: false }
                        """);
        Said made = run(home, "run", "quarterly");
        assertThat(made.code()).as(made.err()).isZero();
    }

    private static void takeOut(Path home) throws IOException {
        Register without = new Register(
                REGISTER.calendar(),
                REGISTER.partners(),
                REGISTER.alliances().stream().map(PersonErasureTest::without).toList(),
                REGISTER.goals(),
                REGISTER.indicators(),
                REGISTER.targets(),
                REGISTER.items(),
                REGISTER.recipients().stream()
                        .filter(recipient -> !recipient.email().equals(GONE.email()))
                        .toList());
        WholeFile.write(home.resolve("input/register.xlsx"), out -> RegisterWriter.write(without, out));
        assertThat(run(home, "run", "intake").code()).isZero();
    }

    /** The person was a sponsor, too; a lead receives no packs. */
    private static Alliance without(Alliance alliance) {
        return new Alliance(
                alliance.id(),
                alliance.name(),
                alliance.purpose(),
                alliance.started(),
                alliance.nextSession(),
                alliance.sides().stream()
                        .map(side -> new Side(
                                side.partner(),
                                side.role(),
                                side.sponsor().equals(GONE.name()) ? "N. Ew" : side.sponsor(),
                                side.lead().equals(LEAD) ? "O. Ther" : side.lead(),
                                side.executivesInvited(),
                                side.workingInvited()))
                        .toList());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Files that name the person, also within a package of parts. */
    private static List<Path> naming(Path folder) throws IOException {
        List<Path> naming = new ArrayList<>();
        for (Path file : files(folder)) {
            if (isNaming(Files.readAllBytes(file), GONE.name(), GONE.email())) {
                naming.add(file);
            }
        }
        return naming;
    }

    private static boolean isNaming(byte[] bytes, String... words) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean isNaming = Stream.of(words).anyMatch(text::contains);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && !isNaming; entry = zip.getNextEntry()) {
                isNaming = isNaming(zip.readAllBytes(), words);
            }
        }
        return isNaming;
    }

    private static Said run(Path home, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of("--home", home.toString()), Stream.of(words))
                        .toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    private record Said(int code, String out, String err) {}
}
