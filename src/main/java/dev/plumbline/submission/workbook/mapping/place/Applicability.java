package dev.plumbline.submission.workbook.mapping.place;

import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.mapping.language.AppliesTo;
import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.language.TableMapping;
import dev.plumbline.submission.workbook.mapping.language.TableRule;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which mapping a file is made for. */
public final class Applicability {

    private Applicability() {}

    /**
     * The mapping for a file.
     *
     * @param mappings all mappings
     * @param file the open file
     * @param received where it came from
     * @return the only one that fits; none and no finding when none does; none and an error when several do, or when
     *     all fits but the cell that tells what the file is
     * @throws UnreadableException when the file cannot be read on
     */
    public static Checked<Mapping> find(List<Mapping> mappings, SheetFile file, DroppedFile received)
            throws UnreadableException {
        List<Mapping> fitting = new ArrayList<>();
        List<Finding> refusals = new ArrayList<>();
        for (Mapping mapping : mappings) {
            if (fits(mapping, file, received)) {
                Optional<Finding> refusal = refusal(mapping, file, received);
                refusal.ifPresentOrElse(refusals::add, () -> fitting.add(mapping));
            }
        }
        if (fitting.size() > 1) {
            String names = fitting.stream().map(Mapping::name).collect(Collectors.joining(" and "));
            return new Checked<>(
                    Optional.empty(),
                    List.of(Finding.of(MappedFinding.MAPPED_TWO_WAYS, Origin.ofFile(received.sha256()), names)));
        }
        return fitting.isEmpty()
                ? new Checked<>(Optional.empty(), refusals)
                : new Checked<>(Optional.of(fitting.getFirst()), List.of());
    }

    /**
     * The sheets that a table is read from.
     *
     * @param file the open file
     * @param table how to read the table
     * @return the sheets in the order of the mapping; fewer than it names when some are not there
     */
    public static List<SheetTab> tabs(SheetFile file, TableMapping table) {
        List<String> names = table.table().sheets();
        return names.isEmpty()
                ? file.tabs().subList(0, 1)
                : names.stream()
                        .flatMap(name -> file.tabs().stream()
                                .filter(tab -> NamedCells.isNamed(tab, name))
                                .limit(1))
                        .toList();
    }

    private static boolean fits(Mapping mapping, SheetFile file, DroppedFile received) throws UnreadableException {
        AppliesTo appliesTo = mapping.appliesTo();
        if (!appliesTo.fits(received.partner(), received.name())) {
            return false;
        }
        if (appliesTo.headings().isEmpty()) {
            return true;
        }
        List<List<HeadingPattern>> sought = appliesTo.headings().stream()
                .map(heading -> List.of(new HeadingPattern(heading)))
                .toList();
        TableMapping table = mapping.tables().getFirst();
        TableRule.Header header = table.table().header();
        TableRule rule = new TableRule(
                List.of(),
                new TableRule.Header(header.row(), appliesTo.headings(), header.rows(), false),
                table.table().from(),
                "",
                "",
                table.table().columns());
        for (SheetTab tab : tabs(file, table)) {
            if (HeadSearch.find(file, tab, rule, sought)
                    .filter(head -> head.holds(sought))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Finding> refusal(Mapping mapping, SheetFile file, DroppedFile received)
            throws UnreadableException {
        Optional<AppliesTo.CellRule> rule = mapping.appliesTo().cell();
        List<SheetTab> tabs = tabs(file, mapping.tables().getFirst());
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        SheetTab tab = tabs.isEmpty() ? file.tabs().getFirst() : tabs.getFirst();
        String words = NamedCells.read(file, tab, Set.of(rule.get().at()))
                .words(rule.get().at());
        if (rule.get().matches().matcher(words).find()) {
            return Optional.empty();
        }
        Origin origin = new Origin(
                received.sha256(),
                rule.get().at().sheet().isEmpty() ? tab.name() : rule.get().at().sheet(),
                rule.get().at().cell(),
                mapping.digest());
        Map<String, String> parts = Map.of(
                "mapping", mapping.name(),
                "cell", rule.get().at().toString(),
                "pattern", rule.get().matches().toString());
        return Optional.of(new Finding(MappedFinding.MAPPED_OTHER_CONTENT, origin, words, parts));
    }
}
