package dev.plumbline.pack.edition.partner;

import dev.plumbline.measure.audience.OwnMatter;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a copy says of itself. */
final class CopyWords {

    private CopyWords() {}

    static String copyFor(String name) {
        return "copy for " + name;
    }

    static String title(String title, String name) {
        return title + ", " + copyFor(name);
    }

    static String judged(String subtitle) {
        return subtitle + "; judged on what this copy shows";
    }

    static String sources(int files, String name) {
        return "This copy names %s of %s and the alliance office; others are withheld"
                .formatted(Print.count(files, "file", "files"), name);
    }

    static String trail() {
        return "facts.json in this file leads from each figure to those of its cells that lie in your own files.";
    }

    static Block.Notes withheld(String others) {
        String matters = Arrays.stream(OwnMatter.values()).map(OwnMatter::words).collect(Collectors.joining("; "));
        return new Block.Notes(
                "Withheld from this copy",
                List.of(
                        Sentence.of(
                                "Of %s, whether or not anything was told: %s; words about figures; names and cells of files."
                                        .formatted(others, matters)),
                        Sentence.of(
                                "Verdict, foundation and warnings rest on what this copy shows; the alliance office may see"
                                        + " more. Gaps stand without intervals, so that nobody’s spread can be calculated.")));
    }
}
