package dev.plumbline.job.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import dev.plumbline.job.setting.HeartbeatProperties;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeartbeatTest {

    @Test
    void itCallsOnceARun() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        server.start();
        try {
            new Heartbeat(new HeartbeatProperties(
                            "http://localhost:" + server.getAddress().getPort() + "/x"))
                    .beat();

            assertThat(calls).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://localhost:1/", "no address at all", "http://no-such-host.invalid/"})
    void nobodyThereFailsNothing(String url) {
        assertThatCode(() -> new Heartbeat(new HeartbeatProperties(url)).beat()).doesNotThrowAnyException();
    }
}
