package dev.plumbline.submission.workbook.answer.copy.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The part that holds the styles; new ones are put behind those that are there, so that none of those changes. */
public final class StylePart {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String NONE = "<styleSheet xmlns=\"" + Xml.MAIN + "\"></styleSheet>";

    private final BookPart book;
    private final String part;
    private final String text;
    private final Map<StyleList, List<String>> there = new EnumMap<>(StyleList.class);
    private final Map<StyleList, List<String>> added = new EnumMap<>(StyleList.class);
    private final Map<String, Integer> filled = new HashMap<>();

    /**
     * Reads the styles of a workbook.
     *
     * @param book the workbook
     * @throws IOException when they cannot be unpacked
     */
    public StylePart(BookPart book) throws IOException {
        this.book = book;
        Optional<String> known = book.parts().related(book.part(), "/styles");
        this.part = known.isPresent() ? known.get() : added(book);
        this.text = StyleList.completed(book.parts().text(part));
        for (StyleList list : StyleList.values()) {
            there.put(list, new ArrayList<>());
            added.put(list, new ArrayList<>());
        }
        readLists();
    }

    private static String added(BookPart book) throws IOException {
        String part = book.parts().add(book.folder() + "styles", ".xml", TYPE, Xml.HEAD + NONE);
        book.parts().relate(book.part(), "/styles", part);
        return part;
    }

    private void readLists() {
        Tags tags = new Tags(text);
        Optional<StyleList> list = Optional.empty();
        int start = 0;
        while (tags.next()) {
            if (tags.depth() == 1) {
                list = tags.isEnd() ? Optional.empty() : StyleList.named(tags.name());
            } else if (tags.depth() == 2) {
                start = tags.isEnd() ? start : tags.start();
                if (list.isPresent() && (tags.isEnd() || tags.isEmpty())) {
                    list(there, list.get()).add(text.substring(start, tags.end()));
                }
            }
        }
    }

    private static List<String> list(Map<StyleList, List<String>> lists, StyleList list) {
        return lists.getOrDefault(list, List.of());
    }

    /**
     * Adds a font.
     *
     * @param element as it is written without a prefix
     * @return its number
     */
    public int addFont(String element) {
        return add(StyleList.FONTS, element);
    }

    /**
     * Adds a fill of one color.
     *
     * @param color the color in hex
     * @return its number
     */
    public int addFill(String color) {
        return add(
                StyleList.FILLS,
                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + color + "\"/></patternFill></fill>");
    }

    /**
     * Adds a border.
     *
     * @param element as it is written without a prefix
     * @return its number
     */
    public int addBorder(String element) {
        return add(StyleList.BORDERS, element);
    }

    /**
     * Adds the style of a cell.
     *
     * @param element as it is written without a prefix
     * @return its number
     */
    public int addStyle(String element) {
        return add(StyleList.STYLES, element);
    }

    /**
     * Adds a style that is there already, with a fill.
     *
     * @param style number of the style
     * @param color the color in hex
     * @return number of the style with the fill
     */
    public int fill(int style, String color) {
        return filled.computeIfAbsent(style + " " + color, _ -> {
            String before = styleOf(style);
            Tags tags = new Tags(before);
            tags.next();
            Patch patch = new Patch(before);
            patch.set(tags, "fillId", Integer.toString(addFill(color)));
            patch.set(tags, "applyFill", "1");
            return addAsIs(StyleList.STYLES, patch.apply());
        });
    }

    private String styleOf(int style) {
        List<String> styles = list(there, StyleList.STYLES);
        List<String> fresh = list(added, StyleList.STYLES);
        return style >= styles.size() && style - styles.size() < fresh.size()
                ? fresh.get(style - styles.size())
                : styles.get(style >= 0 && style < styles.size() ? style : 0);
    }

    private int add(StyleList list, String element) {
        return addAsIs(list, StyleList.prefixed(element, Tags.rootPrefix(text)));
    }

    private int addAsIs(StyleList list, String element) {
        List<String> fresh = list(added, list);
        int known = fresh.indexOf(element);
        if (known < 0) {
            fresh.add(element);
        }
        return list(there, list).size() + (known < 0 ? fresh.size() - 1 : known);
    }

    /**
     * The color with which a style fills its cells.
     *
     * @param style number of the style
     * @return the color in hex; empty for none, and for what is no plain color
     * @throws IOException when the theme cannot be unpacked
     */
    public String colorOf(int style) throws IOException {
        Tags xf = new Tags(styleOf(style));
        xf.next();
        boolean applied = !xf.attribute("applyFill").orElse("1").matches("0|false");
        int fill = xf.number("fillId", 0);
        List<String> fills = list(there, StyleList.FILLS);
        if (!applied || fill < 0 || fill >= fills.size()) {
            return "";
        }
        Tags tags = new Tags(fills.get(fill));
        boolean solid = false;
        while (tags.next()) {
            solid |= tags.opens("patternFill")
                    && tags.attribute("patternType").filter("solid"::equals).isPresent();
            if (solid && tags.opens("fgColor")) {
                return color(tags);
            }
        }
        return "";
    }

    private String color(Tags tag) throws IOException {
        Optional<String> plain =
                tag.attribute("rgb").filter(_ -> tag.attribute("tint").isEmpty());
        if (plain.isPresent()) {
            String rgb = plain.get().toUpperCase(Locale.ROOT);
            return rgb.substring(Math.max(0, rgb.length() - 6));
        }
        return new ThemeColor(tag).in(book).orElse("");
    }

    /** Writes the part with what was added. */
    public void write() {
        Patch patch = new Patch(text);
        Tags tags = new Tags(text);
        while (tags.next()) {
            Optional<StyleList> list = tags.depth() == 1 ? StyleList.named(tags.name()) : Optional.empty();
            if (list.isPresent() && tags.isEnd()) {
                patch.insert(tags.start(), String.join("", list(added, list.get())));
            } else if (list.isPresent()) {
                int count =
                        list(there, list.get()).size() + list(added, list.get()).size();
                patch.set(tags, "count", Integer.toString(count));
            }
        }
        book.parts().put(part, patch.apply());
    }
}
