package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.Books;
import dev.plumbline.submission.workbook.Homes;
import dev.plumbline.submission.workbook.template.RegisterWriter;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first answer to a refused file holds all findings, those about earlier figures too; nothing of it is kept. */
class RefusedFileTest {

    @TempDir
    private Path folder;

    @Test
    void aRefusedFileIsComparedWithEarlierFiguresAndItsFactsAreNotKept() throws IOException {
        RealHome home = RealHome.in(folder);
        Files.write(
                folder.resolve("input/register.xlsx"), Books.bytes(out -> RegisterWriter.write(Homes.register(), out)));
        drop(home, "first.xlsx", "2026-04/3", "86.4", _ -> {});
        assertThat(home.intake())
                .filteredOn(told -> !told.receipt().partner().isEmpty())
                .extracting(told -> told.state().isUsed())
                .containsExactly(true);

        drop(home, "wrong.xlsx", "2026-07/3", "864", book -> book.type("KPI", "A6", "no-such-indicator"));
        List<Told> wrong = home.intake();
        assertThat(wrong).extracting(Told::state).containsExactly(FileState.REJECTED);
        assertThat(codes(wrong)).contains("indicator-unknown", "figure-off-by-factor");
        assertThat(home.answers("northwind").values())
                .anySatisfy(page -> assertThat(page).contains("Not accepted", "about 10 times"));

        drop(home, "mended.xlsx", "2026-07/3", "864", _ -> {});
        List<Told> mended = home.intake();
        assertThat(mended).extracting(Told::state).containsExactly(FileState.ACCEPTED_WITH_FINDINGS);
        assertThat(codes(mended))
                .as("compared with what counted, not with what was refused")
                .contains("figure-off-by-factor")
                .doesNotContain("figure-as-before");
        assertThat(home.answers("northwind").values())
                .anySatisfy(page -> assertThat(page).contains("Since your last version: 1 of "));
    }

    private static List<String> codes(List<Told> files) {
        return files.stream()
                .flatMap(told -> told.outcome().findings().stream())
                .map(Finding::kind)
                .map(kind -> kind.code())
                .toList();
    }

    private static void drop(RealHome home, String name, String quarter, String actual, Consumer<Books> change)
            throws IOException {
        Period period = Period.parse(quarter);
        Fact.KpiActual kpi = new Fact.KpiActual(
                "northwind",
                "aurora",
                "cell-cost",
                period,
                new Reading.Reported(new BigDecimal(actual)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                new Origin("f", "KPI", "E5", ""));
        Submission said = new Submission("northwind", Submission.RETURN, Optional.of(period), List.of(kpi), List.of());
        try (Books book = Books.of(out -> ReturnWriter.write(said, Homes.register(), out))) {
            change.accept(book);
            book.save(home.folder("northwind").resolve(name));
        }
    }
}
