package dev.plumbline.job.command.operate;

import dev.plumbline.inbox.Shown;
import dev.plumbline.ledger.operation.Letter;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;

/** Who gets what. */
final class Matrix {

    private Matrix() {}

    /** For people. */
    static String of(List<Letter> letters) {
        return letters.stream()
                .map(letter -> Shown.text(letter.person() + " <" + letter.address() + ">") + "\n"
                        + letter.enclosures().stream()
                                .map(enclosure -> "    " + enclosure.name() + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    /** For programs. */
    static void into(ArrayNode array, List<Letter> letters) {
        for (Letter letter : letters) {
            ArrayNode enclosures = array.addObject()
                    .put("person", letter.person())
                    .put("address", letter.address())
                    .putArray("enclosures");
            letter.enclosures().forEach(enclosure -> enclosures.add(enclosure.name()));
        }
    }
}
