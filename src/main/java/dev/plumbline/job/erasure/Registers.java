package dev.plumbline.job.erasure;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.inbox.Archive;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.operation.PersonLedger.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * The originals of registers, and what they would be without somebody.
 *
 * @param home where they lie
 * @param reading reads them
 */
record Registers(Home home, FileReading reading) {

    static Person standIn(int number) {
        return new Person("person-" + number + "@" + Recipient.ERASED, List.of("Erased person " + number));
    }

    /** The names that registers have for an address. */
    Set<String> namesOf(String address, List<String> digests) {
        return recipients(digests)
                .filter(recipient -> recipient.email().equalsIgnoreCase(address))
                .map(Recipient::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The addresses that registers have for a name. */
    Set<String> addressesOf(String name, List<String> digests) {
        return recipients(digests)
                .filter(recipient -> recipient.name().equals(name))
                .map(Recipient::email)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Recipient> recipients(List<String> digests) {
        return digests.stream()
                .flatMap(sha256 -> read(original(sha256), sha256).stream())
                .flatMap(register -> register.recipients().stream());
    }

    boolean names(String sha256, Person person) throws IOException {
        return names(original(sha256), person);
    }

    /** A file that is no package of parts cannot be searched: whether it names a recipient, its reader tells. */
    boolean names(Path register, Person person) throws IOException {
        if (!Files.exists(register)) {
            return false;
        }
        try {
            return Redaction.of(person, standIn(0)).isNeeded(register);
        } catch (ZipException e) {
            return read(register, "").stream()
                    .flatMap(read -> read.recipients().stream())
                    .anyMatch(recipient -> recipient.email().equalsIgnoreCase(person.address()));
        }
    }

    /**
     * A register without somebody, if everything else reads alike.
     */
    Optional<byte[]> find(String sha256, Person person, Person standIn) throws IOException {
        Path original = original(sha256);
        Optional<Register> wanted = read(original, sha256).map(register -> without(register, person, standIn));
        try {
            byte[] redacted = Redaction.of(person, standIn).of(original);
            return reads(redacted, sha256).equals(wanted) ? Optional.of(redacted) : Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private Optional<Register> reads(byte[] redacted, String sha256) throws IOException {
        Path file = Files.createTempFile("plumbline-register-", ".xlsx");
        try {
            Files.write(file, redacted);
            return read(file, sha256);
        } finally {
            Files.delete(file);
        }
    }

    /** A sponsor or lead whose name is the same stays somebody, so that no post becomes vacant. */
    private static Register without(Register register, Person person, Person standIn) {
        Stream<Recipient> others = register.recipients().stream()
                .filter(recipient -> !recipient.email().equalsIgnoreCase(person.address()));
        return new Register(
                register.calendar(),
                register.partners(),
                register.alliances().stream()
                        .map(alliance -> without(alliance, person, standIn))
                        .toList(),
                register.goals(),
                register.indicators(),
                register.targets(),
                register.items(),
                others.toList());
    }

    private static Alliance without(Alliance alliance, Person person, Person standIn) {
        UnaryOperator<String> without =
                name -> person.names().contains(name) ? standIn.names().getFirst() : name;
        return new Alliance(
                alliance.id(),
                alliance.name(),
                alliance.purpose(),
                alliance.started(),
                alliance.nextSession(),
                alliance.sides().stream()
                        .map(side -> new Side(
                                side.partner(),
                                side.role(),
                                without.apply(side.sponsor()),
                                without.apply(side.lead()),
                                side.executivesInvited(),
                                side.workingInvited(),
                                side.vacantSince()))
                        .toList());
    }

    private Optional<Register> read(Path file, String sha256) {
        return Files.exists(file) ? reading.readRegister(file, sha256).value() : Optional.empty();
    }

    private Path original(String sha256) {
        return new Archive(home.archive()).fileOf(sha256);
    }
}
