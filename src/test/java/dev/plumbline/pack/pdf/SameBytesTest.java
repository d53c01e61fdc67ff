package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the default locale and time zone")
class SameBytesTest {

    private static final int THREADS = 8;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void anyThreadLocaleAndZoneGiveTheSameBytes() throws InterruptedException, ExecutionException {
        byte[] expected = new PackWriter().write(SamplePack.pack(), SamplePortfolio.attachments());
        PackWriter shared = new PackWriter();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (String language : List.of("en-US", "ar-EG", "tr-TR")) {
                for (String place : List.of("UTC", "Asia/Kolkata", "America/St_Johns")) {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    TimeZone.setDefault(TimeZone.getTimeZone(place));
                    Callable<byte[]> write = () -> shared.write(SamplePack.pack(), SamplePortfolio.attachments());
                    List<Callable<byte[]>> writes = new ArrayList<>();
                    for (int i = 0; i < THREADS; i++) {
                        writes.add(write);
                    }
                    for (Future<byte[]> written : threads.invokeAll(writes)) {
                        assertThat(written.get()).as(language + " " + place).isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void otherInputsGiveAnotherFile() {
        PackWriter writer = new PackWriter();

        assertThat(writer.write(SamplePack.pack("other", SamplePack.pages()), List.of()))
                .isNotEqualTo(writer.write(SamplePack.pack(), List.of()));
    }
}
