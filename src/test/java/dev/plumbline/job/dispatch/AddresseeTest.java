package dev.plumbline.job.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AddresseeTest {

    private static final List<String> KEYS = List.of("a", "b", "c", "d");

    private static Register register(List<String> partners, List<String> alliances, List<Recipient> recipients) {
        return new Register(
                FiscalCalendar.CALENDAR_YEAR,
                partners.stream().map(key -> new Partner(key, key, key)).toList(),
                alliances.stream()
                        .map(key -> new Alliance(
                                key, key, "", Optional.empty(), Optional.empty(), List.of(side("a"), side("b"))))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                recipients);
    }

    private static Side side(String partner) {
        return new Side(partner, "", "", "", 0, 0);
    }

    private static Manifest manifest(List<String> partners, List<String> alliances) {
        List<Published> packs = new ArrayList<>();
        packs.add(new Published("p.pdf", "portfolio", "", "", 1, 1, "00"));
        packs.add(new Published("q.pdf", "data-quality", "", "", 1, 1, "01"));
        for (String alliance : alliances) {
            packs.add(new Published(alliance + ".pdf", "alliance", alliance, "", 1, 1, "02"));
            partners.forEach(partner -> packs.add(
                    new Published(alliance + "-" + partner + ".pdf", "partner", alliance, partner, 1, 1, "03")));
        }
        return new Manifest(1, "Plumbline", "2026-Q3", Instant.EPOCH, "00", packs, List.of());
    }

    /** Whatever the register says, nobody gets another's page: keys of partners and alliances may even be alike. */
    @Test
    void nobodyReceivesWhatTheRegisterDoesNotGrant() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            List<String> partners = KEYS.subList(0, 1 + random.nextInt(3));
            List<String> alliances = KEYS.subList(random.nextInt(3), 4);
            List<Recipient> recipients = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                List<String> of = random.nextBoolean() ? partners : alliances;
                String key = random.nextInt(4) == 0 ? "portfolio" : of.get(random.nextInt(of.size()));
                recipients.add(new Recipient(key, "N", "N" + random.nextInt(3) + "@Example.com"));
            }
            Register register = register(partners, alliances, recipients);

            for (Addressee addressee : Addressee.listOf(register)) {
                List<String> granted = recipients.stream()
                        .filter(one -> one.email().toLowerCase(Locale.ROOT).equals(addressee.address()))
                        .map(Recipient::alliance)
                        .toList();
                assertThat(addressee.packsOf(manifest(partners, alliances))).allSatisfy(pack -> {
                    String key = switch (pack.audience()) {
                        case "portfolio" -> "portfolio";
                        case "alliance" -> pack.alliance();
                        case "partner" -> pack.partner();
                        default -> "nobody";
                    };
                    assertThat(granted).contains(key);
                    assertThat(pack.audience().equals("alliance") && partners.contains(key))
                            .isFalse();
                });
            }
        }
    }

    @Test
    void aChairGetsThePortfolioALeadTheAllianceAndAPartnerItsOwnCopies() {
        Register register = register(
                List.of("north", "south"),
                List.of("aurora", "lantern"),
                List.of(
                        new Recipient("portfolio", "Chair", "chair@example.com"),
                        new Recipient("aurora", "Lead", "lead@example.com"),
                        new Recipient("lantern", "Lead", "LEAD@example.com"),
                        new Recipient("north", "PMO", "pmo@example.com")));
        Manifest manifest = manifest(List.of("north", "south"), List.of("aurora", "lantern"));

        assertThat(Addressee.listOf(register))
                .extracting(addressee -> addressee.packsOf(manifest).stream()
                        .map(Published::file)
                        .toList())
                .containsExactly(
                        List.of("p.pdf"),
                        List.of("aurora.pdf", "lantern.pdf"),
                        List.of("aurora-north.pdf", "lantern-north.pdf"));
    }
}
