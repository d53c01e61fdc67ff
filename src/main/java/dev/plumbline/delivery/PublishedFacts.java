package dev.plumbline.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of facts that lie in a published folder. Issues of earlier versions have one file, over all alliances, that holds
 * every figure.
 *
 * @param folder the folder of a period
 */
public record PublishedFacts(Path folder) {

    /**
     * What is published in a home, the newest period first.
     *
     * @param output the folder that holds the periods
     * @return the periods that have facts; none when the folder is not there
     * @throws IOException when it cannot be listed
     */
    public static List<PublishedFacts> listNewestFirst(Path output) throws IOException {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(output)) {
            return folders.filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted(Comparator.reverseOrder())
                    .map(PublishedFacts::new)
                    .filter(facts -> Files.isRegularFile(facts.overAll()))
                    .toList();
        }
    }

    /**
     * The file over all alliances.
     *
     * @return the file, whether it is there or not
     */
    public Path overAll() {
        return folder.resolve(FactsFile.FILE);
    }

    /**
     * The files of single alliances.
     *
     * @return files by the keys of their alliances; none when the folder is not there
     * @throws IOException when it cannot be listed
     */
    public Map<String, Path> byAlliance() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(file -> FactsFile.allianceOf(String.valueOf(file.getFileName()))
                        .ifPresent(alliance -> files.put(alliance, file)));
            }
        }
        return files;
    }

    /**
     * All files: that over all alliances, then those of each by their keys.
     *
     * @return the files that are there
     * @throws IOException when they cannot be listed
     */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isRegularFile(overAll())) {
            files.add(overAll());
        }
        files.addAll(byAlliance().values());
        return files;
    }
}
