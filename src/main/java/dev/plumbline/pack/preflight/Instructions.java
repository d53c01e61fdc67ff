package dev.plumbline.pack.preflight;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the instructions of page content one after the other, as long as all is written plainly: no comment, no inline image, no
 * hexadecimal string but within a dictionary, no number of more than nine digits, no unusual byte.
 */
final class Instructions {

    private static final int DIGITS = 9;
    private static final int DEEP = 4;

    private final byte[] content;
    private int at;
    private boolean plain = true;

    Instructions(byte[] content) {
        this.content = content;
    }

    /**
     * One instruction.
     *
     * @param shape a letter for each operand, then the operator, as in {@code "nn l"}: n number, a array of numbers, N name, S literal
     *     string, D dictionary
     * @param start where its first operand begins
     * @param split behind its first operand
     * @param end behind its operator
     */
    record Instruction(String shape, int start, int split, int end) {

        /** All of it. */
        String text(byte[] content) {
            return new String(content, start, end - start, StandardCharsets.ISO_8859_1);
        }

        /** Its first operand. */
        String first(byte[] content) {
            return new String(content, start, split - start, StandardCharsets.ISO_8859_1);
        }
    }

    /** Whether all that was read is written plainly. */
    boolean isPlain() {
        return plain;
    }

    /** The next instruction; empty at the end, and as soon as something is not plain. */
    Optional<Instruction> next() {
        StringBuilder shape = new StringBuilder();
        skipSpace();
        int start = at;
        int split = at;
        while (plain && at < content.length && !isLetter(content[at])) {
            shape.append(operand(DEEP));
            split = shape.length() == 1 ? at : split;
            skipSpace();
        }
        int from = at;
        shape.append(' ');
        while (isLetter(peek()) || peek() == '*') {
            shape.append((char) peek());
            at++;
        }
        plain &= at == from ? shape.length() == 1 : at == content.length || isSpace(peek());
        boolean isOne = plain && at > from;
        return isOne ? Optional.of(new Instruction(shape.toString(), start, split, at)) : Optional.empty();
    }

    private char operand(int deep) {
        return switch (peek()) {
            case '/' -> name();
            case '(' -> literal();
            case '[' -> array();
            case '<' -> dictionary(deep);
            default -> number();
        };
    }

    private char name() {
        at++;
        int from = at;
        while (isLetter(peek()) || isDigit(peek()) || peek() == '-' || peek() == '_') {
            at++;
        }
        plain &= at > from && isEnd(peek());
        return 'N';
    }

    private char number() {
        if (peek() == '-') {
            at++;
        }
        int digits = 0;
        int points = 0;
        while (isDigit(peek()) || peek() == '.') {
            digits += isDigit(peek()) ? 1 : 0;
            points += peek() == '.' ? 1 : 0;
            at++;
        }
        plain &= digits > 0 && digits <= DIGITS && points <= 1 && isEnd(peek());
        return 'n';
    }

    private char array() {
        at++;
        skipSpace();
        while (plain && peek() != ']') {
            number();
            skipSpace();
        }
        at++;
        return 'a';
    }

    private char literal() {
        at++;
        for (int open = 1; plain && open > 0; at++) {
            plain = at < content.length;
            switch (peek()) {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {}
            }
        }
        return 'S';
    }

    private char dictionary(int deep) {
        at++;
        plain &= peek() == '<' && deep > 0;
        at++;
        skipSpace();
        while (plain && peek() != '>') {
            if (peek() == '<' && peek(1) != '<') {
                hexadecimal();
            } else {
                operand(deep - 1);
            }
            skipSpace();
        }
        plain &= peek(1) == '>';
        at += 2;
        return 'D';
    }

    private void hexadecimal() {
        at++;
        while (Character.digit(peek(), 16) >= 0) {
            at++;
        }
        plain &= peek() == '>';
        at++;
    }

    private void skipSpace() {
        while (at < content.length && isSpace(content[at])) {
            at++;
        }
    }

    private int peek() {
        return peek(0);
    }

    private int peek(int ahead) {
        return at + ahead < content.length ? content[at + ahead] : -1;
    }

    private static boolean isLetter(int octet) {
        return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
    }

    private static boolean isDigit(int octet) {
        return octet >= '0' && octet <= '9';
    }

    private static boolean isSpace(int octet) {
        return octet == ' ' || octet == '\n';
    }

    /** What may stand behind a name or a number. */
    private static boolean isEnd(int octet) {
        return isSpace(octet)
                || octet == '/'
                || octet == '('
                || octet == '['
                || octet == ']'
                || octet == '<'
                || octet == '>';
    }
}
