package dev.plumbline.submission.workbook.mapping.language;

import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A sum, difference, product or quotient of columns and numbers; nothing else can be computed. */
public sealed interface Formula {

    /**
     * A number.
     *
     * @param value the number
     */
    record Constant(BigDecimal value) implements Formula {}

    /**
     * The number in a column of the row.
     *
     * @param heading its heading
     */
    record Column(String heading) implements Formula {}

    /**
     * Two parts and what to do with them.
     *
     * @param sign one of {@code + - * /}
     * @param left the first part
     * @param right the second part
     */
    record Operation(char sign, Formula left, Formula right) implements Formula {}

    /**
     * The headings it needs.
     *
     * @return headings in the order of the formula, each once
     */
    default List<String> columns() {
        return names().distinct().toList();
    }

    private Stream<String> names() {
        return switch (this) {
            case Constant _ -> Stream.of();
            case Column column -> Stream.of(column.heading());
            case Operation operation ->
                Stream.concat(operation.left().names(), operation.right().names());
        };
    }

    /**
     * The value for one row: 16 significant digits where it divides.
     *
     * @param columns gives the number under a heading
     * @return the value; where a part has none, that part's kind of nothing; not applicable when it divides by 0
     */
    default Reading evaluate(Function<String, Reading> columns) {
        return switch (this) {
            case Constant constant -> new Reading.Reported(constant.value());
            case Column column -> columns.apply(column.heading());
            case Operation operation -> {
                Reading left = operation.left().evaluate(columns);
                Reading right = operation.right().evaluate(columns);
                yield left instanceof Reading.Reported one
                        ? right instanceof Reading.Reported other
                                ? operate(operation.sign(), one.value(), other.value())
                                : right
                        : left;
            }
        };
    }

    private static Reading operate(char sign, BigDecimal left, BigDecimal right) {
        if (sign == '/' && right.signum() == 0) {
            return new Reading.NotApplicable();
        }
        return new Reading.Reported(
                switch (sign) {
                    case '+' -> left.add(right);
                    case '-' -> left.subtract(right);
                    case '*' -> left.multiply(right);
                    case '/' -> left.divide(right, MathContext.DECIMAL64);
                    default -> throw new IllegalStateException("No operation " + sign);
                });
    }
}
