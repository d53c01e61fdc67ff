package dev.plumbline.bench.intake;

import dev.plumbline.bench.race.Contestant;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.bench.race.Race;
import dev.plumbline.job.command.Cli;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The whole intake: some 2,000 returns copied, digested, checked, read, stored on disk, compared and answered, against one
 * reader that only looks at their cells.
 */
public final class IntakeBench {

    /** So much code takes part that the compiler is at it for six rounds. */
    private static final Race RACE = new Race(6, 3);

    private static final List<String> SIZE = List.of("--alliances", "62", "--quarters", "20", "--seed", "5");

    private IntakeBench() {}

    /**
     * Takes in all returns, round by round.
     *
     * @param args the folder to work in
     * @throws Exception if a run does not end well
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path home = home(folder.resolve("intake-home"));
        List<Path> files = returns(home);
        Figures figures = new Figures("Taking in " + files.size() + " returns");
        figures.table(
                "Copied, digested, read, stored, compared and answered; against reading alone",
                "return",
                files.size(),
                RACE.run(List.of(
                        new Contestant("Plumbline, whole intake", () -> intake(home)),
                        new Contestant("fastexcel-reader 0.20.2, cells only", () -> cells(files)))));
        figures.save(folder.resolve("intake.md"));
    }

    private static Path home(Path home) throws IOException {
        if (!Files.exists(home.resolve("input/register.xlsx"))) {
            String[] words = Stream.concat(Stream.of("example", home.toString()), SIZE.stream())
                    .toArray(String[]::new);
            run(words);
        }
        return home;
    }

    private static List<Path> returns(Path home) throws IOException {
        Path input = home.resolve("input");
        try (Stream<Path> files = Files.walk(input, 2)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> input.relativize(file).getNameCount() == 2)
                    .sorted()
                    .toList();
        }
    }

    private static String intake(Path home) throws IOException {
        empty(home.resolve("output"));
        String said = run("run", "intake", "--home", home.toString());
        if (!said.contains(" 0 rejected + 0 unreadable + 0 duplicate")) {
            throw new IllegalStateException("Not every return was accepted: " + said);
        }
        return said;
    }

    private static String run(String... words) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = Cli.run(out, out, words);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + code + ": " + said);
        }
        return said.toString();
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Long cells(List<Path> files) throws IOException {
        long cells = 0;
        for (Path file : files) {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    try (Stream<Row> rows = sheet.openStream()) {
                        cells += rows.mapToLong(IntakeBench::texts).sum();
                    }
                }
            }
        }
        return cells;
    }

    private static long texts(Row row) {
        return row.stream()
                .filter(cell -> cell != null && !cell.getText().isEmpty())
                .count();
    }
}
