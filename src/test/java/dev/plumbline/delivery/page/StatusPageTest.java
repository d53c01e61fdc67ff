package dev.plumbline.delivery.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.delivery.page.StatusPage.Cell;
import dev.plumbline.delivery.page.StatusPage.Tone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageTest {

    private static final String EVIL = "\"><script>document.title='taken'</script><img src=x onerror='x'>&amp;";
    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    @TempDir
    private Path folder;

    private static StatusPage page(String words) {
        return new StatusPage(
                words,
                Tone.WATCH,
                words,
                List.of(new StatusPage.Task(words, words)),
                List.of(new StatusPage.Section(
                        "due",
                        "What is due?",
                        words,
                        List.of("Job", words),
                        List.of(List.of(new Cell(words, Tone.BAD, ""), new Cell(words, Tone.GOOD, "a/" + words))))));
    }

    private static String html(StatusPage page) {
        return new String(StatusPageWriter.write(page), StandardCharsets.UTF_8);
    }

    @Test
    void nothingThatPeopleWroteBecomesMarkup() {
        String html = html(page(EVIL));

        assertThat(html).doesNotContain("<script", "<img", "onerror='");
        assertThat(html).contains("&lt;script&gt;").contains("default-src 'none'");
        assertThat(Pattern.compile("<([a-z]+[0-9]?)").matcher(html).results().map(MatchResult::group))
                .isSubsetOf(
                        "<html",
                        "<head",
                        "<meta",
                        "<title",
                        "<style",
                        "<body",
                        "<a",
                        "<header",
                        "<h1",
                        "<p",
                        "<nav",
                        "<main",
                        "<section",
                        "<h2",
                        "<ol",
                        "<li",
                        "<code",
                        "<table",
                        "<thead",
                        "<tr",
                        "<th",
                        "<tbody",
                        "<td",
                        "<span");
    }

    @Test
    void everyTableHasHeadingsAndTheKeyboardReachesWhatThereIsToDo() {
        String html = html(page("words"));

        assertThat(html)
                .contains("<html lang=\"en\">", "<a class=\"skip\" href=\"#todo\">", "id=\"todo\"")
                .contains("<th scope=\"col\">Job</th>", "<th scope=\"row\" data-column=\"Job\">")
                .contains("name=\"viewport\"")
                .doesNotContain("<script", "http://", "https://");
        assertThat(html.split("<h1", -1)).hasSize(2);
    }

    /** In a real browser nothing runs, nothing is fetched and nothing is wider than the screen. */
    @ParameterizedTest
    @ValueSource(ints = {500, 1200})
    void theBrowserShowsItAtEveryWidth(int width) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BROWSER), "no Chromium here");
        Path file = Files.write(folder.resolve("index.html"), StatusPageWriter.write(page(EVIL)));
        Path picture = folder.resolve("page.png");

        Process browser = new ProcessBuilder(
                        BROWSER.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + width + ",900",
                        "--screenshot=" + picture,
                        "--dump-dom",
                        file.toUri().toString())
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(dom)
                .contains("<title>Plumbline status: \"&gt;&lt;script&gt;")
                .doesNotContain("<title>taken");
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(width);
    }
}
