package dev.plumbline.pack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.edition.annex.SourcesPage;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.wording.PartnerReturn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.SourceFile;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourcesPageTest {

    private static final Quarter QUARTER = ExampleSpec.WORKED.last();
    private static final LocalDate DUE = LocalDate.of(2026, 10, 9);
    private static final Instant IN_TIME = Instant.parse("2026-10-08T08:00:00Z");
    private static final Instant LATE = Instant.parse("2026-10-12T08:00:00Z");

    /** So many that came in time, one that came late, one that did not come, and one whose file was damaged. */
    private static Setting setting(int inTime, Optional<LocalDate> due) {
        List<Handed> files = new ArrayList<>();
        for (int number = 0; number < inTime; number++) {
            files.add(file("partner-" + number, IN_TIME, FileState.ACCEPTED));
        }
        files.add(file("late", LATE, FileState.ACCEPTED));
        files.add(file("damaged", IN_TIME, FileState.UNREADABLE));
        List<PartnerReturn> returns = new ArrayList<>();
        files.forEach(file -> returns.add(handed(file.partner(), List.of(file), due)));
        returns.add(handed("silent", List.of(), due));
        List<SourceFile> sources = new ArrayList<>();
        sources.add(source(file("", IN_TIME, FileState.ACCEPTED)));
        files.forEach(file -> sources.add(source(file)));
        return new Setting(
                ExamplePortfolio.of(ExampleSpec.WORKED).register(),
                QUARTER,
                new PackStamp("Plumbline test", "1", "2026-Q3", Instant.EPOCH, "0".repeat(64), "en-GB"),
                sources,
                returns,
                BuiltIn.english());
    }

    private static Handed file(String partner, Instant received, FileState state) {
        return new Handed(partner, partner + ".xlsx", "0123456789abcdef", received, state);
    }

    private static SourceFile source(Handed file) {
        return new SourceFile(file.partner(), file.name(), file.sha256(), file.received(), file.state(), List.of());
    }

    private static PartnerReturn handed(String partner, List<Handed> files, Optional<LocalDate> due) {
        Standing standing =
                new Standing(partner, QUARTER, files, due, Optional.empty(), Optional.empty(), Deadlines.NONE);
        Scope scope = Scope.of("portfolio").withPartner(partner);
        return new PartnerReturn(
                standing,
                false,
                Figure.of(Measure.RETURNS_ON_TIME, scope, QUARTER, 0.75).withN(4));
    }

    private static List<Block.Table> tables(Setting setting, String alliance) {
        Page page = new SourcesPage(setting).page("PORTFOLIO", alliance);
        return page.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static List<String> first(Block.Table table) {
        return table.rows().stream()
                .map(row ->
                        ((Block.Cell.Words) row.cells().getFirst()).sentence().text())
                .toList();
    }

    @Test
    void ofMoreThanAHundredReturnsAPortfolioNamesThoseThatWereNotInTimeAndSaysThatOthersWere() {
        List<Block.Table> tables = tables(setting(98, Optional.of(DUE)), "");

        assertThat(tables).hasSize(2);
        assertThat(first(tables.getFirst())).containsExactly("late", "damaged", "silent");
        assertThat(tables.getFirst().subtitle()).isEqualTo("wanted by 9 October 2026; all others came in time");
        assertThat(first(tables.getLast())).containsExactly("Alliance office", "damaged");
        assertThat(tables.getLast().subtitle()).contains("could not be used", "facts.json in this file names all");
    }

    @Test
    void whereNoDayWasSetNobodyIsSaidToHaveBeenInTime() {
        assertThat(tables(setting(98, Optional.empty()), "").getFirst().subtitle())
                .endsWith("; all others reported");
    }

    @Test
    void ofAHundredReturnsAPortfolioNamesEachAndAnAllianceAlwaysDoes() {
        for (List<Block.Table> tables :
                List.of(tables(setting(97, Optional.of(DUE)), ""), tables(setting(98, Optional.of(DUE)), "aurora"))) {
            assertThat(first(tables.getFirst()))
                    .hasSizeGreaterThanOrEqualTo(100)
                    .contains("partner-0", "silent");
            assertThat(first(tables.getLast())).contains("Alliance office", "partner-0", "damaged");
            assertThat(tables.getFirst().subtitle()).isEqualTo("wanted by 9 October 2026");
        }
    }

    @Test
    void whereAllCameInTimeAPortfolioOfManyNamesNobody() {
        Setting all = setting(110, Optional.of(DUE));
        Setting inTime = new Setting(
                all.register(),
                QUARTER,
                all.stamp(),
                all.sources(),
                all.returns().subList(0, 110),
                all.catalog());

        assertThat(tables(inTime, "")).hasSize(1);
    }
}
