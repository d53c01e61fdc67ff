package dev.plumbline.job.quarterly;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.commission.Commission;
import dev.plumbline.job.footing.Line;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Product;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.job.theme.HouseStyle;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.cycle.Extension;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides what an issue is made from: quarter, instant, and the digest over all that goes in. */
@Component
public final class Freezer {

    private final FactLedger facts;
    private final RegisterShelf shelf;
    private final Cycle cycle;
    private final Commission commission;
    private final HouseStyle house;

    Freezer(FactLedger facts, RegisterShelf shelf, Cycle cycle, Commission commission, HouseStyle house) {
        this.house = house;
        this.facts = facts;
        this.shelf = shelf;
        this.cycle = cycle;
        this.commission = commission;
    }

    /**
     * Freezes what is known.
     *
     * @param wanted the quarter; the newest one with a return when empty
     * @param asOf the instant up to which facts count; when empty, that at which the newest input became known
     * @param now the instant up to which the ledger is looked at when {@code asOf} is empty
     * @return the issue, its first printing
     * @throws Refused when there is no register, nothing is known about the quarter, something of what was known is erased, or
     *     the house's look cannot be used
     */
    public Issue freeze(Optional<Quarter> wanted, Optional<Instant> asOf, Instant now) {
        house.look();
        asOf.ifPresent(cycle::refuseForgotten);
        Instant until = asOf.orElse(now);
        RegisterShelf.InForce inForce = shelf.find(until).orElseThrow(() -> withoutRegister(asOf));
        FiscalCalendar calendar = inForce.register().calendar();
        Quarter quarter = wanted.orElseGet(() -> newest(calendar, until));
        Period period = calendar.periodOf(quarter);
        refuseUnknown(quarter, period, calendar, until);
        Instant frozen = asOf.orElseGet(() -> newest(inForce, quarter, until));
        return new Issue(
                quarter, frozen, digest(quarter, inForce, cycle.known(inForce.register(), quarter, frozen)), 1);
    }

    /** When the last of what goes in became known: a file, the register, or an exception. */
    private Instant newest(RegisterShelf.InForce inForce, Quarter quarter, Instant until) {
        Known known = cycle.known(inForce.register(), quarter, until);
        Stream<Instant> granted = cycle.extensions(quarter, until).stream().map(Extension::grantedAt);
        Stream<Instant> rest = Stream.concat(
                known.findNewest().stream(), Stream.of(inForce.receipt().receivedAt()));
        return Stream.concat(granted, rest).max(Instant::compareTo).orElseThrow();
    }

    /**
     * The files that an issue could not use.
     *
     * @param issue the issue
     * @return files that were refused and not mended since, as known at the issue's instant
     */
    public List<Receipt> listUnused(Issue issue) {
        return facts.listUnused(issue.asOf());
    }

    private Quarter newest(FiscalCalendar calendar, Instant until) {
        List<Period> returned = facts.listReturned(until);
        List<Period> periods = returned.isEmpty() ? facts.listPeriods(until) : returned;
        if (periods.isEmpty()) {
            throw new Refused(
                    ExitCode.TRY_AGAIN,
                    "No partner has sent anything that could be used, so there is no quarter to report.",
                    "Look into the answers in input/<partner>/feedback/ and run again when a return was accepted.");
        }
        return calendar.quarterOf(periods.getLast().last());
    }

    private void refuseUnknown(Quarter quarter, Period months, FiscalCalendar calendar, Instant until) {
        List<Period> known = facts.listPeriods(until);
        if (known.stream()
                .noneMatch(period ->
                        !period.last().isAfter(months.last()) && !period.last().isBefore(months.first()))) {
            List<String> quarters = known.stream()
                    .map(period -> calendar.quarterOf(period.last()).toString())
                    .distinct()
                    .toList();
            throw new Refused(
                    ExitCode.USAGE,
                    "Nothing is known about " + quarter + ".",
                    quarters.isEmpty()
                            ? "No partner has sent anything that could be used. Run 'intake' and look into the answers."
                            : "Something is known about " + quarters.getFirst() + " to " + quarters.getLast() + ".");
        }
    }

    private static Refused withoutRegister(Optional<Instant> asOf) {
        return asOf.map(at -> new Refused(
                        ExitCode.CONFIGURATION,
                        "No register was known at " + at + ".",
                        "Choose an instant after the first register was received; 'status' lists what was received."))
                .orElseGet(
                        () -> new Refused(
                                ExitCode.CONFIGURATION,
                                "There is no register that can be used.",
                                "Put it at input/register.xlsx; if it is there, its answer in input/feedback/ says what to mend."));
    }

    /**
     * Files used, not used, too late and replaced, exceptions, register, mappings where one was needed, and what is the same for
     * all packs: one line each, sorted.
     */
    String digest(Quarter quarter, RegisterShelf.InForce inForce, Known known) {
        Stream<String> used = known.inputs().stream().map(input -> "used " + line(input));
        Stream<String> unused = known.unused().stream().map(input -> "unused " + line(input));
        Stream<String> late = known.late().stream().map(input -> "late " + line(input));
        Stream<String> replaced = known.replaced().stream().map(input -> "replaced " + line(input));
        Stream<String> excepted = cycle.extensions(quarter, known.at()).stream()
                .map(extension -> "excepted " + extension.partner() + " " + extension.until());
        Stream<String> register = Stream.of("register " + inForce.receipt().sha256());
        return Line.digest(Stream.of(used, unused, late, replaced, excepted, register, common(quarter).stream())
                .flatMap(some -> some));
    }

    /** Rules, quarter, look, and what is ordered other than all packs in English. */
    List<String> common(Quarter quarter) {
        Stream<String> rest = Stream.of("rules " + Product.FIGURE_RULES, "period " + quarter);
        Stream<String> look =
                Stream.of(house.digest()).filter(digest -> !digest.isEmpty()).map(digest -> "theme " + digest);
        return Stream.of(rest, commission.order().differences(), look)
                .flatMap(some -> some)
                .toList();
    }

    private static String line(Known.Input input) {
        String mapping = Line.mapping(input);
        return input.told().receipt().partner() + " " + input.told().receipt().sha256()
                + (mapping.isEmpty() ? "" : " " + mapping);
    }
}
