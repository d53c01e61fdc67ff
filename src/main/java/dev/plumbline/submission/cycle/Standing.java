package dev.plumbline.submission.cycle;

import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where one partner stands with its return for one quarter.
 *
 * @param partner key of the partner
 * @param quarter the quarter
 * @param files what it handed in about the quarter, in the order of receipt
 * @param due day by which the return was wanted, if agreed
 * @param cutOff last day on which it counts, if agreed
 * @param extension the exception from the cut-off, if granted; of several the one with the latest day
 * @param deadlines the deadlines, for the zone in which days are counted
 */
public record Standing(
        String partner,
        Quarter quarter,
        List<Handed> files,
        Optional<LocalDate> due,
        Optional<LocalDate> cutOff,
        Optional<Extension> extension,
        Deadlines deadlines) {

    /** Copies the list. */
    public Standing {
        files = List.copyOf(files);
    }

    /** Where a return stands, in one word. */
    public enum State {
        /** Nothing came, and it is not late. */
        EXPECTED,
        /** Something came, but none of it can be used. */
        RECEIVED,
        /** A usable file came in time. */
        ACCEPTED,
        /** Nothing usable came by the day on which it was wanted, or it came after it; it still counts. */
        LATE,
        /** The cut-off is past, and no usable file came by then. */
        LOCKED,
        /** The cut-off is past, but what comes until the end of an exception counts. */
        EXCEPTED;

        /**
         * The state in a word, as in JSON.
         *
         * @return such as {@code accepted}
         */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * The standing of a partner.
     *
     * @param partner key of the partner
     * @param quarter the quarter
     * @param months its months
     * @param handed files of all partners about the quarter, in the order of receipt
     * @param rules deadlines and exceptions
     * @return the standing
     */
    public static Standing of(String partner, Quarter quarter, Period months, Collection<Handed> handed, Rules rules) {
        return new Standing(
                partner,
                quarter,
                handed.stream().filter(file -> file.partner().equals(partner)).toList(),
                rules.deadlines().findDue(months),
                rules.deadlines().findCutOff(months),
                rules.extensions().stream()
                        .filter(extension -> extension.partner().equals(partner)
                                && extension.quarter().equals(quarter))
                        .max(Comparator.comparing(Extension::until).thenComparing(Extension::grantedAt)),
                rules.deadlines());
    }

    /**
     * What decides whether a file is in time.
     *
     * @param deadlines the deadlines
     * @param extensions the exceptions, of any quarter
     */
    public record Rules(Deadlines deadlines, List<Extension> extensions) {

        /** Copies the list. */
        public Rules {
            extensions = List.copyOf(extensions);
        }
    }

    /**
     * When anything came.
     *
     * @return the instant of the first file, or empty
     */
    public Optional<Instant> findReceived() {
        return files.stream().findFirst().map(Handed::received);
    }

    /**
     * The first file that can be used, whenever it came.
     *
     * @return the file, or empty
     */
    public Optional<Handed> findFirstGood() {
        return files.stream().filter(file -> file.state().isUsed()).findFirst();
    }

    /**
     * The last usable file that counts for the pack of the quarter.
     *
     * @return the file, or empty
     */
    public Optional<Handed> findUsed() {
        return files.stream()
                .filter(file -> file.state().isUsed() && counts(file.received()))
                .reduce((_, later) -> later);
    }

    /**
     * Usable files that came after the cut-off: they wait for the next quarter's pack.
     *
     * @return files in the order of receipt
     */
    public List<Handed> listWaiting() {
        return files.stream()
                .filter(file -> file.state().isUsed() && !counts(file.received()))
                .toList();
    }

    /**
     * Whether a file that was replaced may have gone into a pack: whether it was still the partner's word at the end of the
     * day on which the return was wanted.
     *
     * @param sha256 digest of the file
     * @return true also when no day was agreed, or the file is none of these
     */
    public boolean mayHaveBeenPrinted(String sha256) {
        return due.isEmpty()
                || files.stream()
                        .dropWhile(file -> !file.sha256().equals(sha256))
                        .skip(1)
                        .filter(file -> file.state().isUsed())
                        .findFirst()
                        .filter(next -> !deadlines.dayOf(next.received()).isAfter(due.get()))
                        .isEmpty();
    }

    /**
     * The last usable file that counts, where it came on a later day than the first one: it corrects or adds to that, which
     * alone decides whether the return was on time.
     *
     * @return the file, or empty
     */
    public Optional<Handed> findUpdate() {
        return findUsed()
                .filter(file -> findFirstGood()
                        .filter(first -> deadlines.dayOf(first.received()).isBefore(deadlines.dayOf(file.received())))
                        .isPresent());
    }

    /**
     * Whether a file counts for the pack of the quarter, if it can be used.
     *
     * @param received when it was received
     * @return false from the end of the last day on which files count
     */
    public boolean counts(Instant received) {
        return findLimit().filter(limit -> !received.isBefore(limit)).isEmpty();
    }

    private Optional<Instant> findLimit() {
        return findLastDay().map(deadlines::endOf);
    }

    /**
     * The last day on which a file counts.
     *
     * @return the cut-off, or the end of an exception that is later; empty when no cut-off was agreed
     */
    public Optional<LocalDate> findLastDay() {
        return cutOff.map(day -> extension
                .map(Extension::until)
                .filter(until -> until.isAfter(day))
                .orElse(day));
    }

    /**
     * Whether the first usable file came by the day on which it was wanted.
     *
     * @return empty when no day was agreed; false also when nothing usable came
     */
    public Optional<Boolean> findOnTime() {
        return due.map(day -> findFirstGood()
                .filter(file -> !deadlines.dayOf(file.received()).isAfter(day))
                .isPresent());
    }

    /**
     * Whether the cut-off is past.
     *
     * @param at the instant
     * @return false while files count, and when no cut-off was agreed
     */
    public boolean isLocked(Instant at) {
        return cutOff.map(deadlines::endOf).filter(end -> !at.isBefore(end)).isPresent();
    }

    /**
     * Whether an exception lets files count although the cut-off is past.
     *
     * @param at the instant
     * @return true until the end of its last day
     */
    public boolean isExcepted(Instant at) {
        return extension.isPresent()
                && isLocked(at)
                && findLimit().filter(at::isBefore).isPresent();
    }

    /**
     * Whether it is late: wanted before, and not there by then.
     *
     * @param at the instant
     * @return false when no day was agreed
     */
    public boolean isLate(Instant at) {
        return due.filter(day -> deadlines.dayOf(at).isAfter(day)).isPresent()
                && !findOnTime().orElse(true);
    }

    /**
     * Where it stands.
     *
     * @param at the instant
     * @return the word that says most
     */
    public State state(Instant at) {
        if (findUsed().isPresent()) {
            return isLate(at) ? State.LATE : State.ACCEPTED;
        }
        if (isExcepted(at)) {
            return State.EXCEPTED;
        }
        if (isLocked(at)) {
            return State.LOCKED;
        }
        return isLate(at) ? State.LATE : files.isEmpty() ? State.EXPECTED : State.RECEIVED;
    }
}
