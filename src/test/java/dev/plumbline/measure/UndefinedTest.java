package dev.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndefinedTest {
    @ParameterizedTest
    @EnumSource
    void everyReasonIsAClauseThatCanFollowBecause(Undefined reason) {
        assertThat(reason.words()).matches("[a-z][a-z’ ]+[a-z]");
    }
}
