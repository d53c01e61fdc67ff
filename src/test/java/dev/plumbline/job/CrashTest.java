package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Recipient;
import dev.plumbline.job.quarterly.Posting;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/**
 * A crash after a commit is what lies on the disk at that moment: the home is copied after commits, and each copy is taken up
 * again. Every n-th commit here; {@code -Dplumbline.crash.every=1} takes all.
 */
class CrashTest {

    private static final int EVERY = Integer.getInteger("plumbline.crash.every", 23);

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> whateverTheLastCommitWasTheNextRunEndsTheSame() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        JobHarness.dropAll(home);
        Camera.home = home;
        Camera.commits = 0;
        Map<String, String> whole;
        try (JobHarness harness = JobHarness.open(home, CameraConfiguration.class)) {
            Camera.isOn = true;
            Runs.Made made = harness.runs().quarterly(Optional.empty(), Optional.empty());
            Camera.isOn = false;
            whole = JobHarness.figuresOf(made.folder());
        }
        assertThat(Camera.pictures).hasSizeGreaterThan(3);
        return Camera.pictures.stream()
                .map(picture ->
                        DynamicTest.dynamicTest(picture.getFileName().toString(), () -> takeUp(picture, whole)));
    }

    private static void takeUp(Path home, Map<String, String> whole) throws IOException {
        try (JobHarness harness = JobHarness.open(home)) {
            Runs.Made made = harness.runs().quarterly(Optional.empty(), Optional.empty());

            harness.get(Posting.class).post(made.issue(), made.folder());

            assertThat(JobHarness.figuresOf(made.folder())).isEqualTo(whole);
            assertThat(harness.get(LetterLedger.class).listAbout(JobHarness.LAST.toString()))
                    .extracting(Letter::address)
                    .containsExactlyInAnyOrderElementsOf(addresses());
            assertThat(harness.get(ReadingLedger.class).listTold()).hasSize(JobHarness.RETURNS.size() + 1);
            assertThat(harness.get(ReadingLedger.class).listUntold()).isEmpty();
            assertThat(harness.runs()
                            .quarterly(Optional.empty(), Optional.empty())
                            .isNew())
                    .isFalse();
        }
        assertThat(home.resolve("output/archive/incoming")).isEmptyDirectory();
        assertThat(home.resolve("output/.staging")).isEmptyDirectory();
    }

    private static Set<String> addresses() {
        return JobHarness.PORTFOLIO.register().recipients().stream()
                .map(Recipient::email)
                .collect(Collectors.toSet());
    }

    /** Copies the home after commits. */
    private static final class Camera {

        private static final List<Path> pictures = new ArrayList<>();
        private static Path home = Path.of("");
        private static boolean isOn;
        private static int commits;

        private Camera() {}

        static synchronized void click() {
            if (isOn && commits++ % EVERY == 0) {
                Path picture = folder.resolve("commit-" + commits);
                try {
                    JobHarness.copy(home, picture);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                pictures.add(picture);
            }
        }
    }

    static class CameraConfiguration {

        @Bean
        static BeanPostProcessor camera() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? watched(DataSource.class, database) : bean;
                }
            };
        }

        private static <T> T watched(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(
                    CrashTest.class.getClassLoader(),
                    new Class<?>[] {type},
                    (_, method, arguments) -> watch(target, method, arguments)));
        }

        private static @Nullable Object watch(Object target, Method method, Object @Nullable [] arguments)
                throws Throwable {
            Object result;
            try {
                result = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
            if (method.getName().equals("commit") || isCommittingUpdate(target, method)) {
                Camera.click();
            }
            return switch (result) {
                case PreparedStatement statement -> watched(PreparedStatement.class, statement);
                case Connection connection -> watched(Connection.class, connection);
                case null, default -> result;
            };
        }

        private static boolean isCommittingUpdate(Object target, Method method) throws Exception {
            return target instanceof PreparedStatement statement
                    && method.getName().startsWith("execute")
                    && !method.getName().equals("executeQuery")
                    && statement.getConnection().getAutoCommit();
        }
    }
}
