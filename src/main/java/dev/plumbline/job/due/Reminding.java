package dev.plumbline.job.due;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.Digests;
import dev.plumbline.job.Templates;
import dev.plumbline.job.dispatch.ReminderLetter;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.quarterly.Cycle;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import dev.plumbline.submission.cycle.Reminders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes to partners whose returns are missing, on the days that the register names. */
@Component
final class Reminding {

    private final Home home;
    private final RegisterShelf shelf;
    private final Cycle cycle;
    private final Templates templates;
    private final LetterLedger letters;

    Reminding(Home home, RegisterShelf shelf, Cycle cycle, Templates templates, LetterLedger letters) {
        this.home = home;
        this.shelf = shelf;
        this.cycle = cycle;
        this.templates = templates;
        this.letters = letters;
    }

    /**
     * Enters the reminders of all days since the job ran before: a day on which nobody works is made up for.
     *
     * @return how many are to be written
     */
    int run(JobFile job, Instant planned) {
        Optional<Register> found = shelf.find(planned).map(RegisterShelf.InForce::register);
        if (found.isEmpty()) {
            return 0;
        }
        Register register = found.get();
        LocalDate last = register.calendar().deadlines().dayOf(planned);
        LocalDate first = job.schedule().days().lastBefore(last).plusDays(1);
        Quarter running = register.calendar().quarterOf(YearMonth.from(last));
        List<Letter> written = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (Quarter quarter : List.of(running.plus(-1), running)) {
                Reminders.listDue(day, cycle.standings(register, quarter, planned))
                        .forEach(reminder -> written.addAll(write(job, register, reminder, planned)));
            }
        }
        letters.enter(written);
        return written.size();
    }

    private List<Letter> write(JobFile job, Register register, Reminders.Reminder reminder, Instant now) {
        Partner partner = register.findPartner(reminder.partner()).orElseThrow();
        List<Recipient> people = register.recipients().stream()
                .filter(recipient -> recipient.alliance().equals(partner.id()))
                .toList();
        if (people.isEmpty()) {
            return List.of();
        }
        Letter.Enclosure template =
                template(register, partner.id(), reminder.standing().quarter());
        ReminderLetter letter = new ReminderLetter(
                reminder, partner, template, job.publication().deliver());
        return people.stream()
                .map(person -> letter.write(person.name(), person.email(), now))
                .toList();
    }

    private Letter.Enclosure template(Register register, String partner, Quarter quarter) {
        try {
            Path file = templates
                    .write(register, List.of(partner), quarter, Optional.empty())
                    .getFirst();
            return new Letter.Enclosure(
                    home.shown(file), String.valueOf(file.getFileName()), Digests.sha256(file), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The template for " + partner + " cannot be written", e);
        }
    }
}
