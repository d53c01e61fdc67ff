package dev.plumbline.job.command.operate;

import dev.plumbline.inbox.Shown;
import dev.plumbline.ledger.operation.Letter;
import java.util.List;
import java.util.stream.Collectors;

/** Who gets what, for people. */
final class Matrix {

    private Matrix() {}

    static String of(List<Letter> letters) {
        return letters.stream()
                .map(letter -> Shown.text(letter.person() + " <" + letter.address() + ">") + "\n"
                        + letter.enclosures().stream()
                                .map(enclosure -> "    " + enclosure.name() + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
