package dev.plumbline.job.dispatch;

import dev.plumbline.agreement.Partner;
import dev.plumbline.delivery.mail.MailWords;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.file.Deliver;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.submission.cycle.Reminders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes to somebody whose return is missing.
 *
 * @param reminder who is reminded of what
 * @param partner the partner
 * @param template the workbook to fill in
 * @param deliver how mails go out
 */
public record ReminderLetter(Reminders.Reminder reminder, Partner partner, Letter.Enclosure template, Deliver deliver) {

    /**
     * The letter. The same reminder to the same address is the same letter.
     *
     * @param person name of the recipient
     * @param address address of the recipient
     * @param now when it is entered
     * @return the letter
     */
    public Letter write(String person, String address, Instant now) {
        MailWords words = new MailWords(partner.language());
        String quarter = reminder.standing().quarter().toString();
        LocalDate due = reminder.standing().due().orElseThrow();
        String subject = reminder.daysLeft() < 0 ? "reminder.subject.late" : "reminder.subject";
        String body = words.of("reminder.body", person, partner.name(), quarter, words.day(due))
                + lastFile().map(file -> words.of("reminder.unusable", file)).orElse("")
                + reminder.standing()
                        .cutOff()
                        .map(day -> words.of("reminder.locked", words.day(day)))
                        .orElse("")
                + words.of("signed");
        return new Letter(
                PackLetters.idOf("reminder\n" + partner.id() + "\n" + quarter + "\n" + reminder.day() + "\n" + address),
                Letter.Kind.REMINDER,
                quarter,
                person,
                address,
                words.of(subject, partner.shortName(), quarter, words.day(due)),
                body,
                List.of(template),
                now,
                standing(address, now));
    }

    /** What came last and could not be used: who sent something is not to think that it was not seen. */
    private Optional<String> lastFile() {
        return reminder.standing().files().stream().reduce((_, later) -> later).map(file -> Shown.text(file.name()));
    }

    private Letter.Standing standing(String address, Instant now) {
        if (!deliver.allows(address)) {
            return Letter.Standing.entered(
                    Letter.State.FAILED,
                    now,
                    "The domain is not among those allowed in jobs/reminders.yml (deliver, domains).");
        }
        return Letter.Standing.entered(deliver.hold() ? Letter.State.HELD : Letter.State.READY, now, "");
    }
}
