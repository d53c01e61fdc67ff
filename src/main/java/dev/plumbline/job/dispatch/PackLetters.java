package dev.plumbline.job.dispatch;

import dev.plumbline.agreement.Register;
import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import dev.plumbline.delivery.mail.MailWords;
import dev.plumbline.finding.Language;
import dev.plumbline.job.file.Needs;
import dev.plumbline.job.file.Publication;
import dev.plumbline.ledger.operation.Letter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the letters that packs go out with.
 *
 * @param manifest what was published
 * @param folder where it lies below the home
 * @param publication how packs go out
 * @param returns how many returns were usable and expected
 */
record PackLetters(Manifest manifest, String folder, Publication publication, Returns returns) {

    private static final int ID_LENGTH = 32;

    /**
     * How many returns there were.
     *
     * @param usable those that can be used
     * @param expected all that are expected
     */
    record Returns(int usable, int expected) {}

    /** One letter for each address that may see a pack. */
    List<Letter> write(Register register, Set<String> corrected, Instant now) {
        return Addressee.listOf(register).stream()
                .flatMap(addressee -> write(addressee, corrected.contains(addressee.address()), now))
                .toList();
    }

    private Stream<Letter> write(Addressee addressee, boolean again, Instant now) {
        List<Published> packs = addressee.packsOf(manifest);
        if (packs.isEmpty()) {
            return Stream.empty();
        }
        MailWords words = new MailWords(languageOf(packs));
        return Stream.of(new Letter(
                messageId(packs, addressee),
                Letter.Kind.PACKS,
                manifest.period(),
                addressee.person(),
                addressee.address(),
                words.of(again ? "packs.subject.again" : "packs.subject", manifest.period()),
                body(words, addressee, packs, again),
                packs.stream().map(this::enclosure).toList(),
                now,
                standing(addressee, now)));
    }

    /** That of the packs, where all are copies for one partner; English where mails do not know it. */
    private Language languageOf(List<Published> packs) {
        List<String> codes = packs.stream()
                .map(pack -> publication.languages().of(pack.partner()))
                .distinct()
                .toList();
        String code =
                codes.size() == 1 ? codes.getFirst() : publication.languages().standard();
        return Language.tryParse(code).orElse(Language.ENGLISH);
    }

    private String body(MailWords words, Addressee addressee, List<Published> packs, boolean again) {
        String list = packs.stream()
                .map(pack -> "  " + words.of("packs.pages", pack.file(), String.valueOf(pack.pages())) + "\n")
                .collect(Collectors.joining());
        Needs needs = publication.needs();
        boolean few = !needs.areMetBy(returns.usable(), returns.expected());
        return words.of(
                        "packs.body",
                        addressee.person(),
                        manifest.period(),
                        list,
                        String.valueOf(returns.usable()),
                        String.valueOf(returns.expected()),
                        manifest.asOf()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString()
                                .replace("T", " ")
                                .replace("Z", ""))
                + (few ? words.of("packs.few", String.valueOf(needs.receivedPercent())) : "")
                + (again ? words.of("packs.again") : "")
                + words.of("signed");
    }

    private Letter.Enclosure enclosure(Published pack) {
        return new Letter.Enclosure(folder + "/" + pack.file(), pack.file(), pack.sha256(), pack.bytes());
    }

    private Letter.Standing standing(Addressee addressee, Instant now) {
        if (!publication.deliver().allows(addressee.address())) {
            return Letter.Standing.entered(
                    Letter.State.FAILED,
                    now,
                    "The domain is not among those allowed in jobs/quarterly.yml (deliver, domains).");
        }
        boolean few = !publication.needs().areMetBy(returns.usable(), returns.expected());
        boolean held =
                publication.deliver().hold() || (few && publication.needs().otherwise() == Needs.Otherwise.HOLD);
        return Letter.Standing.entered(held ? Letter.State.HELD : Letter.State.READY, now, few ? "Few returns." : "");
    }

    /** The same packs to the same address are the same mail. */
    private static String messageId(List<Published> packs, Addressee addressee) {
        String content = packs.stream().map(Published::sha256).sorted().collect(Collectors.joining("\n"));
        return idOf(content + "\n" + addressee.address());
    }

    static String idOf(String content) {
        return "<" + Digests.sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH) + "@plumbline>";
    }
}
