package dev.plumbline.job.footing;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.pack.wording.SourceFile;
import dev.plumbline.submission.FileState;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that an issue was made from, as packs tell of them. */
public final class Sources {

    private static final Comparator<SourceFile> ORDER = Comparator.comparing(SourceFile::partner)
            .thenComparing(SourceFile::received)
            .thenComparing(SourceFile::name)
            .thenComparing(SourceFile::sha256);

    private final SourceFile register;
    private final Map<String, List<SourceFile.Explained>> explained;
    private final Map<String, List<SourceFile>> used;
    private final Map<String, List<SourceFile>> unused;

    /**
     * The sources of an issue.
     *
     * @param register the file of the register
     * @param known what was known
     * @param findings what partners said about what was found in their files
     * @param language the language in which findings are told
     */
    public Sources(Receipt register, Known known, List<Finding> findings, Language language) {
        this.explained = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.origin().sha256(),
                        Collectors.mapping(finding -> explained(finding, language), Collectors.toList())));
        this.register = source(register, FileState.ACCEPTED, List.of());
        this.used = known.inputs().stream().map(this::source).collect(Collectors.groupingBy(SourceFile::sha256));
        this.unused = known.unused().stream().map(this::source).collect(Collectors.groupingBy(SourceFile::partner));
    }

    /**
     * What partners said about what was found in their files.
     *
     * @return their words by digest of the file
     */
    public Map<String, List<SourceFile.Explained>> explained() {
        return explained;
    }

    /**
     * The register and all files.
     *
     * @return files in a fixed order
     */
    public List<SourceFile> all() {
        return withRegister(Stream.concat(used.values().stream(), unused.values().stream()));
    }

    /**
     * The register, some files, and those of some partners that could not be used.
     *
     * @param files digests of the files
     * @param partners keys of the partners
     * @return files in a fixed order
     */
    public List<SourceFile> of(Set<String> files, Collection<String> partners) {
        return withRegister(Stream.concat(
                files.stream().map(file -> used.getOrDefault(file, List.of())),
                partners.stream().map(partner -> unused.getOrDefault(partner, List.of()))));
    }

    private List<SourceFile> withRegister(Stream<List<SourceFile>> files) {
        return Stream.concat(Stream.of(register), files.flatMap(List::stream))
                .sorted(ORDER)
                .toList();
    }

    private SourceFile source(Known.Input input) {
        Receipt receipt = input.told().receipt();
        return source(receipt, input.told().state(), explained.getOrDefault(receipt.sha256(), List.of()));
    }

    private static SourceFile source(Receipt receipt, FileState state, List<SourceFile.Explained> said) {
        return new SourceFile(receipt.partner(), receipt.name(), receipt.sha256(), receipt.receivedAt(), state, said);
    }

    private static SourceFile.Explained explained(Finding finding, Language language) {
        String place = (finding.origin().sheet() + " " + finding.origin().cell()).strip();
        return new SourceFile.Explained(place, finding.message(language), finding.explanation());
    }
}
