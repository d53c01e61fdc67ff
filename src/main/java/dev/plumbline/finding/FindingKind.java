package dev.plumbline.finding;

/**
 * A kind of finding: the rule that was broken, in words. Each station declares its kinds in an enum; the catalog in the
 * docs is generated from them.
 *
 * <p>Texts are templates: {@code {value}} stands for what was found, other names in braces for the parts given when the
 * finding is made; {@code {value,ours}} is a value in our words rather than as typed: a number or a day, written
 * as the language writes it, or a reason. Right examples and the texts in other languages stand in {@link FindingTexts}.
 */
public interface FindingKind {

    /**
     * The code, in kebab-case, unique in the product, never changed once released.
     *
     * @return such as {@code target-missing}
     */
    default String code() {
        return ((Enum<?>) this).name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * What is wrong, in plain words.
     *
     * @return a template
     */
    String what();

    /**
     * What to do about it.
     *
     * @return a template
     */
    String fix();

    /**
     * Whether the rule is new and on trial: it warns, says so, and never blocks.
     *
     * @return false unless the rule says otherwise
     */
    default boolean isTrial() {
        return false;
    }
}
