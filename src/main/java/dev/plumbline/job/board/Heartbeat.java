package dev.plumbline.job.board;

import dev.plumbline.job.setting.HeartbeatProperties;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Calls an address after each run, so that somebody notices when runs stay away. It never fails a run. */
@Component
final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HeartbeatProperties properties;

    Heartbeat(HeartbeatProperties properties) {
        this.properties = properties;
    }

    void beat() {
        if (!properties.url().isBlank()) {
            call(properties.url());
        }
    }

    static void call(String url) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest call = HttpRequest.newBuilder(URI.create(url))
                    .timeout(PATIENCE)
                    .GET()
                    .build();
            int code = client.send(call, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (code >= 400) {
                LOG.warn("The heartbeat was answered with {}", code);
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The heartbeat was not heard: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
