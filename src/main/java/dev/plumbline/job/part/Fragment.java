package dev.plumbline.job.part;

import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.Manifest.Listed;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.measure.Figure;
import dev.plumbline.pack.edition.AllianceSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one pack adds to the files of the issue, kept until they are put together and for the next issue. The note on the pack is
 * written last: when it is there, all of it is there.
 *
 * @param folder where it is kept
 * @param key key of the alliance, that with a dot and the key of a partner for its copy, {@link #PORTFOLIO} or {@link #QUALITY}
 */
public record Fragment(Path folder, String key) {

    /** Key of the pack over all alliances; no alliance has a dot in its key. */
    public static final String PORTFOLIO = "portfolio.";

    /** Key of the pack on data quality; no alliance has a dot in its key. */
    public static final String QUALITY = "data-quality.";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOTE = "-pack";
    private static final String FIGURES = "-figures";
    private static final String WARNINGS = "-warnings";
    private static final String SUMMARY = "-summary";
    private static final String QUOTED = "-quoted";

    /**
     * Whether all of it is there.
     *
     * @param staging where what was printed lies
     * @return true when the note is there, and all files that it names
     */
    public boolean isWhole(Path staging) {
        return findNote()
                .filter(note -> note.parts().stream().allMatch(part -> isThere(folder, part)))
                .filter(note -> note.printed().stream().flatMap(Printed::all).allMatch(file -> isThere(staging, file)))
                .isPresent();
    }

    /**
     * Writes all of it.
     *
     * @param madeFrom digest over all that it was made from
     * @param told what it adds
     * @param printed what was printed; empty when no such pack is ordered
     * @param staging where what was printed lies
     * @throws IOException when it cannot be written
     */
    public void write(String madeFrom, Told told, Optional<Printed> printed, Path staging) throws IOException {
        List<Listed> parts = tell(told);
        if (told.summary().isPresent()) {
            AllianceSummary summary = told.summary().get();
            Set<String> quoted = PrintedFigures.of(summary);
            List<Figure> figures = told.figures().stream()
                    .filter(figure -> quoted.contains(figure.id()))
                    .toList();
            parts.add(write(SUMMARY, SummaryJson.bytes(summary)));
            parts.add(write(QUOTED, FactsFile.figureLines(figures)));
        }
        List<Mark> marks = Stream.concat(
                        parts.stream().map(part -> Mark.find(folder, part.file())),
                        printed.stream().flatMap(Printed::all).map(file -> Mark.find(staging, file.file())))
                .flatMap(Optional::stream)
                .toList();
        WholeFile.write(
                place(NOTE), JSON.writeValueAsBytes(new Note(madeFrom, printed, told.reporting(), parts, marks)));
    }

    /**
     * Writes the lines that it adds, and nothing that says so: {@link #write} is still to come.
     *
     * @param told what it adds
     * @return what was written
     * @throws IOException when it cannot be written
     */
    public List<Listed> tell(Told told) throws IOException {
        List<Listed> parts = new ArrayList<>();
        parts.add(write(FIGURES, told.figureLines()));
        parts.add(write(WARNINGS, told.warningLines()));
        return parts;
    }

    private Listed write(String part, byte[] content) throws IOException {
        Path file = place(part);
        WholeFile.write(file, content);
        return new Listed(key + part, content.length, Digests.sha256(content));
    }

    /**
     * The note on it.
     *
     * @return the note
     * @throws IOException when it cannot be read
     */
    public Note note() throws IOException {
        return JSON.readValue(Files.readAllBytes(place(NOTE)), Note.class);
    }

    /**
     * Takes all of it from an earlier issue, with what was printed, if it was made from the same and nothing of it was changed.
     *
     * @param earlier the earlier fragment
     * @param madeFrom digest over all that it would be made from now
     * @param published where the earlier packs lie
     * @param staging where this packs lie
     * @return false when it has to be made anew
     * @throws IOException when it cannot be laid ready
     */
    public boolean take(Fragment earlier, String madeFrom, Path published, Path staging) throws IOException {
        Optional<Note> same = earlier.findNote().filter(note -> note.madeFrom().equals(madeFrom));
        if (same.isEmpty() || !earlier.isSound(same.get(), published)) {
            return false;
        }
        for (Listed file : same.get().printed().stream().flatMap(Printed::all).toList()) {
            WholeFile.link(published.resolve(file.file()), staging.resolve(file.file()));
        }
        for (Listed part : same.get().parts()) {
            WholeFile.link(earlier.folder.resolve(part.file()), folder.resolve(part.file()));
        }
        WholeFile.link(earlier.place(NOTE), place(NOTE));
        return true;
    }

    private Optional<Note> findNote() {
        try {
            return Files.exists(place(NOTE)) ? Optional.of(note()) : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private boolean isSound(Note note, Path published) {
        Set<Mark> marks = Set.copyOf(note.marks());
        return note.parts().stream().allMatch(part -> isSound(folder, part, marks))
                && note.printed().stream().flatMap(Printed::all).allMatch(file -> isSound(published, file, marks));
    }

    /** A file to which somebody may have written, or that was copied here, is read. */
    private static boolean isSound(Path folder, Listed file, Set<Mark> marks) {
        try {
            return isThere(folder, file)
                    && (Mark.find(folder, file.file()).filter(marks::contains).isPresent()
                            || Digests.sha256(folder.resolve(file.file())).equals(file.sha256()));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isThere(Path folder, Listed file) {
        Path place = folder.resolve(file.file());
        try {
            return folder.equals(place.getParent())
                    && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(place) == file.bytes();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What the portfolio pack says about its alliance.
     *
     * @return the summary
     * @throws IOException when it cannot be read
     */
    public AllianceSummary summary() throws IOException {
        return SummaryJson.read(Files.readAllBytes(place(SUMMARY)));
    }

    /**
     * Copies the lines of its figures.
     *
     * @param out where to
     * @throws IOException when they cannot be copied
     */
    public void copyFigures(OutputStream out) throws IOException {
        Files.copy(place(FIGURES), out);
    }

    /**
     * Copies the lines of its warnings.
     *
     * @param out where to
     * @throws IOException when they cannot be copied
     */
    public void copyWarnings(OutputStream out) throws IOException {
        Files.copy(place(WARNINGS), out);
    }

    /**
     * The lines of some of the figures that its summary prints.
     *
     * @param ids their ids
     * @return lines of those that it has
     * @throws IOException when they cannot be read
     */
    public byte[] quotedLines(Set<String> ids) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (Stream<String> all = Files.lines(place(QUOTED))) {
            all.filter(line -> ids.contains(FactsFile.idOf(line)))
                    .map(FactsFile::asNext)
                    .forEach(line -> lines.writeBytes(line.getBytes(StandardCharsets.UTF_8)));
        }
        return lines.toByteArray();
    }

    private Path place(String part) {
        return folder.resolve(key + part);
    }
}
