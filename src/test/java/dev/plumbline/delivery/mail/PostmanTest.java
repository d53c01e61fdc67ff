package dev.plumbline.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.plumbline.delivery.Digests;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTest {

    private static final Instant NOW = Instant.parse("2026-10-15T05:00:00Z");

    @TempDir
    private Path home;

    private final Shelf shelf = new Shelf();

    @BeforeEach
    void layOutAPack() throws IOException {
        Files.writeString(home.resolve("a.pdf"), "%PDF-1.7 a");
    }

    private Letter letter(String person, String subject) throws IOException {
        Path file = home.resolve("a.pdf");
        return new Letter(
                "<0123456789abcdef@plumbline>",
                Letter.Kind.PACKS,
                "2026-Q3",
                person,
                "zoe@example.com",
                subject,
                "Grüezi Zoë\n.\nEnde",
                List.of(new Letter.Enclosure("a.pdf", "Übersicht 2026-Q3.pdf", Digests.sha256(file), Files.size(file))),
                NOW,
                Letter.Standing.entered(Letter.State.READY, NOW, ""));
    }

    private MailForm form() {
        return new MailForm(home, "office@example.com", 1000);
    }

    private SmtpCarrier smtp(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        return new SmtpCarrier(sender, form());
    }

    private Postman.Round go(Carrier carrier, Instant at) {
        return new Postman(shelf, Clock.fixed(at, ZoneOffset.UTC)).go(_ -> carrier);
    }

    private Letter.State state() {
        return shelf.only().standing().state();
    }

    @Test
    void aLetterInTheFolderIsAMailWithItsFiles() throws Exception {
        shelf.enter(List.of(letter("Zoë O'Neil", "Allianzen – 2026-Q3")));
        FolderCarrier folder = new FolderCarrier(home.resolve("outbox"), form());

        assertThat(go(folder, NOW)).isEqualTo(new Postman.Round(1, 0, 0));

        Path file = home.resolve("outbox/2026-Q3/zoe@example.com-01234567.eml");
        MimeMessage mail = read(file);
        assertThat(mail.getSubject()).isEqualTo("Allianzen – 2026-Q3");
        assertThat(mail.getMessageID()).isEqualTo("<0123456789abcdef@plumbline>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate()).isEqualTo(NOW.toString());
        assertThat(mail.getAllRecipients()).hasSize(1);
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Grüezi Zoë");
        BodyPart pack = parts.getBodyPart(1);
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(pack.getFileName()))
                .isEqualTo("Übersicht 2026-Q3.pdf");
        assertThat(pack.getInputStream()).hasSameContentAs(Files.newInputStream(home.resolve("a.pdf")));
        byte[] first = Files.readAllBytes(file);
        shelf.note(shelf.only().with(Letter.State.SENDING, NOW, ""));
        go(folder, NOW.plusSeconds(9));
        assertThat(Files.readAllBytes(file)).as("carried twice").isEqualTo(first);
        assertThat(state()).isEqualTo(Letter.State.SENT);
        assertThat(go(folder, NOW)).isEqualTo(new Postman.Round(0, 0, 0));
    }

    private static MimeMessage read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    @Test
    void nothingThatPeopleTypedBecomesAHeader() throws Exception {
        String evil = "Eve\r\nBcc: all@example.com\n\nx\u2028\u760d\u760aBcc: y@example.com\0";
        shelf.enter(List.of(letter(evil, evil)));

        go(new FolderCarrier(home.resolve("outbox"), form()), NOW);

        MimeMessage mail = read(home.resolve("outbox/2026-Q3/zoe@example.com-01234567.eml"));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getContent()).isInstanceOf(MimeMultipart.class);
    }

    @Test
    void aLetterThatIsTooLargeSaysWhereItsFilesLie() throws Exception {
        shelf.enter(List.of(letter("Zoë", "x")));

        go(new FolderCarrier(home.resolve("outbox"), new MailForm(home, "office@example.com", 5)), NOW);

        MimeMultipart parts = (MimeMultipart) read(home.resolve("outbox/2026-Q3/zoe@example.com-01234567.eml"))
                .getContent();
        assertThat(parts.getCount()).isEqualTo(1);
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Too large", "a.pdf");
    }

    @Test
    void anotherFileThanThatOfTheLetterIsNeverSent() throws IOException {
        shelf.enter(List.of(letter("Zoë", "x")));
        Files.writeString(home.resolve("a.pdf"), "%PDF-1.7 b");

        go(new FolderCarrier(home.resolve("outbox"), form()), NOW);

        assertThat(state()).isEqualTo(Letter.State.FAILED);
        assertThat(shelf.only().standing().note()).contains("no longer the one");
        assertThat(home.resolve("outbox")).doesNotExist();
    }

    @Test
    void aServerGetsTheMailOnce() throws Exception {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            shelf.enter(List.of(letter("Zoë", "Packs")));
            SmtpCarrier carrier = smtp(server.getSmtp().getPort());

            assertThat(go(carrier, NOW).isComplete()).isTrue();
            go(carrier, NOW);

            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getMessageID()).isEqualTo("<0123456789abcdef@plumbline>");
            assertThat(((MimeMultipart) mail.getContent()).getCount()).isEqualTo(2);
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            connect, 554 no,                    READY
            connect, 421 later,                 READY
            connect, drop,                      READY
            connect, wait,                      READY
            EHLO,    drop,                      READY
            MAIL,    451 later,                 READY
            MAIL,    550 no,                    FAILED
            MAIL,    drop,                      READY
            RCPT,    450 mailbox busy,          READY
            RCPT,    550 no such user,          FAILED
            RCPT,    drop,                      READY
            DATA,    451 later,                 READY
            DATA,    554 no,                    FAILED
            .,       451 later,                 READY
            .,       552 too large,             FAILED
            .,       drop,                      DOUBTFUL
            .,       wait,                      DOUBTFUL
            """)
    void whatTheServerSaysDecides(String command, String reply, Letter.State expected) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Map.of(command, reply))) {
            shelf.enter(List.of(letter("Zoë", "Packs")));

            Postman.Round round = go(smtp(server.port()), NOW);

            assertThat(state()).as(shelf.only().standing().note()).isEqualTo(expected);
            assertThat(shelf.only().standing().note()).isNotBlank().doesNotContain("null");
            assertThat(round.isComplete()).isFalse();
            assertThat(round.sent()).isZero();
            int before = server.heard().size();
            go(smtp(server.port()), NOW.plusSeconds(60));
            assertThat(server.heard()).as("not before the pause is over").hasSize(before);
        }
    }

    @Test
    void aServerThatIsNotThereIsTriedLaterAndLaterAndAtLastGivenUp() throws IOException {
        shelf.enter(List.of(letter("Zoë", "Packs")));
        int port;
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            port = server.port();
        }
        List<Duration> pauses = new ArrayList<>();
        Instant now = NOW;
        while (pauses.isEmpty() || state() == Letter.State.READY) {
            go(smtp(port), now);
            Instant next = shelf.only().standing().tryAt();
            pauses.add(Duration.between(now, next));
            now = next;
        }

        assertThat(pauses.subList(0, 5))
                .containsExactly(
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(20),
                        Duration.ofMinutes(80),
                        Duration.ofMinutes(320),
                        Duration.ofHours(6));
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofDays(4), Duration.ofDays(6));
        assertThat(state()).isEqualTo(Letter.State.FAILED);
        assertThat(shelf.only().standing().note()).startsWith("Given up after five days");
    }

    @Test
    void afterACrashWhileSendingNobodySendsAgainUnasked() throws IOException {
        shelf.enter(List.of(letter("Zoë", "Packs")));
        Carrier crashing = new Carrier() {
            @Override
            public Carried carry(Letter letter) {
                throw new IllegalStateException("power");
            }

            @Override
            public Letter.State afterCrash() {
                return Letter.State.DOUBTFUL;
            }
        };
        assertThatThrownBy(() -> go(crashing, NOW)).hasMessage("power");
        assertThat(state()).isEqualTo(Letter.State.SENDING);

        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            assertThat(go(smtp(server.port()), NOW)).isEqualTo(new Postman.Round(0, 0, 1));

            assertThat(server.heard()).isEmpty();
            assertThat(state()).isEqualTo(Letter.State.DOUBTFUL);
        }
    }

    /** Letters in memory. */
    private static final class Shelf implements LetterLedger {

        private final Map<String, Letter> letters = new LinkedHashMap<>();

        Letter only() {
            return letters.values().iterator().next();
        }

        @Override
        public void enter(Collection<Letter> entered) {
            entered.forEach(letter -> letters.putIfAbsent(letter.messageId(), letter));
        }

        @Override
        public void note(Letter letter) {
            letters.put(letter.messageId(), letter);
        }

        @Override
        public List<Letter> list(Collection<Letter.State> states) {
            return all().filter(letter -> states.contains(letter.standing().state()))
                    .toList();
        }

        @Override
        public List<Letter> listAbout(String period) {
            return all().filter(letter -> letter.period().equals(period)).toList();
        }

        @Override
        public List<Letter> listChangedSince(Instant since) {
            return all().filter(letter -> !letter.standing().changedAt().isBefore(since))
                    .toList();
        }

        private Stream<Letter> all() {
            return List.copyOf(letters.values()).stream();
        }
    }
}
