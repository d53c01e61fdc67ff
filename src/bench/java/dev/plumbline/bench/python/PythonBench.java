package dev.plumbline.bench.python;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.plumbline.bench.pack.InventedPack;
import dev.plumbline.bench.plot.Plot;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.bench.race.Share;
import dev.plumbline.bench.reading.Workbooks;
import dev.plumbline.pack.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfReader;
import tools.jackson.databind.json.JsonMapper;

/** The same small workbooks read and the same packs drawn by Plumbline and by a script in Python, each in a process of its own. */
public final class PythonBench {

    private static final int PACKS = Share.of(100);
    private static final int FILES = 2 * PACKS;
    private static final int ROWS = 60;

    private PythonBench() {}

    /**
     * Runs both, or ours alone where Python lacks what the script needs.
     *
     * @param args the folder to work in
     * @throws Exception if one of them fails, or if they did not do the same work
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]).resolve("python/" + PACKS));
        Workbooks.small(folder.resolve("workbooks"), FILES, ROWS);
        writePacks(folder);
        Figures figures = new Figures("Plumbline and a script in Python");
        Optional<Python> python = Python.find();
        figures.line(python.map(Python::versions)
                .orElse("Python was not compared, for it lacks a library that the script needs. On Debian: "
                        + Python.INSTALL));
        Map<String, Program.Phase> ours = Ours.program(folder, PACKS).run("read", "draw", "draw-again", "check");
        Map<String, Program.Phase> theirs = python.isPresent()
                ? python.get().script(folder).run("read-pandas", "read-openpyxl", "draw-joined", "draw")
                : Map.of();
        if (!theirs.isEmpty()) {
            same(ours, theirs, folder);
        }
        table(ours, theirs).forEach(figures::line);
        figures.plot(bars(ours, theirs));
        figures.save(Path.of(args[0]).resolve("python.md"));
    }

    private static void writePacks(Path folder) {
        JsonMapper.builder()
                .addMixIn(Block.class, Named.class)
                .build()
                .writeValue(
                        folder.resolve("packs.json"),
                        IntStream.range(0, PACKS).mapToObj(InventedPack::of).toList());
    }

    /** Blocks say what they are. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "block")
    private interface Named {}

    private static void same(Map<String, Program.Phase> ours, Map<String, Program.Phase> theirs, Path folder)
            throws IOException {
        String expected = found(ours, "read");
        for (String reader : List.of("read-pandas", "read-openpyxl")) {
            String found = found(theirs, reader);
            if (!found.equals(expected)) {
                throw new IllegalStateException(reader + " found " + found + ", not " + expected);
            }
        }
        for (int seed = 0; seed < PACKS; seed++) {
            Path pack = folder.resolve("script").resolve(seed + ".pdf");
            try (PdfReader reader = new PdfReader(Files.readAllBytes(pack))) {
                if (reader.getNumberOfPages() != InventedPack.PAGES) {
                    throw new IllegalStateException(pack + " has " + reader.getNumberOfPages() + " pages");
                }
            }
        }
    }

    private static String found(Map<String, Program.Phase> phases, String name) {
        return Objects.requireNonNull(phases.get(name), name).found();
    }

    private static List<String> table(Map<String, Program.Phase> ours, Map<String, Program.Phase> theirs) {
        double reading = seconds(ours, "read");
        double drawing = seconds(ours, "draw");
        double checking = seconds(ours, "check");
        double pandas = seconds(theirs, "read-pandas");
        double openpyxl = seconds(theirs, "read-openpyxl");
        double drawn = seconds(theirs, "draw");
        double joined = seconds(theirs, "draw-joined");
        String pack = "a pack of " + InventedPack.PAGES + " pages and " + InventedPack.CHARTS + " charts";
        return List.of(
                "",
                "%d packs and %d workbooks; each program in a process of its own. Processor time from its start, compiling included."
                        .formatted(PACKS, FILES),
                "",
                "| what | Plumbline, ms | the script, ms | times ours |",
                "|---|---:|---:|---:|",
                row("a workbook of " + ROWS + " rows, by pandas", reading / FILES, pandas / FILES),
                row("the same, by openpyxl alone", reading / FILES, openpyxl / FILES),
                row(pack + ", a picture each", drawing / PACKS, drawn / PACKS),
                row("the same, a second round of ours", seconds(ours, "draw-again") / PACKS, drawn / PACKS),
                row("three charts in one picture where they stand side by side", drawing / PACKS, joined / PACKS),
                row(
                        "a picture each, and ours checked for PDF/UA-1 and PDF/A-3a",
                        (drawing + checking) / PACKS,
                        drawn / PACKS),
                row("all, as one would write it", reading + drawing, pandas + drawn),
                row("all, the cheaper way", reading + drawing, openpyxl + joined));
    }

    private static Plot bars(Map<String, Program.Phase> ours, Map<String, Program.Phase> theirs) {
        double drawing = seconds(ours, "read") + seconds(ours, "draw");
        List<Plot.Bar> bars = new ArrayList<>(List.of(
                new Plot.Bar("Plumbline", drawing),
                new Plot.Bar("Plumbline, packs checked", drawing + seconds(ours, "check"))));
        if (!theirs.isEmpty()) {
            bars.add(new Plot.Bar("the script", seconds(theirs, "read-pandas") + seconds(theirs, "draw")));
            bars.add(new Plot.Bar(
                    "the script, the cheaper way", seconds(theirs, "read-openpyxl") + seconds(theirs, "draw-joined")));
        }
        return new Plot.Bars(
                PACKS + " packs of " + InventedPack.PAGES + " pages and " + FILES + " small workbooks",
                "seconds of processor time",
                bars);
    }

    /** Processor time of a phase, not a number when it was not run. */
    private static double seconds(Map<String, Program.Phase> phases, String name) {
        Program.Phase phase = phases.get(name);
        return phase == null ? Double.NaN : phase.seconds();
    }

    private static String row(String what, double ours, double theirs) {
        return Double.isNaN(theirs)
                ? String.format(Locale.ROOT, "| %s | %.2f | not compared | |", what, 1000 * ours)
                : String.format(
                        Locale.ROOT, "| %s | %.2f | %.1f | %.1f |", what, 1000 * ours, 1000 * theirs, theirs / ours);
    }
}
