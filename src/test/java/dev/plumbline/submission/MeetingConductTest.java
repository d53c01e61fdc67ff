package dev.plumbline.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingConductTest {

    @ParameterizedTest
    @MethodSource
    void anyPartOfItIsTold(MeetingConduct conduct) {
        assertThat(conduct.ifTold()).contains(conduct);
    }

    static Stream<MeetingConduct> anyPartOfItIsTold() {
        return Stream.of(
                new MeetingConduct(Optional.of(false), Optional.empty(), Optional.empty(), Optional.empty()),
                new MeetingConduct(Optional.empty(), Optional.of(LocalDate.EPOCH), Optional.empty(), Optional.empty()),
                new MeetingConduct(Optional.empty(), Optional.empty(), Optional.of(0), Optional.empty()),
                new MeetingConduct(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(0)),
                proposing(Optional.of(0), Optional.empty()),
                proposing(Optional.empty(), Optional.of(0)));
    }

    private static MeetingConduct proposing(Optional<Integer> decided, Optional<Integer> notDecided) {
        return new MeetingConduct(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), decided, notDecided);
    }

    @Test
    void proposalsAreCountedOnlyWhereBothPartsAreTold() {
        assertThat(proposing(Optional.of(2), Optional.of(1)).proposals()).contains(3);
        assertThat(proposing(Optional.of(2), Optional.empty()).proposals()).isEmpty();
        assertThat(proposing(Optional.empty(), Optional.of(1)).proposals()).isEmpty();
    }

    @Test
    void whereNothingIsToldThereIsNone() {
        assertThat(new MeetingConduct(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()).ifTold())
                .isEmpty();
    }
}
