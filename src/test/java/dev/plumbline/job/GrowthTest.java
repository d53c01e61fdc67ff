package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.job.command.Cli;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * What a run asks of the database grows with the alliances, not with their square: counted, so the load of the machine does not
 * matter. {@code -Dplumbline.growth.alliances=100} begins with more.
 */
class GrowthTest {

    private static final int FEWEST = Integer.getInteger("plumbline.growth.alliances", 4);

    /** Of twice as many alliances, over the step before: 2 when growth is even, 4 when it is that of the square. */
    private static final double STEEPEST = 2.4;

    @Test
    void statementsAndRowsGrowWithTheAlliancesAndNoFaster(@TempDir Path folder) throws IOException {
        Asked few = asked(folder, FEWEST);
        Asked more = asked(folder, 2 * FEWEST);
        Asked many = asked(folder, 4 * FEWEST);
        String all = few + ", " + more + ", " + many;

        assertThat((double) (many.statements() - more.statements()) / (more.statements() - few.statements()))
                .as("statements: " + all)
                .isLessThan(STEEPEST);
        assertThat((double) (many.rows() - more.rows()) / (more.rows() - few.rows()))
                .as("rows: " + all)
                .isLessThan(STEEPEST);
    }

    /** What a quarter asked of the database, its returns read and its figures made. */
    private record Asked(long statements, long rows) {}

    private static Asked asked(Path folder, int alliances) throws IOException {
        Path home = folder.resolve(String.valueOf(alliances));
        PrintWriter nobody = new PrintWriter(new StringWriter());
        Cli.run(
                nobody,
                nobody,
                "example",
                home.toString(),
                "--alliances",
                String.valueOf(alliances),
                "--quarters",
                "2");
        Files.writeString(
                Files.createDirectories(home.resolve("jobs")).resolve("quarterly.yml"),
                "job: quarterly\ncalendar: { zone: UTC }\nwhen: quarter-end + 10 business days at 07:00\npacks: [data-quality]\n");
        Counter.STATEMENTS.reset();
        Counter.ROWS.reset();
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--plumbline.home=" + home,
                                "--plumbline.inbox.settle-time=0s",
                                "--plumbline.work.threads=1",
                                "--spring.main.register-shutdown-hook=false"),
                        OtherDatabase.arguments(home).stream())
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(PlumblineApplication.class)
                .sources(Counter.class)
                .run(arguments)) {
            context.getBean(Startup.class).run();
            context.getBean(Runs.class).quarterly(Optional.empty(), Optional.empty());
        }
        return new Asked(Counter.STATEMENTS.sum(), Counter.ROWS.sum());
    }

    /** Counts. No configuration by annotation, or it would be found by every other test. */
    static class Counter {

        private static final LongAdder STATEMENTS = new LongAdder();
        private static final LongAdder ROWS = new LongAdder();

        @Bean
        static BeanPostProcessor counter() {
            return WatchedDatabase.watch(Counter::count);
        }

        private static void count(Object target, Method method, @Nullable Object result) {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                STATEMENTS.increment();
            }
            if (target instanceof ResultSet && method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                ROWS.increment();
            }
        }
    }
}
