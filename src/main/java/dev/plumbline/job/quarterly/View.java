package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.job.setting.Product;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.edition.AllianceEdition;
import dev.plumbline.pack.edition.AllianceSummary;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.SourceFile;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FileState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that one issue is made from, as it was known. */
final class View {

    private static final String LANGUAGE = "en-GB";

    private final FactLedger facts;
    private final Issue issue;
    private final Register register;
    private final Receipt registerFile;
    private final Known known;
    private final Map<String, AllianceSummary> summaries = new ConcurrentHashMap<>();

    View(FactLedger facts, Issue issue, Register register, Receipt registerFile, Known known) {
        this.facts = facts;
        this.issue = issue;
        this.register = register;
        this.registerFile = registerFile;
        this.known = known;
    }

    Issue issue() {
        return issue;
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

    PackStamp stamp() {
        return new PackStamp(
                Product.nameAndVersion(),
                Product.FIGURE_RULES,
                issue.quarter().toString(),
                issue.asOf(),
                issue.inputsDigest(),
                LANGUAGE);
    }

    /** An alliance with its figures and the files that say them. */
    Assessed assess(Alliance alliance) {
        List<Fact> said = facts.listFacts(known, alliance.id());
        AllianceAssessment assessment = Assessor.assess(register, alliance, said, issue.quarter());
        Set<String> files = said.stream().map(fact -> fact.origin().sha256()).collect(Collectors.toSet());
        Set<String> partners = alliance.sides().stream().map(Side::partner).collect(Collectors.toSet());
        List<SourceFile> sources = Stream.concat(
                        inputs().filter(file -> files.contains(file.sha256())),
                        unused().filter(file -> partners.contains(file.partner())))
                .toList();
        return new Assessed(assessment, setting(sources));
    }

    /** What every page of the portfolio pack needs to know: all files. */
    Setting portfolioSetting() {
        return setting(Stream.concat(inputs(), unused()).toList());
    }

    /** The summary of an alliance, kept from when its pack was made in the same run. */
    AllianceSummary summary(Alliance alliance) {
        return summaries.computeIfAbsent(alliance.id(), _ -> {
            Assessed assessed = assess(alliance);
            return AllianceEdition.summary(assessed.assessment(), assessed.setting());
        });
    }

    void keep(Assessed assessed) {
        summaries.computeIfAbsent(
                assessed.assessment().alliance().id(),
                _ -> AllianceEdition.summary(assessed.assessment(), assessed.setting()));
    }

    private Setting setting(List<SourceFile> sources) {
        SourceFile agreed = new SourceFile(
                registerFile.partner(),
                registerFile.name(),
                registerFile.sha256(),
                registerFile.receivedAt(),
                FileState.ACCEPTED);
        return new Setting(
                register,
                issue.quarter(),
                stamp(),
                Stream.concat(Stream.of(agreed), sources.stream())
                        .sorted(Comparator.comparing(SourceFile::partner)
                                .thenComparing(SourceFile::received)
                                .thenComparing(SourceFile::name)
                                .thenComparing(SourceFile::sha256))
                        .toList());
    }

    private Stream<SourceFile> inputs() {
        return known.inputs().stream().map(View::source);
    }

    private Stream<SourceFile> unused() {
        return known.unused().stream().map(View::source);
    }

    private static SourceFile source(Known.Input input) {
        Receipt receipt = input.told().receipt();
        return new SourceFile(
                receipt.partner(),
                receipt.name(),
                receipt.sha256(),
                receipt.receivedAt(),
                input.told().state());
    }

    /**
     * An alliance, assessed.
     *
     * @param assessment its figures
     * @param setting what its pages need to know
     */
    record Assessed(AllianceAssessment assessment, Setting setting) {}
}
