package dev.plumbline.submission.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is to be reminded of what, and when. Reminders stop when a return was accepted, and when it can count no more. */
public final class Reminders {

    private Reminders() {}

    /**
     * A reminder.
     *
     * @param partner key of the partner
     * @param standing the return it is about
     * @param day the day on which to remind
     * @param daysLeft days until the return is wanted; negative when it is late
     */
    public record Reminder(String partner, Standing standing, LocalDate day, int daysLeft) {}

    /**
     * Who is to be reminded on a day.
     *
     * @param day the day
     * @param standings where the returns stand at the beginning of that day
     * @return reminders in the order of the standings
     */
    public static List<Reminder> listDue(LocalDate day, Collection<Standing> standings) {
        return standings.stream()
                .flatMap(standing ->
                        list(standing).filter(reminder -> reminder.day().equals(day)))
                .toList();
    }

    /**
     * The next reminder of a return.
     *
     * @param day the first day that counts
     * @param standing where the return stands now
     * @return the reminder, or empty when none will be sent
     */
    public static Optional<Reminder> findNext(LocalDate day, Standing standing) {
        return list(standing).filter(reminder -> !reminder.day().isBefore(day)).findFirst();
    }

    private static Stream<Reminder> list(Standing standing) {
        if (standing.due().isEmpty() || standing.findFirstGood().isPresent()) {
            return Stream.empty();
        }
        LocalDate due = standing.due().get();
        return standing.deadlines().reminderDays().stream()
                .map(before -> new Reminder(standing.partner(), standing, due.minusDays(before), before))
                .filter(reminder -> standing.cutOff()
                        .filter(last -> reminder.day().isAfter(last))
                        .isEmpty());
    }
}
