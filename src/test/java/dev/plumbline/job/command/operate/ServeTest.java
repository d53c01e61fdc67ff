package dev.plumbline.job.command.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The resident process, as a process of its own. */
class ServeTest {

    @TempDir
    private Path home;

    @Test
    void itWorksAtOnceAndEndsWithTheRunWhenItIsAsked() throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(
                home.resolve("jobs/intake.yml"), "job: intake\ncalendar: { zone: UTC }\nwhen: every day at 07:00\n");
        Path out = home.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        "dev.plumbline.Plumbline",
                        "serve",
                        "--port",
                        "0",
                        "--home",
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        for (int second = 0; second < 60 && !Files.exists(home.resolve("output/index.html")); second++) {
            TimeUnit.SECONDS.sleep(1);
        }
        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(out)).startsWith("http://localhost:").doesNotContain("Exception");
        assertThat(home.resolve("output/index.html")).content().contains("What must I do?");
        assertThat(home.resolve("output/store/plumbline.lck")).doesNotExist();
    }

    /** That of this test, however it was started. */
    private static String classPath() {
        return Plumbline.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
