package dev.plumbline.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Language;
import org.junit.jupiter.api.Test;

class MailWordsTest {

    @Test
    void aNameFromRightToLeftStandsApartFromTheWordsAroundIt() {
        MailWords words = new MailWords(Language.ENGLISH);

        assertThat(words.of("reminder.subject", "מגדלור", "2026-Q3", "15 October"))
                .isEqualTo("Return of \u2067מגדלור\u2069 for 2026-Q3: wanted by 15 October");
        assertThat(words.of("reminder.subject", "Helios", "2026-Q3", "15 October"))
                .isEqualTo("Return of Helios for 2026-Q3: wanted by 15 October");
    }
}
