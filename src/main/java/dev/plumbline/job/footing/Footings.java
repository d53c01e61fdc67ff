package dev.plumbline.job.footing;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.Period;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Known.Input;
import dev.plumbline.ledger.Known.SectionId;
import dev.plumbline.submission.cycle.Extension;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what the packs of each alliance rest on: register, files that speak of it or stand among its sources, answers that were
 * replaced, how the returns of its sides came in, exceptions, and what its last pack was made from.
 */
public final class Footings {

    private final Evidence evidence;
    private final Shelf now;
    private final Optional<Shelf> before;

    /**
     * The footings of an issue.
     *
     * @param evidence what it is made from
     */
    public Footings(Evidence evidence) {
        this.evidence = evidence;
        this.now = Shelf.of(evidence.known());
        this.before = evidence.before().map(Evidence.Before::known).map(Shelf::of);
    }

    /** Files, arranged so that those of one alliance are found without a search. */
    private record Shelf(
            Known known,
            Map<Long, Input> used,
            Map<Long, Input> replaced,
            Map<String, List<Input>> usedByDigest,
            Map<String, List<Input>> unused,
            Map<String, List<Input>> late) {

        static Shelf of(Known known) {
            return new Shelf(
                    known,
                    byReading(known.inputs()),
                    byReading(known.replaced()),
                    known.inputs().stream()
                            .collect(Collectors.groupingBy(
                                    input -> input.told().receipt().sha256())),
                    byPartner(known.unused()),
                    byPartner(known.late()));
        }

        private static Map<Long, Input> byReading(List<Input> inputs) {
            return inputs.stream()
                    .collect(Collectors.toMap(input -> input.told().reading().orElseThrow(), Function.identity()));
        }

        private static Map<String, List<Input>> byPartner(List<Input> inputs) {
            return inputs.stream()
                    .collect(Collectors.groupingBy(
                            input -> input.told().receipt().partner()));
        }
    }

    /**
     * What the packs of an alliance rest on.
     *
     * @param alliance the alliance
     * @return digest and instant
     */
    public Footing of(Alliance alliance) {
        Found found = new Found(new ArrayList<>(evidence.common()), new ArrayList<>());
        found.lines().add(Line.of("alliance", alliance.id()));
        Set<SectionId> speaking = evidence.speaking().getOrDefault(alliance.id(), Set.of());
        Set<String> partners =
                alliance.sides().stream().map(Side::partner).collect(Collectors.toCollection(TreeSet::new));
        addRegister(found);
        addFiles(found, speaking, partners);
        addLastPack(found, speaking);
        partners.forEach(partner -> addStandings(found, partner));
        found.instants().addAll(daysPast(alliance));
        Instant newest = found.instants().stream().max(Instant::compareTo).orElseThrow();
        return new Footing(Line.digest(found.lines().stream()), newest);
    }

    /** Lines for the digest, and when what they say became so. */
    private record Found(List<String> lines, List<Instant> instants) {

        void add(Input input, Object... parts) {
            lines.add(Line.of(Line.of(parts), Line.of(input)));
            instants.add(input.knownAt());
        }
    }

    private void addRegister(Found found) {
        found.lines()
                .add(Line.of(
                        "register",
                        evidence.registerFile().sha256(),
                        evidence.registerFile().name(),
                        evidence.registerFile().receivedAt()));
        found.instants().add(evidence.registerFile().receivedAt());
    }

    /** Partners of replaced files are added to those whose standings count. */
    private void addFiles(Found found, Set<SectionId> speaking, Set<String> partners) {
        Set<String> files = new TreeSet<>();
        for (SectionId section : speaking) {
            if (now.known().sections().contains(section)) {
                Input input = get(now.used(), section);
                found.add(input, "used", section.ordinal());
                files.add(input.told().receipt().sha256());
            }
        }
        files.forEach(file -> listOf(now.usedByDigest(), file).forEach(input -> found.add(input, "listed")));
        for (String partner : partners) {
            listOf(now.unused(), partner).forEach(input -> {
                found.add(input, "unused");
                files.add(input.told().receipt().sha256());
            });
            listOf(now.late(), partner).forEach(input -> found.add(input, "late"));
        }
        files.forEach(file -> evidence.explained()
                .getOrDefault(file, List.of())
                .forEach(said ->
                        found.lines().add(Line.of("explained", file, said.place(), said.finding(), said.words()))));
        for (SectionId section : speaking) {
            if (now.known().replacedSections().contains(section)) {
                Input input = get(now.replaced(), section);
                found.add(input, "replaced", section.ordinal());
                partners.add(input.told().receipt().partner());
            }
        }
    }

    private void addLastPack(Found found, Set<SectionId> speaking) {
        evidence.before().ifPresent(last -> found.lines().add(Line.of("last register", last.registerSha256())));
        before.ifPresent(shelf -> speaking.stream()
                .filter(shelf.known().sections()::contains)
                .forEach(section -> found.add(get(shelf.used(), section), "last used", section.ordinal())));
    }

    private void addStandings(Found found, String partner) {
        for (Standing standing : evidence.standings().getOrDefault(partner, List.of())) {
            for (Handed file : standing.files()) {
                found.lines()
                        .add(Line.of(
                                "handed",
                                partner,
                                standing.quarter(),
                                file.sha256(),
                                file.name(),
                                file.received(),
                                file.state()));
                found.instants().add(file.received());
            }
            standing.extension().ifPresent(extension -> addException(found, extension));
        }
    }

    private void addException(Found found, Extension extension) {
        found.lines()
                .add(Line.of(
                        "excepted",
                        extension.partner(),
                        extension.quarter(),
                        extension.until(),
                        extension.reason(),
                        extension.grantedAt()));
        found.instants().add(extension.grantedAt());
        found.instants().addAll(past(evidence.register().calendar().deadlines().endOf(extension.until())));
    }

    /** Silence says more with each of these days: that it is past is known, too. */
    private List<Instant> daysPast(Alliance alliance) {
        Deadlines deadlines = evidence.register().calendar().deadlines();
        Period months = evidence.register().calendar().periodOf(evidence.quarter());
        Stream<LocalDate> days = Stream.of(
                        Optional.of(months.end()), deadlines.findDue(months), deadlines.findCutOff(months))
                .flatMap(Optional::stream);
        Stream<Instant> session = alliance.nextSession().stream()
                .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return Stream.concat(days.map(deadlines::endOf), session)
                .map(this::past)
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Instant> past(Instant instant) {
        return instant.isAfter(evidence.asOf()) ? List.of() : List.of(instant);
    }

    private static Input get(Map<Long, Input> byReading, SectionId section) {
        return Optional.ofNullable(byReading.get(section.reading()))
                .orElseThrow(() -> new IllegalStateException("The ledger has no file for " + section));
    }

    private static List<Input> listOf(Map<String, List<Input>> inputs, String key) {
        return inputs.getOrDefault(key, List.of());
    }
}
