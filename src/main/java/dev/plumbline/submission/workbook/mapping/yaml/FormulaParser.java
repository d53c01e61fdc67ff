package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.submission.workbook.mapping.language.Formula;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads formulas such as {@code (attendances - breaches) / [All attendances]}; throws on anything else. */
final class FormulaParser {

    private static final int DEEPEST = 30;
    private static final Pattern PART = Pattern.compile(
            "\\s*(?:(?<number>\\d+(?:\\.\\d+)?)|\\[(?<quoted>[^\\[\\]]+)]|(?<name>[\\p{L}_][\\p{L}\\d_.]*)|(?<sign>[-+*/()]))\\s*");

    private final String text;
    private final Matcher matcher;
    private int depth;
    private int at;

    private FormulaParser(String text) {
        this.text = text;
        this.matcher = PART.matcher(text);
    }

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException with what is wrong, when it is none
     */
    static Formula parse(String text) {
        FormulaParser parser = new FormulaParser(text);
        Formula formula = parser.sum();
        if (parser.at < text.length()) {
            throw parser.wrong();
        }
        return formula;
    }

    private Formula sum() {
        Formula left = product();
        while (isNext('+') || isNext('-')) {
            left = new Formula.Operation(take(), left, product());
        }
        return left;
    }

    private Formula product() {
        Formula left = part();
        while (isNext('*') || isNext('/')) {
            left = new Formula.Operation(take(), left, part());
        }
        return left;
    }

    private Formula part() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("it is nested too deeply");
        }
        try {
            return isNext('-') ? negative() : isNext('(') ? nested() : leaf();
        } finally {
            depth--;
        }
    }

    private Formula negative() {
        take();
        return new Formula.Operation('-', new Formula.Constant(BigDecimal.ZERO), part());
    }

    private Formula nested() {
        take();
        Formula inner = sum();
        if (!isNext(')')) {
            throw wrong();
        }
        take();
        return inner;
    }

    private Formula leaf() {
        if (!matcher.region(at, text.length()).lookingAt() || matcher.group("sign") != null) {
            throw wrong();
        }
        at = matcher.end();
        String number = matcher.group("number");
        if (number != null) {
            return new Formula.Constant(new BigDecimal(number));
        }
        String quoted = matcher.group("quoted");
        return new Formula.Column(quoted == null ? matcher.group("name") : quoted.strip());
    }

    private boolean isNext(char sign) {
        return matcher.region(at, text.length()).lookingAt()
                && Character.toString(sign).equals(matcher.group("sign"));
    }

    private char take() {
        matcher.region(at, text.length()).lookingAt();
        at = matcher.end();
        return matcher.group("sign").charAt(0);
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                at >= text.length()
                        ? "it ends too early"
                        : "'" + text.substring(at).strip() + "' cannot stand there");
    }
}
