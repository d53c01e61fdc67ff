package dev.plumbline.calendar;

import java.util.List;

/** What the words for a period turned out to mean. */
public sealed interface PeriodReading {

    /**
     * They mean one period.
     *
     * @param period the period
     */
    record Known(Period period) implements PeriodReading {}

    /**
     * They could mean several; none is chosen.
     *
     * @param periods all of them, earliest first
     */
    record Ambiguous(List<Period> periods) implements PeriodReading {

        /** Copies the list. */
        public Ambiguous {
            periods = List.copyOf(periods);
        }
    }

    /** They are no form of a period that is known here. */
    record Unknown() implements PeriodReading {}
}
