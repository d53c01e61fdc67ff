package dev.plumbline.job.dispatch;

import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who receives packs.
 *
 * @param person name
 * @param address address, in lower case
 * @param keys what the register lets them see: {@code portfolio}, keys of alliances, keys of partners
 */
record Addressee(String person, String address, Set<String> keys) {

    private static final String PORTFOLIO = "portfolio";

    /** All in the register, each address once. */
    static List<Addressee> listOf(Register register) {
        Map<String, Addressee> all = new LinkedHashMap<>();
        for (Recipient recipient : register.recipients()) {
            String address = recipient.email().toLowerCase(Locale.ROOT);
            all.computeIfAbsent(address, _ -> new Addressee(recipient.name(), address, new TreeSet<>()))
                    .keys()
                    .add(recipient.alliance());
        }
        return List.copyOf(all.values());
    }

    /** The packs that they may see: what is in no register goes to nobody. */
    List<Published> packsOf(Manifest manifest) {
        return manifest.packs().stream()
                .filter(pack -> keys.contains(keyOf(pack, manifest.period())))
                .toList();
    }

    private static String keyOf(Published pack, String period) {
        return switch (pack.audience()) {
            case PORTFOLIO -> PORTFOLIO;
            case "alliance" -> pack.file().replace("-" + period + ".pdf", "");
            default -> "";
        };
    }
}
