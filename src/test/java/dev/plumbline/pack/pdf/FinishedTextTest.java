package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.example.ExampleSpec;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.PackParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each sentence that prints a number stands in the finished pack, word by word, on its own page, as often as it was said. */
class FinishedTextTest {

    private static final OddHome WORKED = OddHome.of(ExampleSpec.WORKED);
    private static final Pattern NUMBER = Pattern.compile("\\d");

    @TestFactory
    Stream<DynamicTest> everySentenceWithANumberStandsOnItsPageWordByWord() {
        return Stream.concat(
                        Stream.of(WORKED.portfolio(), WORKED.copy("aurora", "northwind")),
                        WORKED.register().alliances().stream().map(alliance -> WORKED.alliance(alliance.id())))
                .map(pack -> DynamicTest.dynamicTest(pack.id(), () -> holds(pack)));
    }

    private static void holds(Pack pack) throws IOException {
        TaggedText text = TaggedText.of(new PackWriter().write(pack, List.of()));
        List<String> missing = new ArrayList<>();
        int told = 0;
        for (int i = 0; i < pack.pages().size(); i++) {
            int section = i + 1;
            String left = text.elements().stream()
                    .filter(element -> element.section() == section)
                    .map(TaggedText.Element::words)
                    .collect(Collectors.joining("\n"));
            for (String sentence : sentences(pack.pages().get(i))) {
                int at = left.indexOf(sentence);
                told++;
                if (at < 0) {
                    missing.add(pack.pages().get(i).bookmark() + ": " + sentence);
                } else {
                    left = left.substring(0, at) + "\n" + left.substring(at + sentence.length());
                }
            }
            assertThat(text.feet().replace("\n", " ").replaceAll("\\s+", " "))
                    .contains(pack.pages().get(i).footer().text());
        }
        assertThat(missing).isEmpty();
        assertThat(told).isGreaterThan(50);
    }

    /** The longest first: a shorter one may be part of it. */
    private static List<String> sentences(Page page) {
        Page body = new Page(
                page.section(),
                page.bookmark(),
                page.kicker(),
                page.stamp(),
                page.message(),
                page.subtitle(),
                page.blocks(),
                Sentence.NONE);
        return PackParts.of(Sentence.class, body).stream()
                .map(sentence -> sentence.text().replaceAll("\\s+", " ").strip())
                .filter(sentence -> NUMBER.matcher(sentence).find())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
