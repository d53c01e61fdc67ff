package dev.plumbline.job.erasure;

import dev.plumbline.delivery.WholeFile;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.PersonLedger;
import dev.plumbline.ledger.operation.PersonLedger.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Forgets somebody who received packs. Files are changed and removed first, each at one go, and the ledger last: after a crash
 * in between the same command finds what is left.
 */
@Component
public final class PersonEraser {

    private static final List<Plan.Kept> ALWAYS = List.of(
            new Plan.Kept(
                    "a note: that somebody was erased, when, and your reason",
                    "it does not say who; the stand-in bears its number"),
            new Plan.Kept(
                    "the digests of registers as they were handed in",
                    "packs name them, so that a pack that is printed anew is the same bytes"),
            new Plan.Kept("what partners wrote in their returns", "--file or --partner erases a return"),
            new Plan.Kept("mails that were sent", "they are with their recipients"),
            new Plan.Kept("copies made with 'backup', pg_dump or a disk's snapshots", "remove them yourself"));

    private final Home home;
    private final Traces traces;
    private final Registers registers;
    private final PersonLedger ledger;

    PersonEraser(Home home, FileReading reading, PersonLedger ledger) {
        this.home = home;
        this.traces = new Traces(home);
        this.registers = new Registers(home, reading);
        this.ledger = ledger;
    }

    /**
     * What would be changed, what would go and what would stay.
     *
     * @param typed address of somebody, as typed; the name of somebody who has none in any register
     * @return the plan
     * @throws Refused when nothing names that person, the register in the inbox still does, or a name has an address
     */
    public PersonPlan plan(String typed) {
        try {
            return typed.contains("@")
                    ? planOfAddress(typed.strip().toLowerCase(Locale.ROOT))
                    : planOfName(typed.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("What names somebody in " + home.root() + " cannot be found", e);
        }
    }

    private PersonPlan planOfAddress(String address) throws IOException {
        List<String> digests = ledger.listRegisters();
        List<Letter> letters = ledger.listTo(address);
        Set<String> names = new LinkedHashSet<>(registers.namesOf(address, digests));
        letters.forEach(letter -> names.add(letter.person()));
        return plan(new Person(address, List.copyOf(names)), digests, letters.size());
    }

    /** A sponsor or a lead. */
    private PersonPlan planOfName(String name) throws IOException {
        List<String> digests = ledger.listRegisters();
        Set<String> addresses = registers.addressesOf(name, digests);
        if (!addresses.isEmpty()) {
            throw new Refused(
                    ExitCode.USAGE,
                    "'" + Shown.text(name) + "' receives packs.",
                    "Give the address: " + addresses.stream().map(Shown::text).collect(Collectors.joining(", ")) + ".");
        }
        return plan(new Person("", List.of(name)), digests, 0);
    }

    private PersonPlan plan(Person person, List<String> digests, int letters) throws IOException {
        refuseWhatTheInboxNames(person);
        Person standIn = Registers.standIn(ledger.count() + 1);
        List<Path> changed = new ArrayList<>();
        Set<Path> removed = new LinkedHashSet<>(traces.mailsTo(person.address()));
        List<Plan.Kept> kept = new ArrayList<>();
        for (String sha256 : digests) {
            if (registers.names(sha256, person)) {
                removed.addAll(traces.answers("", sha256));
                registers
                        .find(sha256, person, standIn)
                        .ifPresentOrElse(
                                _ -> changed.add(traces.original(sha256)),
                                () -> kept.add(
                                        new Plan.Kept(
                                                home.shown(traces.original(sha256)),
                                                "nothing but the person may change in a register, and here something else would")));
            }
        }
        if (letters == 0 && changed.isEmpty() && removed.isEmpty() && kept.isEmpty()) {
            throw new Refused(
                    ExitCode.USAGE,
                    "Nothing names " + words(person) + ".",
                    "Give the address as it stands on the sheet Recipients of a register, or the name as on Sides.");
        }
        removed.addAll(traces.workPieces());
        kept.addAll(ALWAYS);
        return new PersonPlan(person, standIn, changed, List.copyOf(removed), letters, kept);
    }

    private void refuseWhatTheInboxNames(Person person) throws IOException {
        Path register = home.input().resolve(Inbox.REGISTER);
        if (Files.isRegularFile(register) && registers.names(register, person)) {
            throw new Refused(
                    ExitCode.USAGE,
                    home.shown(register) + " still names " + words(person) + ".",
                    "Take it out of all its sheets first, and run the intake: who is agreed on cannot be erased.");
        }
    }

    private static String words(Person person) {
        return Stream.concat(Stream.of(person.address()), person.names().stream())
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + Shown.text(word) + "'")
                .collect(Collectors.joining(" or "));
    }

    /**
     * Does what a plan says.
     *
     * @param plan the plan
     * @param reason why
     * @param at when
     */
    public void run(PersonPlan plan, String reason, Instant at) {
        try {
            for (Path original : plan.changed()) {
                String sha256 = String.valueOf(original.getFileName());
                Optional<byte[]> without = registers.find(sha256, plan.person(), plan.standIn());
                WholeFile.write(original, without.orElseThrow());
            }
            Eraser.removeAll(plan.removed());
        } catch (IOException e) {
            throw new UncheckedIOException("What names somebody in " + home.root() + " cannot be changed", e);
        }
        ledger.forget(plan.person(), plan.standIn(), reason, at);
        ledger.finish();
    }
}
