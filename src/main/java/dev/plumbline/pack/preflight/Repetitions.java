package dev.plumbline.pack.preflight;

import dev.plumbline.pack.preflight.Instructions.Instruction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out of a page's content what says nothing new to the rules of PDF/UA-1 and PDF/A-3a. What stays: every beginning and end of
 * marked content but of decoration that is like another on the page, every graphics state, every name, the first text and the
 * first paint of every marked content, each way of painting in each color space, and every character of every font once in the file.
 */
final class Repetitions {

    private static final int DEEP = 20;

    /** Instructions of numbers alone: of those that {@link Instructions} takes for plain, no rule asks anything. */
    private static final Set<String> NUMBERS = Set.of(
            "nn m",
            "nn l",
            "nnnnnn c",
            "nnnn v",
            "nnnn y",
            "nnnn re",
            " h",
            " W",
            " W*",
            " n",
            "n w",
            "n J",
            "n j",
            "n M",
            "n i",
            "an d",
            "nnnnnn cm",
            " BT",
            " ET",
            "nn Td",
            "nnnnnn Tm",
            "n Tc",
            "n Tw",
            "n Tz",
            "n TL",
            " T*");

    private static final Style PLAIN = new Style("", false, false);

    private final byte[] content;
    private final Map<String, String> fonts;
    private final Set<String> characters;
    private final Shown shown;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Marked> alike = new HashMap<>();
    private final Deque<Marked> marked = new ArrayDeque<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = new State(PLAIN, PLAIN, 0);

    private Repetitions(byte[] content, Map<String, String> fonts, Set<String> characters) {
        this.content = content;
        this.fonts = fonts;
        this.characters = characters;
        this.shown = new Shown(content);
        marked.push(new Marked());
    }

    /** What a marked content has shown of itself, and where its beginning stands. */
    private static final class Marked {
        private boolean again;
        private boolean text;
        private boolean paint;
        private int start;
        private int inside;
    }

    /**
     * How text and shapes look.
     *
     * @param font its name; empty before there is one
     * @param fill whether shapes are filled in RGB; gray if not
     * @param stroke whether lines are drawn in RGB; gray if not
     */
    private record Style(String font, boolean fill, boolean stroke) {}

    /**
     * What q saves and Q restores.
     *
     * @param asked the look as last set
     * @param kept the look as last kept
     * @param start where its q stands
     */
    private record State(Style asked, Style kept, int start) {}

    /**
     * The content without its repetitions.
     *
     * @param content page content
     * @param fonts the page's fonts, each of two bytes a character: which font a name stands for, the same on all pages
     * @param characters those of the file's fonts that have been shown; grows
     * @return what stays; empty if there is anything unusual: then the content is to be judged as it is
     */
    static Optional<byte[]> without(byte[] content, Map<String, String> fonts, Set<String> characters) {
        Set<String> more = new HashSet<>(characters);
        Repetitions repetitions = new Repetitions(content, fonts, more);
        if (!repetitions.read()) {
            return Optional.empty();
        }
        characters.addAll(more);
        return Optional.of(repetitions.shown.toByteArray());
    }

    private boolean read() {
        Instructions instructions = new Instructions(content);
        for (Optional<Instruction> next = instructions.next(); next.isPresent(); next = instructions.next()) {
            if (!NUMBERS.contains(next.get().shape()) && !judge(next.get())) {
                return false;
            }
        }
        return instructions.isPlain() && marked.size() == 1 && saved.isEmpty();
    }

    /** Keeps an instruction or not; false if it is unusual. */
    private boolean judge(Instruction one) {
        return switch (one.shape()) {
            case "ND BDC", "NN BDC", "N BMC" -> begin(one);
            case " EMC" -> end(one);
            case " q" -> save(one);
            case " Q" -> restore(one);
            case "N gs" -> shown.keep(one);
            case "nnn rg" ->
                style(
                        one,
                        "rg",
                        new Style(state.asked().font(), true, state.asked().stroke()));
            case "nnn RG" ->
                style(one, "RG", new Style(state.asked().font(), state.asked().fill(), true));
            case " f", " f*", " S", " s", " B", " B*", " b", " b*" -> paint(one);
            case "Nn Tf" -> font(one);
            case "S Tj" -> show(one);
            default -> false;
        };
    }

    /** Marked contents that begin the same way, none within another, belong to the same element or to none. */
    private boolean begin(Instruction one) {
        Marked next = marked.size() == 1 ? alike.computeIfAbsent(one.text(content), _ -> new Marked()) : new Marked();
        next.again = next.inside > 0;
        next.start = shown.size();
        marked.push(next);
        shown.keep(one);
        next.inside = shown.size();
        return true;
    }

    private boolean end(Instruction one) {
        Marked last = marked.pop();
        if (last.again && shown.size() == last.inside) {
            shown.takeBackTo(last.start);
            return true;
        }
        return !marked.isEmpty() && shown.keep(one);
    }

    private boolean save(Instruction one) {
        saved.push(new State(state.asked(), state.kept(), shown.size()));
        return saved.size() <= DEEP && shown.keep(one);
    }

    private boolean restore(Instruction one) {
        if (saved.isEmpty()) {
            return false;
        }
        state = saved.pop();
        return shown.closes(state.start()) || shown.keep(one);
    }

    /** The first of each is kept where it stands, the others where they are needed. */
    private boolean style(Instruction one, String what, Style asked) {
        boolean isNew = seen.add(what);
        if (isNew) {
            settle();
            shown.keep(one);
        }
        state = new State(asked, isNew ? asked : state.kept(), state.start());
        return true;
    }

    private boolean font(Instruction one) {
        String name = one.first(content);
        return fonts.containsKey(name)
                && style(
                        one,
                        name,
                        new Style(name, state.asked().fill(), state.asked().stroke()));
    }

    private boolean paint(Instruction one) {
        Marked within = marked.getFirst();
        if (seen.add(one.shape() + colors()) || !within.paint) {
            within.paint = true;
            settle();
            shown.keep(one);
        }
        return true;
    }

    private boolean show(Instruction one) {
        Optional<Text> text = Text.of(content, one.start(), one.split());
        if (state.asked().font().isEmpty() || text.isEmpty()) {
            return false;
        }
        Marked within = marked.getFirst();
        String font = fonts.get(state.asked().font());
        Text fresh = text.get().only(character -> characters.add(font + character));
        if (seen.add("Tj" + colors()) || !within.text || !fresh.isEmpty()) {
            within.text = true;
            settle();
            (fresh.isEmpty() ? text.get().first() : fresh).show(shown);
        }
        return true;
    }

    private String colors() {
        return " " + state.asked().fill() + " " + state.asked().stroke();
    }

    /** Makes the look that was asked for that of what is kept; which size and color does not matter. */
    private void settle() {
        Style asked = state.asked();
        Style kept = state.kept();
        shown.line(asked.font() + " 1 Tf", !asked.font().equals(kept.font()));
        shown.line("0 0 0 rg", asked.fill() && !kept.fill());
        shown.line("0 0 0 RG", asked.stroke() && !kept.stroke());
        state = new State(asked, asked, state.start());
    }
}
