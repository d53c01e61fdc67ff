package dev.plumbline.submission.workbook.register;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Side;
import dev.plumbline.finding.Language;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.table.FindingLog;
import dev.plumbline.submission.workbook.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who takes part in what: the sheets Partners, Alliances, Sides and Recipients. */
final class PartySheets {

    private static final String PORTFOLIO = "portfolio";

    /** Names of packs over all alliances, in lower case: a file system may not tell letters apart by their case. */
    private static final Set<String> TAKEN = Set.of(PORTFOLIO, "data-quality");

    private final Keys partnerKeys = new Keys("partner", "Partners", Keys.OF_FILES);
    private final Keys allianceKeys = new Keys("alliance", "Alliances", Keys.OF_FILES);
    private final List<Partner> partners = new ArrayList<>();
    private final Map<String, Function<List<Side>, Alliance>> alliances = new LinkedHashMap<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final Map<String, Map<String, Side>> sides = new LinkedHashMap<>();
    private final Map<String, Origin> sideOrigins = new LinkedHashMap<>();

    void readPartner(TableRow row) {
        String id = partnerKeys.take(row, "id");
        String name = row.text("name");
        String shortName = row.text("shortName");
        Language language = row.choice("language", Language.class).orElse(Language.ENGLISH);
        partners.add(new Partner(id, name, shortName.isEmpty() ? name : shortName, language));
    }

    void readAlliance(TableRow row) {
        String id = allianceKeys.take(row, "id");
        if (TAKEN.contains(id.toLowerCase(Locale.ROOT))) {
            row.fail(RegisterFinding.KEY_TAKEN, "id");
        }
        Optional<LocalDate> started = row.date("started");
        Optional<LocalDate> nextSession = row.date("nextSession");
        String name = row.text("name");
        String purpose = row.text("purpose");
        alliances.put(id, joined -> new Alliance(id, name, purpose, started, nextSession, joined));
    }

    void readSide(TableRow row) {
        String alliance = allianceKeys.refer(row, "alliance");
        String partner = partnerKeys.refer(row, "partner");
        Side side = new Side(
                partner,
                row.text("role"),
                row.text("sponsor"),
                row.text("lead"),
                row.whole("executivesInvited").orElse(0),
                row.whole("workingInvited").orElse(0),
                row.date("vacantSince"));
        Origin first = sideOrigins.putIfAbsent(alliance + "\n" + partner, row.origin("partner"));
        if (first != null && !partner.isEmpty()) {
            row.fail(RegisterFinding.SIDE_TWICE, "partner", "first", first.cell());
        }
        sides.computeIfAbsent(alliance, _ -> new LinkedHashMap<>()).putIfAbsent(partner, side);
    }

    void readRecipient(TableRow row) {
        String alliance = row.text("alliance");
        if (!alliance.equals(PORTFOLIO) && !partnerKeys.origins().containsKey(alliance)) {
            allianceKeys.check(row, "alliance", alliance);
        }
        String email = row.text("email");
        if (!email.isEmpty() && !email.matches("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+")) {
            row.fail(RegisterFinding.EMAIL_WRONG, "email");
        }
        Recipient recipient = new Recipient(alliance, row.text("name"), email);
        if (!recipient.isErased()) {
            recipients.add(recipient);
        }
    }

    void checkSides(FindingLog log) {
        allianceKeys.origins().forEach((alliance, origin) -> {
            int count = sides.getOrDefault(alliance, Map.of()).size();
            if (count < Alliance.FEWEST_SIDES) {
                String words = count == 0 ? "no" : "only one";
                log.add(RegisterFinding.SIDES_TOO_FEW, origin, alliance, Map.of("count", words));
            }
        });
    }

    Keys partnerKeys() {
        return partnerKeys;
    }

    Keys allianceKeys() {
        return allianceKeys;
    }

    boolean isSide(String alliance, String partner) {
        return sides.getOrDefault(alliance, Map.of()).containsKey(partner);
    }

    String sidesOf(String alliance) {
        return String.join(", ", sides.getOrDefault(alliance, Map.of()).keySet());
    }

    List<Partner> partners() {
        return partners;
    }

    List<Recipient> recipients() {
        return recipients;
    }

    /** The alliances, each with its sides: to be asked for only when every alliance has enough of them. */
    List<Alliance> alliances() {
        return alliances.entrySet().stream()
                .map(entry -> entry.getValue()
                        .apply(List.copyOf(
                                sides.getOrDefault(entry.getKey(), Map.of()).values())))
                .toList();
    }
}
