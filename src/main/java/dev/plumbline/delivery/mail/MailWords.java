package dev.plumbline.delivery.mail;

import dev.plumbline.finding.Language;
import dev.plumbline.writing.Isolate;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.ResourceBundle;

/**
 * The words of mails.
 *
 * @param language in which language
 */
public record MailWords(Language language) {

    /**
     * Words by key.
     *
     * @param key the key
     * @param parts what is put in, apart from the words around it; texts only, as numbers would be written with marks of
     *     their own
     * @return the words
     */
    public String of(String key, String... parts) {
        String pattern = ResourceBundle.getBundle("dev.plumbline.delivery.mail.mail", language.locale())
                .getString(key);
        return new MessageFormat(pattern.replace("'", "''"), language.locale())
                .format(Arrays.stream(parts).map(Isolate::around).toArray());
    }

    /**
     * A day in words.
     *
     * @param day the day
     * @return such as {@code 15 October 2026}
     */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language.locale())
                .format(day);
    }
}
