package dev.plumbline.submission.workbook.mapping;

import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.place.Applicability;
import dev.plumbline.submission.workbook.mapping.place.DroppedFile;
import dev.plumbline.submission.workbook.mapping.yaml.MappingFinding;
import dev.plumbline.submission.workbook.mapping.yaml.MappingParser;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All mapping files of a home.
 *
 * @param digest SHA-256 over all files, in hex; changes when any mapping does; empty when there is none
 * @param mappings the mappings by name of their files
 */
public record Mappings(String digest, List<Mapping> mappings) {

    /** No mapping: only our own returns are read. */
    public static final Mappings NONE = new Mappings("", List.of());

    /** Copies the list. */
    public Mappings {
        mappings = List.copyOf(mappings);
    }

    /**
     * Reads all mapping files of a folder: those that end in {@code .yml} or {@code .yaml}.
     *
     * @param folder the folder; need not exist
     * @return the mappings, present only when no file has an error, and all findings
     */
    public static Checked<Mappings> load(Path folder) {
        List<Mapping> mappings = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Map<String, String> fileOfName = new HashMap<>();
        MessageDigest all = sha256();
        for (Path file : files(folder)) {
            byte[] bytes = bytes(file);
            String name = String.valueOf(file.getFileName());
            String digest = HexFormat.of().formatHex(sha256().digest(bytes));
            all.update((name + "\n" + digest + "\n").getBytes(StandardCharsets.UTF_8));
            Checked<Mapping> read = MappingParser.parse(new String(bytes, StandardCharsets.UTF_8), name, digest);
            findings.addAll(read.findings());
            read.value().ifPresent(mapping -> {
                mappings.add(mapping);
                String other = fileOfName.putIfAbsent(mapping.name(), name);
                if (other != null) {
                    findings.add(nameTwice(mapping, name, other));
                }
            });
        }
        if (!findings.isEmpty()) {
            return new Checked<>(Optional.empty(), findings);
        }
        String digest = mappings.isEmpty() ? "" : HexFormat.of().formatHex(all.digest());
        return new Checked<>(Optional.of(new Mappings(digest, mappings)), List.of());
    }

    /**
     * Cells that are named by the mapping through which a file was read.
     *
     * @param read what the file says
     * @return the cells; none for a file that is not used, or one of our own
     */
    public Set<CellPlace> cellsOf(Acceptance read) {
        return read instanceof Acceptance.Accepted accepted
                ? mappings.stream()
                        .filter(mapping ->
                                mapping.name().equals(accepted.submission().form()))
                        .flatMap(mapping -> mapping.cells().stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /**
     * The mapping for a file.
     *
     * @param file the open file
     * @param received where it came from
     * @return the only one that fits; none and no finding when none does; none and an error when several do, or when
     *     all fits but the cell that tells what the file is
     * @throws UnreadableException when the file cannot be read on
     */
    public Checked<Mapping> find(SheetFile file, DroppedFile received) throws UnreadableException {
        return Applicability.find(mappings, file, received);
    }

    private static Finding nameTwice(Mapping mapping, String file, String other) {
        Map<String, String> parts = Map.of("file", file, "other", other);
        Origin origin = new Origin(mapping.digest(), file, "", "");
        return new Finding(MappingFinding.MAPPING_NAME_TWICE, origin, mapping.name(), parts);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".yml") || file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Mapping files cannot be listed in " + folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The mapping file " + file + " cannot be read", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
