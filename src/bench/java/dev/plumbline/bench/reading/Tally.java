package dev.plumbline.bench.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a reader found: cells by kind and a sum over their values. Readers that did the same work have equal tallies. */
public final class Tally {

    private long numbers;
    private long texts;
    private long dates;
    private double sum;
    private long characters;
    private long days;

    /** Nothing found yet. */
    public Tally() {}

    void number(BigDecimal value) {
        number(value.doubleValue());
    }

    void number(double value) {
        numbers++;
        sum += value;
    }

    void text(String value) {
        texts++;
        characters += value.length() + value.charAt(0);
    }

    void date(LocalDateTime value) {
        dates++;
        days += value.toLocalDate().toEpochDay();
    }

    @Override
    public String toString() {
        return "%d numbers, %d texts, %d dates; sum %.2f, characters %d, days %d"
                .formatted(numbers, texts, dates, sum, characters, days);
    }
}
