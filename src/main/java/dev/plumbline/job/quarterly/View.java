package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Language;
import dev.plumbline.job.commission.Order;
import dev.plumbline.job.footing.Evidence;
import dev.plumbline.job.footing.Footing;
import dev.plumbline.job.footing.Footings;
import dev.plumbline.job.footing.Sources;
import dev.plumbline.job.part.Reporting;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.Product;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.assessment.Album;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.measure.audience.SideView;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.measure.timeliness.Timeliness;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.edition.partner.PartnerEdition;
import dev.plumbline.pack.wording.PartnerReturn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.SourceFile;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that one issue is made from, as it was known. */
final class View {

    private final FactLedger facts;
    private final Cycle cycle;
    private final Issue issue;
    private final Register register;
    private final RegisterIndex agreed;
    private final Receipt registerFile;
    private final Known known;
    private final Map<String, List<Standing>> standings;
    private final LastPack lastPack;
    private final Sources sources;
    private final Footings footings;
    private final Order order;

    View(Ledgers ledgers, Issue issue, Base base, Order order, List<String> common) {
        FactLedger facts = ledgers.facts();
        Cycle cycle = ledgers.cycle();
        this.order = order;
        this.facts = facts;
        this.cycle = cycle;
        this.issue = issue;
        this.register = base.inForce().register();
        this.agreed = new RegisterIndex(register);
        this.registerFile = base.inForce().receipt();
        this.known = base.known();
        this.standings = standings();
        this.lastPack = LastPack.of(
                facts,
                cycle,
                issue,
                ledgers.shelf(),
                standings.values().stream().map(List::getLast).toList());
        this.sources = new Sources(registerFile, known, facts.listExplained(known), language());
        this.footings = new Footings(evidence(common));
    }

    private Evidence evidence(List<String> common) {
        Optional<Evidence.Before> before = lastPack.evidence();
        Set<Known.SectionId> sections = Stream.of(
                        known.sections().stream(),
                        known.replacedSections().stream(),
                        before.stream().flatMap(last -> last.known().sections().stream()))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
        return new Evidence(
                issue.quarter(),
                issue.asOf(),
                register,
                registerFile,
                known,
                before,
                facts.listSpeaking(sections),
                standings,
                sources.explained(),
                common);
    }

    /** Findings are told in the language of the pack where answers to partners are, too; else in English. */
    private Language language() {
        return Language.tryParse(order.executives().language()).orElse(Language.ENGLISH);
    }

    /** Where each partner stood in the quarter and those before it, oldest first. */
    private Map<String, List<Standing>> standings() {
        return IntStream.rangeClosed(1 - Assessor.QUARTERS, 0)
                .mapToObj(issue.quarter()::plus)
                .flatMap(quarter -> cycle.standings(register, quarter, issue.asOf()).stream())
                .collect(Collectors.groupingBy(Standing::partner));
    }

    /** Where an issue looks up what was known; {@code shelf} has the register in force at an instant. */
    record Ledgers(FactLedger facts, Cycle cycle, Function<Instant, Optional<RegisterShelf.InForce>> shelf) {}

    /** What was agreed and what was known, found once: both take a look at the whole ledger. */
    record Base(RegisterShelf.InForce inForce, Known known) {}

    Issue issue() {
        return issue;
    }

    Order order() {
        return order;
    }

    Register register() {
        return register;
    }

    Known known() {
        return known;
    }

    /** The alliances by key: an order that stays. */
    List<Alliance> alliances() {
        return register.alliances().stream()
                .sorted(Comparator.comparing(Alliance::id))
                .toList();
    }

    /** Of what is told of all alliances together. */
    PackStamp stamp() {
        return stamp(new Footing(issue.inputsDigest(), issue.asOf()));
    }

    /** What the packs of an alliance rest on. */
    Footing footing(Alliance alliance) {
        return footings.of(alliance);
    }

    private PackStamp stamp(Footing footing) {
        return new PackStamp(
                Product.nameAndVersion(),
                Product.FIGURE_RULES,
                issue.quarter().toString(),
                footing.asOf(),
                footing.digest(),
                order.executives().tag());
    }

    /** An alliance with its figures and the files that say them. */
    Workbench.Assessed assess(Alliance alliance) {
        List<Fact> said = facts.listFacts(known, alliance.id());
        Reported told = new Reported(said, standingsOf(alliance), printed(alliance));
        Album album = Album.of(agreed, alliance, told, issue.quarter());
        AllianceAssessment assessment = Assessor.assess(album, UnaryOperator.identity());
        List<Reporting> reporting = said.stream()
                .map(fact -> new Reporting(
                        fact.partner(),
                        register.calendar().quarterOf(fact.period().last())))
                .distinct()
                .toList();
        Set<String> files = said.stream().map(fact -> fact.origin().sha256()).collect(Collectors.toSet());
        Set<String> partners = alliance.sides().stream().map(Side::partner).collect(Collectors.toSet());
        return new Workbench.Assessed(
                assessment,
                setting(alliance, sources.of(files, partners), reportingNow(reporting)),
                album,
                lastPack.restated(assessment),
                reporting);
    }

    private Setting setting(Alliance alliance, List<SourceFile> files, Set<String> reported) {
        Stream<String> named = Stream.concat(
                alliance.sides().stream().map(Side::partner), files.stream().map(SourceFile::partner));
        return new Setting(
                agreed.partFor(alliance, named.distinct().toList()),
                issue.quarter(),
                stamp(footings.of(alliance)),
                files,
                returns(alliance, reported),
                order.executives());
    }

    /** The same alliance as one of its sides may see it. */
    Workbench.Copy copyFor(String reader, Workbench.Assessed whole) {
        SideView eyes = new SideView(reader);
        AllianceAssessment seen = Assessor.assess(whole.album(), eyes).seenBy(reader);
        Setting setting = PartnerEdition.setting(whole.setting().in(order.copyFor(reader)), reader);
        Set<String> files = setting.sources().stream().map(SourceFile::sha256).collect(Collectors.toSet());
        Workbench.Assessed told =
                new Workbench.Assessed(seen, setting, whole.album(), whole.restated(), whole.reporting());
        return new Workbench.Copy(reader, seen, setting, eyes.tell(told.figures(), files), whole.restated());
    }

    /** Answers that were replaced after packs may have been made of them, file by file. */
    private List<List<Fact.SurveyResponse>> printed(Alliance alliance) {
        return List.copyOf(facts.listReplacedAnswers(known, alliance.id()).stream()
                .filter(this::mayHaveBeenPrinted)
                .collect(Collectors.groupingBy(response -> response.origin().sha256()))
                .values());
    }

    private boolean mayHaveBeenPrinted(Fact.SurveyResponse response) {
        Quarter quarter = register.calendar().quarterOf(response.period().last());
        return standings.getOrDefault(response.partner(), List.of()).stream()
                .filter(standing -> standing.quarter().equals(quarter))
                .allMatch(standing ->
                        standing.mayHaveBeenPrinted(response.origin().sha256()));
    }

    private List<Standing> standingsOf(Alliance alliance) {
        return alliance.sides().stream()
                .flatMap(side -> standings.getOrDefault(side.partner(), List.of()).stream())
                .toList();
    }

    /** Only what this alliance was told counts: which others were assessed before must not matter. */
    private List<PartnerReturn> returns(Alliance alliance, Set<String> reported) {
        return alliance.sides().stream()
                .map(side ->
                        partnerReturn(Scope.of(alliance.id()).withPartner(side.partner()), side.partner(), reported))
                .toList();
    }

    private Set<String> reportingNow(Collection<Reporting> reporting) {
        return reporting.stream()
                .filter(one -> one.quarter().equals(issue.quarter()))
                .map(Reporting::partner)
                .collect(Collectors.toSet());
    }

    private PartnerReturn partnerReturn(Scope scope, String partner, Set<String> reported) {
        List<Standing> history = standings.getOrDefault(partner, List.of());
        Standing now = history.getLast();
        boolean spokenFor = now.files().isEmpty() && reported.contains(partner);
        return new PartnerReturn(now, spokenFor, Timeliness.share(scope, issue.quarter(), history));
    }

    /** What every page of the portfolio pack needs to know: all files and all returns. */
    Setting portfolioSetting(Set<Reporting> reporting) {
        Set<String> now = reportingNow(reporting);
        List<PartnerReturn> returns = register.partners().stream()
                .map(Partner::id)
                .filter(standings::containsKey)
                .map(partner -> partnerReturn(Scope.of("").withPartner(partner), partner, now))
                .toList();
        return new Setting(register, issue.quarter(), stamp(), sources.all(), returns, order.executives());
    }
}
