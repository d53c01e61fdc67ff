package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.part.Reporting;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import dev.plumbline.pack.edition.quality.QualityEdition;
import dev.plumbline.pack.edition.quality.QualityFile;
import dev.plumbline.pack.edition.quality.QualityQuarter;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How well returns came in, as it was known: for the pack on data quality. */
@Component
final class Quality {

    private final ReadingLedger readings;
    private final Cycle cycle;

    Quality(ReadingLedger readings, Cycle cycle) {
        this.readings = readings;
        this.cycle = cycle;
    }

    /** The last eight quarters, from the first of which anything was handed in; that of the issue in any case. */
    List<QualityQuarter> quarters(View view, Set<Reporting> reporting) {
        Instant at = view.issue().asOf();
        Set<Long> counting = Stream.concat(view.known().inputs().stream(), view.known().unused().stream())
                .map(Known.Input::told)
                .map(told -> told.receipt().number())
                .collect(Collectors.toSet());
        List<Told> files = readings.listKnown(at).stream()
                .filter(told -> counting.contains(told.receipt().number()))
                .toList();
        return IntStream.rangeClosed(1 - QualityEdition.QUARTERS, 0)
                .mapToObj(view.issue().quarter()::plus)
                .map(quarter -> quarter(view, quarter, files, reporting))
                .dropWhile(each -> !each.quarter().equals(view.issue().quarter())
                        && each.standings().stream()
                                .allMatch(standing -> standing.files().isEmpty()))
                .toList();
    }

    private QualityQuarter quarter(View view, Quarter quarter, List<Told> files, Set<Reporting> reporting) {
        Register register = view.register();
        List<Standing> standings =
                cycle.standings(register, quarter, view.issue().asOf());
        Set<String> handed = standings.stream()
                .flatMap(standing -> standing.files().stream())
                .map(Quality::key)
                .collect(Collectors.toSet());
        Set<String> spokenFor = standings.stream()
                .filter(standing -> standing.files().isEmpty())
                .map(Standing::partner)
                .filter(partner -> reporting.contains(new Reporting(partner, quarter)))
                .collect(Collectors.toSet());
        return new QualityQuarter(
                quarter,
                standings,
                spokenFor,
                files.stream()
                        .filter(told -> handed.contains(key(told.receipt())))
                        .map(Quality::file)
                        .toList());
    }

    private static String key(Handed file) {
        return file.partner() + " " + file.sha256();
    }

    private static String key(Receipt receipt) {
        return receipt.partner() + " " + receipt.sha256();
    }

    private static QualityFile file(Told told) {
        return new QualityFile(
                told.receipt().partner(),
                told.receipt().name(),
                told.state(),
                told.outcome().sections(),
                told.outcome().rows(),
                told.outcome().findings());
    }
}
