package dev.plumbline.job.dispatch;

import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who receives packs.
 *
 * @param person name
 * @param address address, in lower case
 * @param sees for whom packs are made that they may see
 */
record Addressee(String person, String address, Set<Audience> sees) {

    private static final String PORTFOLIO = "portfolio";

    /** For whom a pack is made: a kind, and the key of the alliance or partner. */
    private record Audience(String kind, String key) {

        String words() {
            return (kind + " " + key).strip();
        }
    }

    /** All in the register, each address once. A key that a partner has is that partner's, so that nobody sees more than its own. */
    static List<Addressee> listOf(Register register) {
        Map<String, Addressee> all = new LinkedHashMap<>();
        for (Recipient recipient : register.recipients()) {
            String address = recipient.email().toLowerCase(Locale.ROOT);
            all.computeIfAbsent(address, _ -> new Addressee(recipient.name(), address, new HashSet<>()))
                    .sees()
                    .add(audienceOf(register, recipient.alliance()));
        }
        return List.copyOf(all.values());
    }

    private static Audience audienceOf(Register register, String key) {
        if (key.equals(PORTFOLIO)) {
            return new Audience(PORTFOLIO, "");
        }
        return new Audience(register.findPartner(key).isPresent() ? "partner" : "alliance", key);
    }

    /** What they may see, in words such as {@code alliance aurora}. */
    String grants() {
        return sees.stream().map(Audience::words).sorted().collect(Collectors.joining(", "));
    }

    /** The packs that they may see; the one on data quality stays with the alliance office. */
    List<Published> packsOf(Manifest manifest) {
        return manifest.packs().stream()
                .filter(pack -> sees.contains(audienceOf(pack)))
                .toList();
    }

    private static Audience audienceOf(Published pack) {
        return switch (pack.audience()) {
            case "partner" -> new Audience("partner", pack.partner());
            case "alliance" -> new Audience("alliance", pack.alliance());
            default -> new Audience(pack.audience(), "");
        };
    }
}
