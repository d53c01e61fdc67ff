package dev.plumbline.delivery.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.delivery.page.StatusPage.Cell;
import dev.plumbline.delivery.page.StatusPage.Tone;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The status page in a real browser: on a telephone, by keyboard, on paper. */
class StatusPageBrowserTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    /** Looks at the page in a frame of a width, as no window of a browser is as narrow as a telephone. */
    private static final String LOOK = """
            <!DOCTYPE html><html><body><iframe id="page" style="border:0;width:WIDTHpx;height:700px" src="/index.html"></iframe><script>
            document.getElementById('page').onload = function () {
              const page = this.contentDocument;
              const stops = [...page.querySelectorAll('a[href],button,input,[tabindex]')].filter(e => e.tabIndex >= 0);
              const wide = [...page.querySelectorAll('main *')]
                  .filter(e => e.getBoundingClientRect().right > WIDTH + 1 && e.getClientRects().length && getComputedStyle(e).position !== 'absolute');
              document.body.dataset.width = page.documentElement.scrollWidth;
              document.body.dataset.wide = wide.map(e => e.tagName).join(' ');
              document.body.dataset.stops = stops.map(e => e.textContent.trim() + '@' + e.tabIndex).join('|');
              document.body.dataset.shown = [...page.images].filter(i => i.complete && i.naturalWidth > 0).length;
            };
            </script></body></html>
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void findTheBrowser() {
        assumeTrue(Files.isExecutable(BROWSER), "no Chromium here");
    }

    private static byte[] page() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(397, 561, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        String base64 = Base64.getEncoder().encodeToString(png.toByteArray());
        String pack = "a-pack-with-a-rather-long-name-that-nobody-shortened-2026-Q3.northwind-and-daughters.pdf";
        List<List<Cell>> rows = IntStream.range(0, 6)
                .mapToObj(number -> Stream.concat(
                                Stream.of(new Cell(pack, Tone.PLAIN, "2026-Q3/" + pack)),
                                Cell.of("alliance", "8", "2026-10-20T06:00:00.123Z").stream())
                        .toList())
                .toList();
        StatusPage.Picture picture = new StatusPage.Picture(pack, "2026-Q3/" + pack, base64);
        return StatusPageWriter.write(new StatusPage(
                "2 things wait for you.",
                Tone.WATCH,
                "As of Tue 20 Oct 2026 08:00 Europe/Zurich.",
                List.of(new StatusPage.Task(
                        "Read the packs of 2026-Q3, then let them go:", "plumbline release --period 2026-Q3")),
                List.of(
                        new StatusPage.Section(
                                "due",
                                "What is due?",
                                "Next of each job.",
                                List.of("Job", "State"),
                                List.of(List.of(
                                        new Cell("quarterly", Tone.PLAIN, ""), new Cell("done", Tone.GOOD, "")))),
                        new StatusPage.Section(
                                "packs",
                                "Which packs are there?",
                                "The newest are those of 2026-Q3.",
                                List.of("Pack", "For", "Pages", "As known at"),
                                rows,
                                List.of(picture, picture, picture)))));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768, 1200})
    void nothingIsWiderThanTheScreenAndTheKeyboardGoesDownThePage(int width) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/index.html", exchange -> send(exchange, page()));
        server.createContext(
                "/look.html",
                exchange -> send(
                        exchange, LOOK.replace("WIDTH", String.valueOf(width)).getBytes(StandardCharsets.UTF_8)));
        server.start();
        String seen;
        try {
            seen = browse(
                    "--virtual-time-budget=4000",
                    "--dump-dom",
                    "http://localhost:" + server.getAddress().getPort() + "/look.html");
        } finally {
            server.stop(0);
        }

        assertThat(seen)
                .contains("data-width=\"" + width + "\"", "data-wide=\"\"", "data-shown=\"3\"")
                .containsPattern(
                        "data-stops=\"Skip to what there is to do@0\\|What is due\\?@0\\|Which packs are there\\?@0\\|a-pack[^\"]*\"");
    }

    @Test
    void onPaperTheMenuIsLeftOutAndTheRestIsThere() throws Exception {
        Path html = Files.write(folder.resolve("index.html"), page());
        Path pdf = folder.resolve("page.pdf");

        browse("--no-pdf-header-footer", "--print-to-pdf=" + pdf, html.toUri().toString());

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "2 things wait for you.",
                            "What must I do?",
                            "plumbline release --period 2026-Q3",
                            "As known at")
                    .doesNotContain("Skip to")
                    .containsOnlyOnce("Which packs are there?");
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    private static void send(HttpExchange exchange, byte[] page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private String browse(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                BROWSER.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--window-size=1280,900",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(words));
        Process browser = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
