package dev.plumbline.delivery.mail;

import dev.plumbline.delivery.Digests;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.writing.Isolate;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.regex.Pattern;

/**
 * Turns letters into mails: plain words and files, no picture to fetch, no link to follow.
 *
 * @param home the folder below which the files lie
 * @param from address of the sender
 * @param sizeLimit how many bytes of files a mail may carry; of a larger letter the words alone go out and say where the
 *     files lie
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3834">RFC 3834, Auto-Submitted</a>
 */
public record MailForm(Path home, String from, long sizeLimit) {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\u2066-\\u2069]]");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage mail(Letter letter, Session session) throws MessagingException, IOException {
        Message.RecipientType to = Message.RecipientType.TO;
        MimeMessage mail = new Named(session, letter.messageId());
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(
                to,
                new InternetAddress(
                        oneLine(Isolate.without(letter.address())), oneLine(Isolate.without(letter.person())), UTF_8));
        mail.setSubject(oneLine(letter.subject()), UTF_8);
        mail.setSentDate(Date.from(letter.enteredAt()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        MimeMultipart parts = new Bounded(letter.messageId());
        MimeBodyPart words = new MimeBodyPart();
        boolean fits =
                letter.enclosures().stream().mapToLong(Letter.Enclosure::bytes).sum() <= sizeLimit;
        words.setText(fits ? letter.body() : letter.body() + places(letter), UTF_8);
        parts.addBodyPart(words);
        if (fits) {
            for (Letter.Enclosure enclosure : letter.enclosures()) {
                parts.addBodyPart(part(enclosure));
            }
        }
        mail.setContent(parts);
        mail.saveChanges();
        return mail;
    }

    private static String places(Letter letter) {
        StringBuilder places = new StringBuilder("\nToo large for a mail; the files lie at the alliance office:\n");
        letter.enclosures()
                .forEach(enclosure ->
                        places.append("  ").append(enclosure.place()).append('\n'));
        return places.toString();
    }

    private MimeBodyPart part(Letter.Enclosure enclosure) throws MessagingException, IOException {
        byte[] bytes = Files.readAllBytes(home.resolve(enclosure.place()));
        if (!Digests.sha256(bytes).equals(enclosure.sha256())) {
            throw new IOException("the file " + enclosure.place() + " is no longer the one the letter is about");
        }
        MimeBodyPart part = new MimeBodyPart();
        String type = enclosure.name().endsWith(".pdf")
                ? "application/pdf"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setFileName(MimeUtility.encodeText(oneLine(Isolate.without(enclosure.name())), UTF_8, null));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    /** Nothing that people typed begins a new header; names in it stay apart. */
    private static String oneLine(String text) {
        return UNSAFE.matcher(text).replaceAll(" ");
    }

    /** Keeps the id it was given: a repeat is the same mail. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** Parts whose boundary comes from the id, so that the same letter is the same bytes. */
    private static final class Bounded extends MimeMultipart {

        Bounded(String id) {
            String boundary = "plumbline-" + id.replaceAll("[^A-Za-z0-9]", "");
            contentType =
                    "multipart/mixed; boundary=\"" + boundary.substring(0, Math.min(60, boundary.length())) + "\"";
        }
    }
}
