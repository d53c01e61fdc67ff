package dev.plumbline.submission.workbook.answer.copy.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The comments of a sheet: one part says what they say, a drawing in an older language says where they show. Comments that
 * are there stay, and what is said at their cells is put behind their words.
 */
final class CommentParts {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final Pattern SHAPE = Pattern.compile("_x0000_s(\\d{1,8})");
    private static final int COLUMNS = 4;
    private static final int ROWS = 9;
    private static final int FIRST_SHAPE = 1024;

    /** What may follow the place where a sheet refers to the drawing of its comments. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "AlternateContent",
            "webPublishItems",
            "tableParts",
            "extLst");

    private static final String SHAPE_TYPE = """
            <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
            """;

    private static final String DRAWING = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel">
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
            </xml>
            """;

    private final Parts parts;
    private final String folder;
    private final String sheet;
    private final String author;

    CommentParts(BookPart book, String sheet, String author) {
        this.parts = book.parts();
        this.folder = book.folder();
        this.sheet = sheet;
        this.author = author;
    }

    /** Puts comments at cells, by their names. */
    void add(Map<String, String> words) throws IOException {
        Optional<String> known = parts.related(sheet, "/comments");
        String part = known.isPresent() ? known.get() : newComments();
        Map<String, String> fresh = new LinkedHashMap<>(words);
        String grown = grown(parts.text(part), fresh);
        parts.put(part, fresh.isEmpty() ? grown : withComments(grown, fresh));
        if (!fresh.isEmpty()) {
            draw(fresh);
        }
    }

    private String newComments() throws IOException {
        String part = parts.add(
                folder + "comments",
                ".xml",
                TYPE,
                Xml.HEAD + "<comments xmlns=\"" + Xml.MAIN + "\"><authors/><commentList/></comments>");
        parts.relate(sheet, "/comments", part);
        return part;
    }

    /** Puts words behind those of comments that are there, and strikes them from the list. */
    private static String grown(String text, Map<String, String> words) {
        Patch patch = new Patch(text);
        Tags tags = new Tags(text);
        while (tags.next()) {
            if (tags.opens("comment")) {
                String more = words.remove(tags.attribute("ref").orElse(""));
                if (more != null) {
                    grow(tags, patch, "\n\n" + more);
                }
            }
        }
        return patch.apply();
    }

    private static void grow(Tags tags, Patch patch, String more) {
        while (tags.next() && !tags.opens("text")) {
            if (tags.closes("comment")) {
                return;
            }
        }
        String prefix = tags.prefix();
        String run = "<" + prefix + "r>" + Xml.text(prefix, more) + "</" + prefix + "r>";
        if (tags.isEmpty()) {
            patch.fill(tags, run);
            return;
        }
        int inside = tags.depth() + 1;
        while (tags.next() && !tags.closes("text") && !tags.opens("rPh") && !tags.opens("phoneticPr")) {
            wrap(tags, patch, inside);
        }
        patch.insert(tags.start(), run);
    }

    /** Words without a form of their own stand alone: beside others they must be a run. */
    private static void wrap(Tags tags, Patch patch, int inside) {
        if (tags.depth() == inside && tags.name().equals("t")) {
            if (!tags.isEnd()) {
                patch.insert(tags.start(), "<" + tags.prefix() + "r>");
            }
            if (tags.isEnd() || tags.isEmpty()) {
                patch.insert(tags.end(), "</" + tags.prefix() + "r>");
            }
        }
    }

    private String withComments(String text, Map<String, String> words) {
        Patch patch = new Patch(text);
        Tags tags = new Tags(text);
        int authors = 0;
        while (tags.next()) {
            String prefix = tags.prefix();
            String ours = "<" + prefix + "author>" + Xml.escaped(author) + "</" + prefix + "author>";
            if (tags.opens("author")) {
                authors++;
            } else if (tags.opens("authors") && tags.isEmpty()) {
                patch.fill(tags, ours);
            } else if (tags.closes("authors")) {
                patch.insert(tags.start(), ours);
            } else if (tags.opens("commentList") && tags.isEmpty()) {
                patch.fill(tags, comments(words, prefix, authors));
            } else if (tags.closes("commentList")) {
                patch.insert(tags.start(), comments(words, prefix, authors));
            }
        }
        return patch.apply();
    }

    private static String comments(Map<String, String> words, String prefix, int author) {
        StringBuilder text = new StringBuilder();
        words.forEach((cell, said) -> text.append('<')
                .append(prefix)
                .append("comment ref=\"")
                .append(cell)
                .append("\" authorId=\"")
                .append(author)
                .append("\"><")
                .append(prefix)
                .append("text>")
                .append(Xml.text(prefix, said))
                .append("</")
                .append(prefix)
                .append("text></")
                .append(prefix)
                .append("comment>"));
        return text.toString();
    }

    private void draw(Map<String, String> words) throws IOException {
        String part = drawing();
        String text = parts.text(part);
        int end = text.lastIndexOf("</xml>");
        if (end < 0) {
            throw new IllegalArgumentException("The drawing of the comments has no end");
        }
        StringBuilder shapes = new StringBuilder(text.contains("_x0000_t202\"") ? "" : SHAPE_TYPE);
        int shape = highestShape(text);
        for (String cell : words.keySet()) {
            CellReference place = new CellReference(cell);
            shape++;
            shapes.append(shape(shape, place.getRow(), place.getCol()));
        }
        parts.put(part, text.substring(0, end) + shapes + text.substring(end));
    }

    private static String shape(int number, int row, int column) {
        return String.format(Locale.ROOT, """
                <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
                id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" \
                o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>\
                <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>\
                <x:ClientData xmlns:x="urn:schemas-microsoft-com:office:excel" ObjectType="Note">\
                <x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 15, %d, 16</x:Anchor>\
                <x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>
                """, number, column + 1, row, column + 1 + COLUMNS, row + ROWS, row, column);
    }

    private static int highestShape(String drawing) {
        return SHAPE.matcher(drawing)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .reduce(FIRST_SHAPE, Math::max);
    }

    /** The drawing to which the sheet refers, or a new one. */
    private String drawing() throws IOException {
        String text = parts.text(sheet);
        Patch patch = new Patch(text);
        Tags tags = new Tags(text);
        int place = -1;
        while (tags.next()) {
            if (tags.depth() == 1 && tags.opens("legacyDrawing")) {
                return referred(tags.foreign("id").orElse(""));
            }
            boolean behind =
                    (tags.depth() == 1 && BEHIND_DRAWING.contains(tags.name())) || (tags.depth() == 0 && tags.isEnd());
            place = behind && place < 0 ? tags.start() : place;
        }
        parts.declareEnding("vml", DRAWING_TYPE);
        String part = parts.addUndeclared(folder + "drawings/vmlDrawing", ".vml", DRAWING);
        String id = parts.relate(sheet, "/vmlDrawing", part);
        patch.insert(
                place,
                "<" + Tags.rootPrefix(text) + "legacyDrawing xmlns:own=\"" + Xml.RELATIONS + "\" own:id=\"" + id
                        + "\"/>");
        parts.put(sheet, patch.apply());
        return part;
    }

    private String referred(String id) throws IOException {
        return parts.relations(sheet).stream()
                .filter(relation -> relation.id().equals(id))
                .flatMap(relation -> relation.target().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The drawing of the comments is missing"));
    }
}
