package dev.plumbline.delivery.mail;

import dev.plumbline.delivery.WholeFile;
import dev.plumbline.ledger.operation.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Lays letters into a folder as {@code .eml}, which mail programs open. Doing it twice writes the same file.
 *
 * @param folder the folder
 * @param form makes mails
 */
public record FolderCarrier(Path folder, MailForm form) implements Carrier {

    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9._@-]");
    private static final int SHORT = 8;
    private static final int LONGEST = 100;

    @Override
    public Carried carry(Letter letter) {
        MimeMessage mail;
        try {
            mail = form.mail(letter, Session.getInstance(new Properties()));
        } catch (MessagingException | IOException e) {
            return new Carried.Never(String.valueOf(e.getMessage()));
        }
        try {
            Path file = folder.resolve(letter.period()).resolve(nameOf(letter));
            WholeFile.write(file, out -> write(mail, out));
            return new Carried.Arrived("output/" + folder.getFileName() + "/" + letter.period());
        } catch (IOException e) {
            return new Carried.NotNow(String.valueOf(e.getMessage()));
        }
    }

    private static void write(MimeMessage mail, java.io.OutputStream out) throws IOException {
        try {
            mail.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /**
     * Whether a file is a mail to an address.
     *
     * @param name its name
     * @param address the address, in whatever case
     * @return true when it would be named so
     */
    public static boolean isTo(String name, String address) {
        String start = start(address) + "-";
        return name.regionMatches(true, 0, start, 0, start.length())
                && name.substring(start.length()).matches("[A-Za-z0-9]{1,8}\\.eml");
    }

    private static String start(String address) {
        String plain = UNUSUAL.matcher(address).replaceAll("_");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static String nameOf(Letter letter) {
        String id = letter.messageId().replaceAll("[^A-Za-z0-9]", "");
        return start(letter.address()) + "-" + id.substring(0, Math.min(SHORT, id.length())) + ".eml";
    }

    @Override
    public Letter.State afterCrash() {
        return Letter.State.READY;
    }
}
