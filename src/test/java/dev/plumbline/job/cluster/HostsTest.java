package dev.plumbline.job.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.job.command.Cli;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three hosts, each with a network of its own; one after the other is cut off from the database for good. */
@EnabledIfSystemProperty(
        named = "plumbline.cluster.hosts",
        matches = "true",
        disabledReason = "takes minutes: -Dplumbline.cluster.hosts=true")
class HostsTest {

    private static final String PART = "cluster   alliances-part";
    private static final List<String> HOSTS = List.of("pl-a", "pl-b", "pl-c");

    private static final int LOCKED = 6;

    @TempDir
    private Path folder;

    private final List<Child> children = new ArrayList<>();

    @BeforeEach
    void build() throws Exception {
        assumeTrue(run("ip netns add pl-probe") == 0, "This machine lets us make no network namespaces (ip netns add)");
        run("ip netns del pl-probe");
        set("ip link add pl-br type bridge");
        set("ip addr add 10.77.0.1/24 dev pl-br");
        set("ip link set pl-br up");
        for (String host : HOSTS) {
            set("ip netns add " + host);
            set("ip link add " + host + " type veth peer name eth0 netns " + host);
            set("ip link set " + host + " master pl-br up");
            set("ip -n " + host + " addr add 10.77.0." + (HOSTS.indexOf(host) + 2) + "/24 dev eth0");
            set("ip -n " + host + " link set eth0 up");
            set("ip -n " + host + " link set lo up");
        }
    }

    @AfterEach
    void tearDown() throws Exception {
        for (Child child : children) {
            child.kill();
        }
        for (String host : HOSTS) {
            run("ip netns del " + host);
        }
        run("ip link del pl-br");
    }

    @Test
    void whoIsCutOffIsReplacedAndTheRunEnds() throws Exception {
        Path home = folder.resolve("home");
        PrintWriter nobody = new PrintWriter(new StringWriter());
        Cli.run(nobody, nobody, "example", home.toString(), "--alliances", "9", "--quarters", "1");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("database"))
                .setServerConfig("listen_addresses", "*")
                .start()) {
            letIn(server);
            String url = server.getJdbcUrl("postgres", "postgres").replace("localhost", "10.77.0.1");
            Child first = child("pl-a", "first", url, "run", "intake", home);
            assertThat(first.code()).as(first.text()).isZero();
            Child worker = child("pl-b", "worker", url, "worker", home);
            worker.await("Ready to help");
            Child manager = child("pl-a", "manager", url, "run quarterly", home);
            worker.await(PART);
            run("ip link set pl-b down");
            assertThat(manager.code()).as(manager.text()).isZero();
            assertThat(manager.text()).contains("cluster   alliances in ");

            removePacks(home);
            run("ip link set pl-b up");
            Child cutOff = child("pl-a", "cut-off", url, "run quarterly", home);
            cutOff.await(PART);
            Path mounted = mountedElsewhere(home);
            cutOff.signal("STOP");
            Child early = child("pl-c", "early", url, "run quarterly", mounted);
            assertThat(early.code()).as(early.text()).isEqualTo(LOCKED);
            run("ip link set pl-a down");
            cutOff.signal("CONT");
            Child next = onceTheStoreIsFree(url, mounted);
            assertThat(next.code()).as(next.text()).isZero();
            assertThat(home.resolve("output/2026-Q3")).doesNotExist();
            assertThat(mounted.resolve("output/2026-Q3")).isNotEmptyDirectory();
        }
    }

    /** The database gives up a machine that was cut off after 25 seconds; a process may take longer than that to start. */
    private Child onceTheStoreIsFree(String url, Path home) throws Exception {
        Child next = child("pl-c", "next-0", url, "run quarterly", home);
        for (int tries = 1; tries <= 20 && next.code() == LOCKED; tries++) {
            TimeUnit.SECONDS.sleep(5);
            next = child("pl-c", "next-" + tries, url, "run quarterly", home);
        }
        return next;
    }

    private static void letIn(EmbeddedPostgres server) throws IOException {
        JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
        Path rules = Path.of(jdbc.sql("show hba_file").query(String.class).single());
        Files.writeString(rules, "\nhost all all 10.77.0.0/24 trust\n", StandardOpenOption.APPEND);
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private Child child(String host, String name, String url, Object... words) throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PLUMBLINE_STORE_URL", url,
                "PLUMBLINE_STORE_USER", "postgres",
                "PLUMBLINE_WORK_THREADS", "1",
                "PLUMBLINE_INBOX_SETTLETIME", "0s",
                "PLUMBLINE_CLUSTER_ROLE", "manager"));
        Path home = (Path) words[words.length - 1];
        String[] line = Stream.concat(
                        Stream.of(words)
                                .limit(words.length - 1)
                                .flatMap(word -> Stream.of(word.toString().split(" ", -1))),
                        Stream.of("--home", home.toString()))
                .toArray(String[]::new);
        Child child =
                Child.start(List.of("ip", "netns", "exec", host), folder.resolve(name + ".txt"), environment, line);
        children.add(child);
        return child;
    }

    /** As on another machine: the same files, but no lock of a file reaches from there to here. */
    private Path mountedElsewhere(Path home) throws IOException {
        Path mounted = folder.resolve("mounted");
        Files.createDirectories(mounted.resolve("output/store"));
        for (String shared : List.of("jobs", "input", "output/archive", "output/.staging")) {
            Files.createSymbolicLink(mounted.resolve(shared), home.resolve(shared));
        }
        return mounted;
    }

    private static void removePacks(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("output/2026-Q3"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void set(String line) throws IOException, InterruptedException {
        assertThat(run(line)).as(line).isZero();
    }

    private static int run(String line) throws IOException, InterruptedException {
        return new ProcessBuilder(line.split(" ", -1))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
