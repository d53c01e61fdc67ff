package dev.plumbline.job.dispatch;

import dev.plumbline.agreement.Register;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.file.Publication;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import dev.plumbline.submission.cycle.Standing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Enters the letters of published packs, and lets go those that were held. */
@Component
public final class Dispatch {

    private final Home home;
    private final LetterLedger letters;
    private final Clock clock;

    Dispatch(Home home, LetterLedger letters, Clock clock) {
        this.home = home;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Enters the letters of packs, in the transaction in which their publication is noted. Doing it again changes nothing.
     *
     * @param folder where the packs lie
     * @param register what was agreed
     * @param standings where the returns stand
     */
    public void enter(Path folder, Register register, List<Standing> standings) {
        Manifest manifest = Manifest.find(folder)
                .orElseThrow(() -> new IllegalStateException("What was published lies not in " + folder));
        Publication publication = JobFiles.read(home).publication();
        Instant now = clock.instant();
        List<Letter> older = letters.listAbout(manifest.period()).stream()
                .filter(letter -> letter.kind() == Letter.Kind.PACKS)
                .toList();
        Set<String> corrected = older.stream()
                .filter(letter -> letter.standing().state() == Letter.State.SENT
                        || letter.standing().state() == Letter.State.DOUBTFUL)
                .map(Letter::address)
                .collect(Collectors.toSet());
        int usable = Math.toIntExact(standings.stream()
                .filter(standing -> standing.findUsed().isPresent())
                .count());
        List<Letter> written = new PackLetters(
                        manifest, home.shown(folder), publication, new PackLetters.Returns(usable, standings.size()))
                .write(register, corrected, now);
        Set<String> ids = written.stream().map(Letter::messageId).collect(Collectors.toSet());
        older.stream()
                .filter(letter -> !ids.contains(letter.messageId()) && isStillHere(letter))
                .forEach(letter -> letters.note(
                        letter.with(Letter.State.WITHDRAWN, now, "Newer packs of the quarter took its place.")));
        letters.enter(written);
    }

    private static boolean isStillHere(Letter letter) {
        return letter.standing().state() == Letter.State.HELD
                || letter.standing().state() == Letter.State.READY
                || letter.standing().state() == Letter.State.FAILED;
    }

    /**
     * Who would get what.
     *
     * @param register what was agreed
     * @return a line for each address, in the order of the register
     */
    public List<String> listWhoGetsWhat(Register register) {
        Publication publication = JobFiles.read(home).publication();
        return Addressee.listOf(register).stream()
                .map(addressee -> addressee.person() + " <" + addressee.address() + ">: "
                        + (publication.deliver().allows(addressee.address())
                                ? addressee.grants()
                                : "nothing, the domain is not allowed"))
                .toList();
    }

    /**
     * The letters of a quarter that somebody may let go.
     *
     * @param period the quarter
     * @param again whether also those of which nobody knows whether they arrived, and those that failed
     * @return letters in the order in which they were entered
     */
    public List<Letter> listToRelease(String period, boolean again) {
        return letters.listAbout(period).stream()
                .filter(letter -> switch (letter.standing().state()) {
                    case HELD -> true;
                    case DOUBTFUL, FAILED -> again && isAllowed(letter);
                    case READY, SENDING, SENT, WITHDRAWN -> false;
                })
                .toList();
    }

    private boolean isAllowed(Letter letter) {
        return JobFiles.read(home).publication().deliver().allows(letter.address());
    }

    /**
     * Lets letters go.
     *
     * @param held the letters
     */
    public void release(List<Letter> held) {
        held.forEach(letter -> letters.note(
                letter.with(new Letter.Standing(Letter.State.READY, 0, clock.instant(), clock.instant(), ""))));
    }
}
