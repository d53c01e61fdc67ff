package dev.plumbline.submission.workbook.mapping.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is allowed in a cell. */
public sealed interface Choice {

    /**
     * Words given in the mapping.
     *
     * @param words the words
     */
    record Words(List<String> words) implements Choice {

        /** Copies the list. */
        public Words {
            words = List.copyOf(words);
        }
    }

    /**
     * Words that stand in cells of the same file.
     *
     * @param sheet their sheet
     * @param first the upper left cell
     * @param last the lower right cell
     * @param where rows that count: those with these words in these columns; by letter, with names in braces
     * @param headedBy the column that counts: the one whose first cell says this; with names in braces
     */
    record Cells(String sheet, String first, String last, Map<String, String> where, Optional<String> headedBy)
            implements Choice {

        /** Copies the map. */
        public Cells {
            where = Map.copyOf(where);
        }

        @Override
        public String toString() {
            return sheet + "!" + first + ":" + last;
        }
    }

    /**
     * Headings and cells that it needs.
     *
     * @return names as they stand in braces
     */
    default List<String> references() {
        return switch (this) {
            case Words _ -> List.of();
            case Cells cells ->
                Stream.concat(cells.where().values().stream(), cells.headedBy().stream())
                        .flatMap(template -> new Source.Key(template).columns().stream())
                        .toList();
        };
    }
}
