package dev.plumbline.delivery.mail;

import dev.plumbline.ledger.operation.Letter;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands letters to a mail server. What the server says decides: codes from 500 are for ever, those from 400 and whatever
 * happens before the words are handed over may be tried again; when the connection breaks after that, nobody knows.
 *
 * @param server the server
 * @param form makes mails
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1">RFC 5321, reply codes</a>
 */
public record SmtpCarrier(JavaMailSenderImpl server, MailForm form) implements Carrier {

    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    /** What went wrong while taking leave of the server changes nothing about what it said before. */
    @Override
    public Carried carry(Letter letter) {
        MimeMessage mail;
        try {
            mail = form.mail(letter, server.getSession());
        } catch (MessagingException | IOException e) {
            return new Carried.Never(String.valueOf(e.getMessage()));
        }
        Optional<Carried> carried = Optional.empty();
        try (Transport transport = server.getSession().getTransport(protocol())) {
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            carried = Optional.of(handOver(transport, mail));
        } catch (MessagingException e) {
            return carried.isPresent() ? carried.get() : new Carried.NotNow(words(e));
        }
        return carried.orElseThrow();
    }

    private String protocol() {
        String protocol = server.getProtocol();
        return protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol;
    }

    private Carried handOver(Transport transport, MimeMessage mail) throws MessagingException {
        Address[] to = mail.getAllRecipients();
        try {
            transport.sendMessage(mail, to);
            return new Carried.Arrived("the mail server " + server.getHost());
        } catch (MessagingException e) {
            return judge(e);
        }
    }

    private static Carried judge(MessagingException thrown) {
        for (Exception each = thrown; each != null; each = next(each)) {
            int code = codeOf(each);
            if (code >= PERMANENT) {
                return new Carried.Never(words(each));
            }
            if (code >= TEMPORARY) {
                return new Carried.NotNow(words(each));
            }
        }
        return isBeforeHandingOver(thrown) ? new Carried.NotNow(words(thrown)) : new Carried.Unknown(words(thrown));
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception thrown) {
        return thrown instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static int codeOf(Exception thrown) {
        return switch (thrown) {
            case SMTPAddressFailedException failed -> failed.getReturnCode();
            case SMTPSendFailedException failed -> failed.getReturnCode();
            default -> 0;
        };
    }

    /** Sender, recipient and the wish to send are said before any word is. */
    private static boolean isBeforeHandingOver(Exception thrown) {
        for (Exception each = thrown; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException) {
                return true;
            }
            if (each instanceof SMTPSendFailedException failed) {
                String command = String.valueOf(failed.getCommand());
                return command.startsWith("MAIL") || command.startsWith("RCPT") || command.startsWith("DATA");
            }
        }
        return false;
    }

    private static String words(Exception thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("the mail server did not answer");
    }

    @Override
    public Letter.State afterCrash() {
        return Letter.State.DOUBTFUL;
    }
}
