package dev.plumbline.submission.workbook.form;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodReading;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.table.FindingLog;
import dev.plumbline.submission.workbook.table.Headings;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Whose return it is and for which quarter: the first sheet says it, the stamp must agree, the folder decides.
 *
 * @param register what was agreed
 * @param partner key of the partner in whose folder it lay
 * @param received day of receipt
 * @param log takes the findings
 */
record CoverCheck(Register register, String partner, LocalDate received, FindingLog log) {

    /** The quarter, when cover and stamp agree on one. */
    Optional<Period> check(CoverSheet cover, Optional<CoverSheet> stamp) {
        checkPartner(cover);
        stamp.ifPresent(sheet -> checkStamp(cover, sheet));
        return period(cover);
    }

    private void checkPartner(CoverSheet cover) {
        Optional<CoverSheet.Value> named = cover.find(ReturnSchema.PARTNER);
        if (named.isEmpty()) {
            incomplete(cover, ReturnSchema.PARTNER, partner);
            return;
        }
        String words = named.get().words();
        boolean same = words.equals(partner)
                || register.findPartner(partner)
                        .map(Partner::name)
                        .filter(name -> Headings.normal(name).equals(Headings.normal(words)))
                        .isPresent();
        if (!same) {
            log.add(
                    ReturnFinding.PARTNER_WRONG,
                    cover.originOf(ReturnSchema.PARTNER),
                    words,
                    Map.of("partner", partner));
        }
    }

    private void checkStamp(CoverSheet cover, CoverSheet stamp) {
        for (String label : new String[] {ReturnSchema.PARTNER, ReturnSchema.PERIOD_LABEL}) {
            Optional<CoverSheet.Value> stamped = stamp.find(label);
            Optional<CoverSheet.Value> said = cover.find(label);
            if (stamped.isPresent()
                    && said.isPresent()
                    && !same(label, stamped.get().words(), said.get().words())) {
                log.add(
                        ReturnFinding.STAMP_CONFLICT,
                        cover.originOf(label),
                        said.get().words(),
                        Map.of("stamp", stamped.get().words()));
            }
        }
    }

    /** Words that are no period are told as such, not as another period. */
    private boolean same(String label, String stamped, String said) {
        if (!label.equals(ReturnSchema.PERIOD_LABEL)) {
            return Headings.normal(stamped).equals(Headings.normal(said))
                    || register.findPartner(stamped)
                            .filter(named -> Headings.normal(named.name()).equals(Headings.normal(said)))
                            .isPresent();
        }
        PeriodWords words = new PeriodWords(register.calendar());
        PeriodReading read = words.read(said);
        boolean isNoPeriod = !(read instanceof PeriodReading.Known);
        return isNoPeriod || stamped.equals(said) || words.read(stamped).equals(read);
    }

    private Optional<Period> period(CoverSheet cover) {
        Optional<CoverSheet.Value> named = cover.find(ReturnSchema.PERIOD_LABEL);
        if (named.isEmpty()) {
            incomplete(cover, ReturnSchema.PERIOD_LABEL, "2026-Q3");
            return Optional.empty();
        }
        PeriodWords words = new PeriodWords(register.calendar());
        if (!(words.read(named.get().words()) instanceof PeriodReading.Known known) || !isQuarter(known.period())) {
            log.add(
                    ReturnFinding.COVER_PERIOD_WRONG,
                    cover.originOf(ReturnSchema.PERIOD_LABEL),
                    named.get().words());
            return Optional.empty();
        }
        if (known.period().first().atDay(1).isAfter(received)) {
            log.add(
                    ReturnFinding.COVER_PERIOD_IN_FUTURE,
                    cover.originOf(ReturnSchema.PERIOD_LABEL),
                    named.get().words(),
                    Map.of("received", received.toString()));
        }
        return Optional.of(known.period());
    }

    private boolean isQuarter(Period period) {
        return register.calendar()
                .periodOf(register.calendar().quarterOf(period.first()))
                .equals(period);
    }

    private void incomplete(CoverSheet cover, String label, String example) {
        log.add(
                ReturnFinding.COVER_INCOMPLETE,
                cover.originOf(label),
                "",
                Map.of("what", "'" + label + "'", "example", example));
    }
}
