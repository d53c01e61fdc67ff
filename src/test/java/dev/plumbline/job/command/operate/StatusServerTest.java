package dev.plumbline.job.command.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusServerTest {

    @TempDir
    private Path root;

    @BeforeEach
    void layOutAHome() throws IOException {
        Files.createDirectories(root.resolve("output/2026-Q3"));
        Files.createDirectories(root.resolve("output/store"));
        Files.createDirectories(root.resolve("input/north"));
        Files.writeString(root.resolve("output/index.html"), "the page");
        Files.writeString(root.resolve("output/2026-Q3/a-2026-Q3.pdf"), "the pack");
        Files.writeString(root.resolve("output/2026-Q3/facts.json"), "secret");
        Files.writeString(root.resolve("output/store/template.key"), "secret");
        Files.writeString(root.resolve("input/north/a.pdf"), "secret");
        Files.createSymbolicLink(root.resolve("output/2026-Q3/b.pdf"), root.resolve("output/store/template.key"));
    }

    private static int port(StatusServer server) {
        return URI.create(server.address()).getPort();
    }

    private static String ask(StatusServer server, String line, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(server));
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write((line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET /,                                    localhost,        200, the page
            GET /index.html,                          127.0.0.1:7586,   200, the page
            GET /2026-Q3/a-2026-Q3.pdf,               localhost,        200, the pack
            GET /,                                    evil.example,     403, localhost
            GET /,                                    localhost.evil,   403, localhost
            POST /,                                   localhost,        405, only to be read
            GET /2026-Q3/facts.json,                  localhost,        404, no such page
            GET /2026-Q3/b.pdf,                       localhost,        404, no such page
            GET /store/template.key,                  localhost,        404, no such page
            GET /../input/north/a.pdf,                localhost,        404, no such page
            GET /2026-Q3/..%2f..%2finput/north/a.pdf, localhost,        404, no such page
            GET /2026-Q3/%2e%2e/store/template.key,   localhost,        404, no such page
            """)
    void thePageAndItsPacksAreShownAndNothingElse(String line, String host, int code, String words) throws IOException {
        try (StatusServer server = StatusServer.start(new Home(root), 0)) {
            String answer = ask(server, line, host);

            assertThat(answer).startsWith("HTTP/1.1 " + code).contains(words).doesNotContain("secret");
        }
    }

    @Test
    void nobodyOnTheNetworkReachesIt() throws IOException {
        try (StatusServer server = StatusServer.start(new Home(root), 0)) {
            Optional<InetAddress> outer = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .findFirst();

            outer.ifPresent(address -> assertThatThrownBy(() -> new Socket(address, port(server)).close())
                    .isInstanceOf(IOException.class));
            assertThatThrownBy(() -> StatusServer.start(new Home(root), port(server)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("cannot be used");
        }
    }
}
