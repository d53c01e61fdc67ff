package dev.plumbline.job.part;

import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.Manifest.Listed;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.measure.Figure;
import dev.plumbline.pack.edition.AllianceSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
                .filter(note -> note.published().allMatch(file -> isThere(staging, file)))
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
        Note note = new Note(madeFrom, printed, List.of(), List.of(), List.of(), List.of());
        Note whole = switch (told) {
            case Told.OfAlliance alliance -> write(alliance, note, staging);
            case Told.OverAll all -> note.holding(List.of(write(FIGURES, all.lines())));
            case Told.OfCopy _ -> note;
        };
        WholeFile.write(place(NOTE), JSON.writeValueAsBytes(whole.marked(folder, staging)));
    }

    private Note write(Told.OfAlliance told, Note note, Path staging) throws IOException {
        String file = FactsFile.fileOf(key);
        WholeFile.write(staging.resolve(file), told.facts());
        return new Note(
                note.madeFrom(),
                note.printed(),
                List.of(new Listed(file, told.facts().length, Digests.sha256(told.facts()))),
                told.reporting(),
                List.of(
                        write(SUMMARY, SummaryJson.bytes(told.summary())),
                        write(QUOTED, FactsFile.figureLines(quoted(told.figures(), told.summary())))),
                note.marks());
    }

    private static List<Figure> quoted(List<Figure> figures, AllianceSummary summary) {
        Set<String> quoted = PrintedFigures.of(summary);
        return figures.stream().filter(figure -> quoted.contains(figure.id())).toList();
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
        for (Listed file : same.get().published().toList()) {
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
                && note.published().allMatch(file -> isSound(published, file, marks));
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
     * The lines of its figures, which are over all alliances.
     *
     * @return lines for {@link FactsFile}
     * @throws IOException when they cannot be read
     */
    public byte[] figureLines() throws IOException {
        return Files.readAllBytes(place(FIGURES));
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
