package dev.plumbline.submission.workbook.answer.copy.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, made all at once: what none of them names stays letter by letter. */
final class Patch {

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int from, int to, String with) {}

    Patch(String text) {
        this.text = text;
    }

    /** Puts something in at a place, behind what was put in there before. */
    void insert(int at, String what) {
        edits.add(new Edit(at, at, what));
    }

    void replace(int from, int to, String with) {
        edits.add(new Edit(from, to, with));
    }

    /** Gives the element of a tag an attribute. */
    void set(Tags tag, String name, String value) {
        int[] place = tag.place(name);
        if (place.length > 0) {
            replace(place[0], place[1], Xml.escaped(value));
        } else {
            insert(tag.end() - (tag.isEmpty() ? 2 : 1), " " + name + "=\"" + Xml.escaped(value) + "\"");
        }
    }

    /** Puts content into an element without any. */
    void fill(Tags empty, String content) {
        replace(empty.end() - 2, empty.end(), ">" + content + "</" + empty.prefix() + empty.name() + ">");
    }

    String apply() {
        if (edits.isEmpty()) {
            return text;
        }
        edits.sort(Comparator.comparingInt(Edit::from));
        StringBuilder changed = new StringBuilder(text.length() + 64 * edits.size());
        int at = 0;
        for (Edit edit : edits) {
            changed.append(text, at, edit.from()).append(edit.with());
            at = edit.to();
        }
        return changed.append(text, at, text.length()).toString();
    }
}
