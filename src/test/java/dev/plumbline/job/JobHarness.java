package dev.plumbline.job;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.PublishedFacts;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.rule.AcceptanceFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * A home in a temporary folder, with files that hold a few words instead of workbooks: {@code register} for the register,
 * a number for a return of the made-up portfolio (with {@code raised} behind it for higher actuals), {@code bad} for one with an error, {@code bomb} for one that makes the
 * reader fail.
 */
final class JobHarness implements AutoCloseable {

    static final Quarter LAST = Quarter.parse("2026-Q3");
    static final ExamplePortfolio PORTFOLIO = ExamplePortfolio.of(new ExampleSpec(2, 2, LAST, 7, 0));
    static final List<Submission> RETURNS = PORTFOLIO.submissions().toList();

    private final ConfigurableApplicationContext context;

    private JobHarness(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens a home as a command does. */
    static JobHarness open(Path home, String... properties) {
        return open(home, Words.class, properties);
    }

    /** Opens a home with more beans. */
    static JobHarness open(Path home, Class<?> more, String... properties) {
        boolean namesStore = Stream.of(properties).anyMatch(property -> property.startsWith("--plumbline.store.url="));
        String[] arguments = Stream.of(
                        Stream.of(
                                "--plumbline.home=" + home,
                                "--plumbline.inbox.settle-time=0s",
                                "--spring.main.allow-bean-definition-overriding=true",
                                "--spring.main.register-shutdown-hook=false"),
                        namesStore ? Stream.<String>empty() : OtherDatabase.arguments(home).stream(),
                        Stream.of(properties))
                .flatMap(part -> part)
                .toArray(String[]::new);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(PlumblineApplication.class)
                .sources(Words.class, more)
                .run(arguments);
        try {
            context.getBean(Startup.class).run();
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
        return new JobHarness(context);
    }

    /** The names of all files in a published folder, and the figures; the instant of receipt is left out. */
    static Map<String, String> figuresOf(Path published) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        try (Stream<Path> files = Files.list(published)) {
            files.forEach(file -> figures.put(file.getFileName().toString(), ""));
        }
        for (Path file : new PublishedFacts(published).files()) {
            String facts = Files.readString(file);
            figures.put(file.getFileName().toString(), facts.substring(facts.indexOf("\"facts\":[")));
        }
        return figures;
    }

    /** All that the facts in a published folder say. */
    static String factsOf(Path published) throws IOException {
        StringBuilder facts = new StringBuilder();
        for (Path file : new PublishedFacts(published).files()) {
            facts.append(Files.readString(file));
        }
        return facts.toString();
    }

    Runs runs() {
        return context.getBean(Runs.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Drops the register and all returns. */
    static void dropAll(Path home) throws IOException {
        drop(home, "register.xlsx", "register");
        for (int number = 0; number < RETURNS.size(); number++) {
            drop(home, RETURNS.get(number).partner() + "/return-" + number + ".xlsx", String.valueOf(number));
        }
    }

    /** Has a home print nothing but packs of some kinds: what is tested would be the same with all, and take longer. */
    static void printOnly(Path home, String... packs) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("jobs")).resolve("quarterly.yml"),
                "job: quarterly\ncalendar: { zone: UTC }\nwhen: quarter-end + 10 business days at 07:00\npacks: ["
                        + String.join(", ", packs) + "]\n");
    }

    static void drop(Path home, String place, String words) throws IOException {
        Path file = home.resolve("input").resolve(place);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, words);
    }

    /** All files below a folder with their content, but for those of the database and the notes of time. */
    static Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), dev.plumbline.delivery.Digests.sha256(path));
            }
        }
        return files;
    }

    /** Copies a home, or part of one. */
    static void copy(Path from, Path to) throws IOException {
        OtherDatabase.copy(from, to);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.toString().endsWith(".lck")) {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file).toString()),
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Reads words. No configuration by annotation, or it would be found by every other test. */
    static class Words {

        @Bean
        FileReading fileReading() {
            return new WordReading();
        }
    }

    private static final class WordReading implements FileReading {

        @Override
        public Checked<Register> readRegister(Path file, String sha256) {
            return words(file).startsWith("register")
                    ? new Checked<>(Optional.of(PORTFOLIO.register()), List.of())
                    : new Checked<>(Optional.empty(), List.of(finding(sha256)));
        }

        @Override
        public Prepared prepare(Register register) {
            return new Prepared() {
                @Override
                public String mappingSha256() {
                    return "";
                }

                @Override
                public Acceptance read(Path file, Receipt receipt) {
                    return submission(words(file), receipt);
                }
            };
        }

        private static Acceptance submission(String words, Receipt receipt) {
            String first = words.split(" ", -1)[0];
            return switch (first) {
                case "bad" -> new Acceptance.Rejected(List.of(finding(receipt.sha256())), List.of());
                case "bomb" -> new Acceptance.Unreadable(finding(receipt.sha256()));
                default -> {
                    Submission said = RETURNS.get(Integer.parseInt(first));
                    yield new Acceptance.Accepted(words.contains("raised") ? raised(said) : said, List.of());
                }
            };
        }

        /** The same return with each actual higher by 1000. */
        private static Submission raised(Submission said) {
            return new Submission(
                    said.partner(),
                    said.form(),
                    said.period(),
                    said.facts().stream().map(WordReading::raised).toList(),
                    said.rows());
        }

        private static Fact raised(Fact fact) {
            return fact instanceof Fact.KpiActual told && told.actual() instanceof Reading.Reported(BigDecimal value)
                    ? new Fact.KpiActual(
                            told.partner(),
                            told.alliance(),
                            told.indicator(),
                            told.period(),
                            new Reading.Reported(value.add(BigDecimal.valueOf(1000))),
                            told.numerator(),
                            told.denominator(),
                            told.target(),
                            told.status(),
                            told.comment(),
                            told.origin())
                    : fact;
        }

        private static Finding finding(String sha256) {
            return new Finding(
                    AcceptanceFinding.REPORTED_TWICE,
                    Origin.ofFile(sha256),
                    "",
                    Map.of("what", "<b>test</b>", "first", "C5"));
        }

        private static String words(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
