package dev.plumbline.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to write a period. A mapping that names the form leaves nothing to be found out. */
public enum PeriodForm {
    /** {@code 2026-07}, {@code July 2026}, {@code Jul-26}, {@code 07/2026}, {@code 202607}, {@code FY26 Oct}. */
    MONTH(true),
    /** {@code 2026-Q3}, {@code Q3 2026/27}, {@code FY26 Q3}, {@code 2627-Q3}, {@code Q4 2023/24: Jan 2024 - Mar 2024}. */
    QUARTER(true),
    /** {@code H1 2026}, {@code 2026-H1}, {@code H1 2022/23}. */
    HALF_YEAR(true),
    /** {@code 2026}, {@code FY 2026}, {@code 2026/27}, {@code 2026-27}, {@code 202627}: a fiscal year. */
    YEAR(true),
    /** {@code Jan 2026 - Mar 2026}, {@code Jan to Mar 2026}, {@code 1 October 2025 to 31 March 2026}, {@code 2026-07/3}. */
    RANGE(true),
    /** {@code 2026-07-01}: a first day, standing for its month. */
    MONTH_START(true),
    /** {@code 2026-07-31} or any other day, standing for its month. */
    MONTH_OF_DAY(false),
    /** {@code 2026-09-30}: the last day of the three months meant. */
    QUARTER_END(false),
    /** {@code 2026-09-30}: the last day of the twelve months meant. */
    YEAR_END(false);

    private final boolean plain;

    PeriodForm(boolean plain) {
        this.plain = plain;
    }

    /**
     * Whether the form is recognized without being named.
     *
     * @return false for forms that say only where a period ends, not how long it is
     */
    public boolean isPlain() {
        return plain;
    }

    /**
     * Its name in a mapping file.
     *
     * @return such as {@code quarter-end}
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The form of a name.
     *
     * @param words such as {@code quarter-end}
     * @return the form, or empty
     */
    public static Optional<PeriodForm> find(String words) {
        return Arrays.stream(values())
                .filter(form -> form.words().equals(words))
                .findFirst();
    }
}
