package dev.plumbline.ledger.operation;

import dev.plumbline.calendar.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * What a partner handed in, under whatever names and however often: one content.
 *
 * @param partner key of the partner; never that of the register
 * @param sha256 digest of the content, in hex
 * @param names names under which it came, in the order of receipt
 * @param receivedAt when it came first
 * @param last the last month it says something about; the month in which it came when it could not be used
 * @param surveys periods of which it holds answers of respondents
 */
public record Erasable(
        String partner, String sha256, List<String> names, Instant receivedAt, YearMonth last, Set<Period> surveys) {

    /** Copies the collections. */
    public Erasable {
        names = List.copyOf(names);
        surveys = Set.copyOf(surveys);
    }
}
