package dev.plumbline.job.dispatch;

import dev.plumbline.delivery.mail.Carrier;
import dev.plumbline.delivery.mail.FolderCarrier;
import dev.plumbline.delivery.mail.MailForm;
import dev.plumbline.delivery.mail.Postman;
import dev.plumbline.delivery.mail.SmtpCarrier;
import dev.plumbline.job.file.Deliver;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.file.JobKind;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.MailProperties;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends what is ready, the way the job files say. */
@Component
public final class PostOffice {

    private static final String PATIENCE_MILLIS = "30000";

    private final Home home;
    private final LetterLedger letters;
    private final MailProperties properties;
    private final ObjectProvider<JavaMailSenderImpl> server;
    private final Clock clock;

    PostOffice(
            Home home,
            LetterLedger letters,
            MailProperties properties,
            ObjectProvider<JavaMailSenderImpl> server,
            Clock clock) {
        this.home = home;
        this.letters = letters;
        this.properties = properties;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends once what is ready.
     *
     * @return what became of the letters
     */
    public Postman.Round send() {
        JobFiles files = JobFiles.read(home);
        return new Postman(letters, clock).go(kind -> carrier(deliver(files, kind)));
    }

    /**
     * Says good day to whoever carries the packs, without giving them anything.
     *
     * @return who that is, a sentence
     * @throws Refused when they do not answer
     */
    public String greet() {
        if (JobFiles.read(home).publication().deliver().to() == Deliver.Route.FOLDER) {
            return "Mails are laid into " + home.shown(home.outbox()) + ".";
        }
        JavaMailSenderImpl sender = patient(server.getIfAvailable());
        try {
            sender.testConnection();
            return "The mail server " + sender.getHost() + " answers.";
        } catch (MessagingException e) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The mail server " + sender.getHost() + " does not answer: " + e.getMessage() + ".",
                    "See whether SPRING_MAIL_HOST, SPRING_MAIL_PORT, user and password are right.");
        }
    }

    private static Deliver deliver(JobFiles files, Letter.Kind kind) {
        return switch (kind) {
            case PACKS -> files.publication().deliver();
            case REMINDER ->
                files.find(JobKind.REMINDERS)
                        .map(JobFile::publication)
                        .orElseGet(files::publication)
                        .deliver();
        };
    }

    private Carrier carrier(Deliver deliver) {
        MailForm form =
                new MailForm(home.root(), deliver.from(), properties.size().toBytes());
        return switch (deliver.to()) {
            case FOLDER -> new FolderCarrier(home.outbox(), form);
            case SMTP -> new SmtpCarrier(patient(server.getIfAvailable()), form);
        };
    }

    /** A server that never answers holds nobody up for ever, which is what the library does unless told. */
    private static JavaMailSenderImpl patient(@org.jspecify.annotations.Nullable JavaMailSenderImpl sender) {
        if (sender == null) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The jobs deliver by smtp, but no mail server is set.",
                    "Set SPRING_MAIL_HOST, SPRING_MAIL_PORT, SPRING_MAIL_USERNAME and SPRING_MAIL_PASSWORD, or write"
                            + " 'to: folder'.");
        }
        Properties settings = sender.getJavaMailProperties();
        settings.putIfAbsent("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.putIfAbsent("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.putIfAbsent("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return sender;
    }
}
