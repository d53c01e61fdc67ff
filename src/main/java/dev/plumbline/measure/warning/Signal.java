package dev.plumbline.measure.warning;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A rule that fired in one quarter.
 *
 * @param rule the rule
 * @param grade how far it has gone
 * @param foundation the part of the foundation it speaks to, if any
 * @param partner key of the side it is about; empty for the alliance
 * @param subject theme, or key of the indicator, it is about; empty for none
 * @param evidence the figures it rests on, the most telling first
 */
public record Signal(
        Rule rule,
        Grade grade,
        Optional<Foundation> foundation,
        String partner,
        String subject,
        List<Figure> evidence) {

    /** Copies the list. */
    public Signal {
        evidence = List.copyOf(evidence);
    }

    /**
     * A signal about a side, or the alliance, as a whole.
     *
     * @param rule the rule
     * @param grade how far it has gone
     * @param partner key of the side; empty for the alliance
     * @param evidence the figures it rests on, the most telling first
     * @return the signal
     */
    public static Signal of(Rule rule, Grade grade, String partner, Figure... evidence) {
        return new Signal(rule, grade, rule.foundation(), partner, "", List.of(evidence));
    }

    /**
     * The same signal, graded otherwise.
     *
     * @param other the grade
     * @return a copy
     */
    public Signal withGrade(Grade other) {
        return new Signal(rule, other, foundation, partner, subject, evidence);
    }

    /**
     * What makes two signals of different quarters the same episode.
     *
     * @return rule, partner and subject
     */
    public String key() {
        return rule + "|" + partner + "|" + subject;
    }
}
