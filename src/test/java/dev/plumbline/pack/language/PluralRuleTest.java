package dev.plumbline.pack.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PluralRuleTest {

    @Test
    void englishHasOneAndMany() {
        PluralRule rule = PluralRule.parse("n=1");

        assertThat(new int[] {rule.form(0), rule.form(1), rule.form(2), rule.form(101), rule.form(-1)})
                .containsExactly(1, 0, 1, 1, 0);
    }

    @Test
    void polishHasAFormForFew() {
        PluralRule rule = PluralRule.parse("n=1 | n%10=2..4 & n%100!=12..14");

        assertThat(rule.size()).isEqualTo(3);
        assertThat(new int[] {rule.form(1), rule.form(3), rule.form(22), rule.form(5), rule.form(13), rule.form(21)})
                .containsExactly(0, 1, 1, 2, 2, 2);
    }

    @Test
    void aConditionThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> PluralRule.parse("one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'one' is no condition");
    }
}
