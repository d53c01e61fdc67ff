package dev.plumbline.job.command.operate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shows the status page and the packs it names, on this machine only: bound to loopback, to nobody who calls it by another
 * name, and nothing else of the home.
 */
final class StatusServer implements AutoCloseable {

    private static final Pattern PACK = Pattern.compile("/(\\d{4}-Q[1-4])/([A-Za-z0-9][A-Za-z0-9._-]{0,200}\\.pdf)");
    private static final Pattern LOCAL = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int NOT_ALLOWED = 405;
    private static final int FINE = 200;

    private final HttpServer server;
    private final Home home;

    private StatusServer(HttpServer server, Home home) {
        this.server = server;
        this.home = home;
    }

    static StatusServer start(Home home, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            StatusServer status = new StatusServer(server, home);
            server.createContext("/", status::answer);
            server.start();
            return status;
        } catch (IOException e) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The port " + port + " of this machine cannot be used: " + e.getMessage() + ".",
                    "Choose another one with --port, or 0 for any that is free.");
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"))
                    .toLowerCase(Locale.ROOT);
            if (!LOCAL.matcher(host).matches()) {
                words(exchange, FORBIDDEN, "Call this page by the name localhost.");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                words(exchange, NOT_ALLOWED, "This page is only to be read.");
            } else {
                Optional<Path> file = find(exchange.getRequestURI().getPath());
                if (file.isPresent()) {
                    send(exchange, FINE, typeOf(file.get()), Files.readAllBytes(file.get()));
                } else {
                    words(exchange, NOT_FOUND, "There is no such page. The status is at " + address());
                }
            }
        }
    }

    private Optional<Path> find(String path) {
        if (path.equals("/") || path.equals("/index.html")) {
            return regular(home.statusPage());
        }
        var pack = PACK.matcher(path);
        return pack.matches() ? regular(home.output().resolve(pack.group(1)).resolve(pack.group(2))) : Optional.empty();
    }

    private static Optional<Path> regular(Path file) {
        return Optional.of(file).filter(there -> Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS));
    }

    private static String typeOf(Path file) {
        return file.toString().endsWith(".pdf") ? "application/pdf" : "text/html; charset=utf-8";
    }

    private static void words(HttpExchange exchange, int code, String words) throws IOException {
        send(exchange, code, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
