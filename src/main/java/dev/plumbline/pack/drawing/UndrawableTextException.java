package dev.plumbline.pack.drawing;

/** A text holds a character that no font at hand can draw; dropping it would change what is said. */
public class UndrawableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int codePoint;

    /**
     * Names the text and the character.
     *
     * @param text the whole text
     * @param codePoint the character
     */
    public UndrawableTextException(String text, int codePoint) {
        super("No font can draw U+%04X (%s) in \"%s\"; write it with other letters or add a font that has it"
                .formatted(codePoint, Character.getName(codePoint), text));
        this.text = text;
        this.codePoint = codePoint;
    }

    /**
     * The whole text.
     *
     * @return as given
     */
    public String text() {
        return text;
    }

    /**
     * The character.
     *
     * @return its Unicode number
     */
    public int codePoint() {
        return codePoint;
    }
}
