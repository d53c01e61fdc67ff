package dev.plumbline.job.theme;

import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Origin;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.pack.drawing.UndrawableTextException;
import dev.plumbline.pack.wording.SourceFile;
import dev.plumbline.submission.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leads from a character that no font can draw to the cell that holds it.
 *
 * @param refusal the text and the character
 */
public record Undrawable(UndrawableTextException refusal) {

    private static final String ACTION =
            "Put a TrueType font that has it into jobs/theme/fonts, or write it with other letters.";

    /**
     * The refusal with partner, file and cell, or the row of the register.
     *
     * @param register what was agreed
     * @param facts what was said
     * @param files the files that said it
     * @return what the operator reads
     */
    public Refused refused(Register register, List<Fact> facts, List<SourceFile> files) {
        String where = inRegister(register)
                .or(() -> inFacts(facts, files))
                .or(() -> inNames(files))
                .map(place -> " It stands in " + place + ".")
                .orElse("");
        return new Refused(ExitCode.CONFIGURATION, refusal.getMessage() + "." + where, ACTION);
    }

    private boolean holds(Object said) {
        return said.toString().contains(Character.toString(refusal.codePoint()));
    }

    private Optional<String> inRegister(Register register) {
        return Stream.of(
                        row("Alliances", register.alliances()),
                        row("Partners", register.partners()),
                        row("Goals", register.goals()),
                        row("Indicators", register.indicators()),
                        row("Survey", register.items()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> row(String sheet, List<?> rows) {
        return rows.stream()
                .filter(this::holds)
                .findFirst()
                .map(row ->
                        "input/register.xlsx, sheet " + sheet + ", row " + (rows.indexOf(row) + 1) + " of the list");
    }

    private Optional<String> inFacts(List<Fact> facts, List<SourceFile> files) {
        return facts.stream().filter(this::holds).findFirst().map(fact -> place(fact, files));
    }

    private Optional<String> inNames(List<SourceFile> files) {
        return files.stream()
                .filter(file -> holds(file.name()))
                .findFirst()
                .map(file -> "the name of a file of " + file.partner());
    }

    private static String place(Fact fact, List<SourceFile> files) {
        Origin origin = fact.origin();
        String file = files.stream()
                .filter(source -> source.sha256().equals(origin.sha256()))
                .map(SourceFile::name)
                .findFirst()
                .orElse(origin.sha256());
        return file + " of " + fact.partner() + ", sheet " + origin.sheet() + ", cell " + origin.cell();
    }
}
