package dev.plumbline.submission.workbook.answer.copy.part;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a style part in their order, as far as they are added to. */
enum StyleList {
    FONTS("fonts", "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>"),
    FILLS(
            "fills",
            "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"),
    BORDERS("borders", "<border/>"),
    STYLES_OF_STYLES("cellStyleXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"),
    STYLES("cellXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");

    private final String element;
    private final String start;

    StyleList(String element, String start) {
        this.element = element;
        this.start = start;
    }

    static Optional<StyleList> named(String element) {
        return Arrays.stream(values())
                .filter(list -> list.element.equals(element))
                .findFirst();
    }

    /** An element written without a prefix, with one. */
    static String prefixed(String element, String prefix) {
        return prefix.isEmpty() ? element : element.replaceAll("<(/?)(?=\\w)", "<$1" + prefix);
    }

    /** A style part in which every list is there, with what it must begin with. */
    static String completed(String text) {
        Patch patch = new Patch(text);
        Tags tags = new Tags(text);
        Map<StyleList, Integer> ends = new EnumMap<>(StyleList.class);
        int begin = 0;
        String prefix = "";
        while (tags.next()) {
            Optional<StyleList> list = tags.depth() == 1 ? named(tags.name()) : Optional.empty();
            if (tags.depth() == 0 && !tags.isEnd()) {
                prefix = tags.prefix();
                begin = tags.end();
            } else if (tags.depth() == 1 && tags.name().equals("numFmts")) {
                begin = tags.end();
            } else if (list.isPresent()) {
                ends.put(list.get(), tags.end());
                if (tags.isEmpty()) {
                    patch.fill(tags, prefixed(list.get().start, prefix));
                }
            }
        }
        int at = begin;
        for (StyleList list : values()) {
            if (!ends.containsKey(list)) {
                patch.insert(at, prefixed("<" + list.element + ">" + list.start + "</" + list.element + ">", prefix));
            }
            at = ends.getOrDefault(list, at);
        }
        return patch.apply();
    }
}
