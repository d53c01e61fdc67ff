package dev.plumbline.bench.reading;

import dev.plumbline.bench.race.Contestant;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.bench.race.Race;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reading many small workbooks and a large one. */
public final class ReadingBench {

    private static final int FILES = 300;
    private static final int FEW_ROWS = 60;
    private static final int MANY_ROWS = 200_000;

    private ReadingBench() {}

    /**
     * Reads in turn with every reader.
     *
     * @param args the folder to work in
     * @throws Exception if reading fails or two readers found different values
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Figures figures = new Figures("Reading workbooks");
        small(folder, figures);
        large(folder, figures);
        figures.save(folder.resolve("reading.md"));
    }

    private static void small(Path folder, Figures figures) throws Exception {
        List<Path> files = Workbooks.small(folder.resolve("workbooks"), FILES, FEW_ROWS);
        figures.table(
                FILES + " workbooks of " + FEW_ROWS + " rows, 8 columns",
                "workbook",
                FILES,
                new Race(10, 21).run(contestants(files)));
    }

    private static void large(Path folder, Figures figures) throws IOException, Exception {
        List<Path> file = List.of(Workbooks.large(folder.resolve("workbooks"), MANY_ROWS));
        figures.table(
                "One workbook of " + MANY_ROWS + " rows, 8 columns",
                "workbook",
                1,
                new Race(4, 9).run(contestants(file)));
    }

    private static List<Contestant> contestants(List<Path> files) throws Exception {
        String expected = read(Reading.PLUMBLINE, files);
        for (Reading reading : Reading.values()) {
            String found = read(reading, files);
            if (!found.equals(expected)) {
                throw new IllegalStateException(reading.label() + " found " + found + ", not " + expected);
            }
        }
        return Stream.of(Reading.values())
                .map(reading -> new Contestant(reading.label(), () -> read(reading, files)))
                .toList();
    }

    private static String read(Reading reading, List<Path> files) throws Exception {
        Tally tally = new Tally();
        for (Path file : files) {
            reading.read(file, tally);
        }
        return tally.toString();
    }
}
