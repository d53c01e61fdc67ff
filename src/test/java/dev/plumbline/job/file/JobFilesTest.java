package dev.plumbline.job.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFilesTest {

    private static final String QUARTERLY = """
            job: quarterly
            calendar: { fiscal-year-starts: April, fiscal-year-named-after: end, zone: Europe/Zurich }
            when: quarter-end + 10 business days at 07:00
            needs: { received: 80%, else: hold }
            packs: [portfolio, data-quality]
            language: { default: en, north: de }
            deliver: { to: smtp, hold: false, domains: [Example.com], from: office@example.com }
            """;

    private static final String ODD = "{}[]:#-&*!|>%@\"'\n\t\0 ??";

    @TempDir
    private Path root;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(root.resolve("jobs/mappings"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve("jobs").resolve(name), text);
    }

    private JobFiles read() {
        return JobFiles.read(new Home(root));
    }

    @Test
    void aJobIsWhatItsFileSays() throws IOException {
        write("quarterly.yml", QUARTERLY);
        write("intake.yml", "job: intake\ncalendar: { zone: UTC }\nwhen: cron */30 * * * *\n");

        JobFiles files = read();

        assertThat(files.jobs()).extracting(JobFile::kind).containsExactly(JobKind.INTAKE, JobKind.QUARTERLY);
        assertThat(files.jobs()).extracting(JobFile::missed).containsExactly(Missed.NEWEST, Missed.EACH);
        JobFile quarterly = files.find(JobKind.QUARTERLY).orElseThrow();
        assertThat(quarterly.periodOf(Instant.parse("2026-07-14T05:00:00Z"))).isEqualTo("2027-Q1");
        Publication publication = files.publication();
        assertThat(publication.needs()).isEqualTo(new Needs(80, Needs.Otherwise.HOLD));
        assertThat(publication.packs()).containsExactlyInAnyOrder(PackKind.PORTFOLIO, PackKind.DATA_QUALITY);
        assertThat(publication.languages().of("north")).isEqualTo("de");
        assertThat(publication.languages().of("south")).isEqualTo("en");
        assertThat(publication.deliver().allows("A@EXAMPLE.COM")).isTrue();
        assertThat(publication.deliver().allows("a@example.com.evil.example")).isFalse();
        assertThat(publication.deliver().hold()).isFalse();
    }

    @Test
    void withoutFilesThereAreNoJobsAndPacksAreAsUsual() {
        assertThat(read().jobs()).isEmpty();
        assertThat(read().publication()).isEqualTo(Publication.USUAL);
        assertThat(Publication.USUAL.deliver().hold()).isTrue();
        assertThat(JobFiles.read(new Home(root.resolve("nowhere"))).jobs()).isEmpty();
    }

    @Test
    void theSamplesOfTheRepositoryCanBeRead() {
        assertThat(JobFiles.read(new Home(Path.of(""))).jobs())
                .extracting(JobFile::kind)
                .containsExactly(JobKind.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when:                      | wen:                      | line 3: there is no key 'wen' here; nearest is 'when' | Use one of job, calendar, when
            10 business days at 07:00  | 10 business days          | line 3: 'quarter-end + 10 business days' cannot be the value of 'when' | every business day at 07:00
            zone: Europe/Zurich        | zone: Europe/Zurch        | line 2: 'Europe/Zurch' cannot be the value of 'zone'  | a time zone such as
            April                      | Apr                       | line 2: 'Apr' cannot be the value of                  | English name of a month
            80%                        | 80                        | line 4: '80' cannot be the value of 'received'        | such as 80%
            else: hold                 | else: wait                | line 4: 'wait' cannot be the value of 'else'          | banner or hold
            portfolio,                 | portfolios,               | line 5: 'portfolios' cannot be the value of 'packs'   | data-quality
            north: de                  | north: de_AT              | line 6: 'de_AT' cannot be the value of 'language'     | jobs/languages
            hold: false                | hold: no                  | line 7: 'no' cannot be the value of 'hold'            | true or false
            from: office@example.com   | form: office@example.com  | line 7: there is no key 'form' here; nearest is 'from' | from: alliance
            job: quarterly             | job: intake               | line 1: 'intake' cannot be the value of 'job'         | the name of the file
            needs: {                   | needs {                   | this is no YAML                                       | Check indentation
            """)
    void aMistakeIsNamedWithFileLineAndWhatIsAllowed(String right, String wrong, String said, String allowed)
            throws IOException {
        write("quarterly.yml", QUARTERLY.replace(right, wrong));

        Refused refused = catchThrowableOfType(Refused.class, this::read);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(refused.action()).contains("jobs/quarterly.yml", said, allowed);
    }

    @Test
    void aKeyOfAnotherJobIsUnknown() throws IOException {
        write("intake.yml", "job: intake\ncalendar: { zone: UTC }\nwhen: every day at 07:00\npacks: [alliance]\n");

        assertThatThrownBy(this::read)
                .extracting(thrown -> ((Refused) thrown).action())
                .asString()
                .contains("jobs/intake.yml, line 4: there is no key 'packs'");
    }

    @Test
    void aFileOfAnotherNameIsNoJob() throws IOException {
        write("quartely.yml", QUARTERLY);

        assertThatThrownBy(this::read)
                .hasMessageContaining("jobs/quartely.yml")
                .extracting(thrown -> ((Refused) thrown).action())
                .asString()
                .contains("Did you mean 'quarterly'?", "intake, quarterly, reminders");
    }

    @Test
    void holidaysAreReadAndAWrongDayIsNamed() throws IOException {
        write("quarterly.yml", QUARTERLY.replace("zone:", "holidays: free.txt, zone:"));
        assertThatThrownBy(this::read)
                .extracting(thrown -> ((Refused) thrown).action())
                .asString()
                .contains("jobs/free.txt, line 1: 'free.txt' cannot be the value of 'holidays'");

        write("free.txt", "# ours\n\n12-25 Christmas\n2026-02-30 never\n2026-07-01\n");
        assertThatThrownBy(this::read)
                .extracting(thrown -> ((Refused) thrown).action())
                .asString()
                .contains("jobs/free.txt, line 4: '2026-02-30' cannot be the value of 'day'")
                .doesNotContain("line 3", "line 5");

        write("free.txt", "12-25 Christmas\n2026-07-01\n");
        assertThat(read().jobs().getFirst().schedule().findNext(Instant.parse("2026-06-30T22:00:00Z")))
                .contains(Instant.parse("2026-07-15T05:00:00Z"));
    }

    /** Whatever stands in a file, the answer is a job or words. */
    @Test
    void aFileWithAnythingInItIsReadOrRefusedInWords() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder(QUARTERLY);
            for (int change = 0; change < 3; change++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
                    default -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
                }
            }
            write("quarterly.yml", text.toString());
            try {
                assertThat(read().jobs()).hasSize(1);
            } catch (Refused refused) {
                assertThat(refused.action()).as(text.toString()).contains("jobs/quarterly.yml, line ");
            }
        }
    }
}
