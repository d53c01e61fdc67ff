package dev.plumbline.job.file;

import java.util.List;
import java.util.Locale;

/**
 * How mails go out.
 *
 * @param to where to
 * @param hold whether packs wait until somebody releases them
 * @param domains the domains that mails may go to, in lower case; empty when to any that the register names
 * @param from address of the sender
 */
public record Deliver(Route to, boolean hold, List<String> domains, String from) {

    /** Into a folder, once released. */
    public static final Deliver USUAL = new Deliver(Route.FOLDER, true, List.of(), "plumbline@localhost");

    /** Copies the list. */
    public Deliver {
        domains =
                domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
    }

    /** Where mails go to. */
    public enum Route {
        /** Into {@code output/outbox} as files of the form {@code .eml}, which mail programs open. */
        FOLDER,
        /** To a mail server. */
        SMTP
    }

    /**
     * Whether mails may go to an address.
     *
     * @param address the address
     * @return true when its domain is one of those allowed, or all are
     */
    public boolean allows(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.isEmpty() || domains.contains(domain);
    }
}
