package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.journey.planted.Copied;
import dev.plumbline.journey.planted.Ground;
import dev.plumbline.journey.planted.NoTarget;
import dev.plumbline.journey.planted.Oddity;
import dev.plumbline.journey.planted.Planted;
import dev.plumbline.journey.planted.Slip;
import dev.plumbline.journey.planted.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The alliance office trusts what was accepted because what is wrong is told: mistakes of every kind that people make are
 * planted into returns of the worked example, in about one cell of a hundred, and every one must be in the first answer.
 *
 * @see "INTAKE.md FD-13"
 */
class J04_PlantedErrorsTest {

    private static final long SEED = 20_261_003;
    private static final int MISTAKES_A_FILE = 4;
    private static final FileTime LONG_SETTLED = FileTime.from(Instant.parse("2026-10-20T00:00:00Z"));

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    @TempDir
    private Path home;

    private final Map<String, Integer> counts = new TreeMap<>();
    private int slips;
    private int oddities;

    @Test
    void everyPlantedErrorIsInTheFirstAnswerAndCleanReturnsGetNoFalseAlarm() throws IOException {
        Journey journey = Journey.withWorkedExample(home);
        Map<String, List<Planted>> planted = plantAll();

        assertThat(journey.run("run", "intake").code()).isEqualTo(4);

        JsonNode files = journey.run("status", "--json").json().get("files");
        List<String> missed = new ArrayList<>();
        planted.forEach((file, errors) -> errors.stream()
                .filter(error -> !isTold(findings(files, file), error))
                .forEach(error -> missed.add(file + ": " + error + " but " + codes(files, file))));
        List<String> alarms = alarms(files, planted);
        System.out.println("planted " + counts + ", missed " + missed.size() + ", false alarms in "
                + (files.size() - planted.size()) + " clean files " + alarms.size() + " " + alarms);
        assertThat(missed).isEmpty();
        assertThat(counts)
                .containsKeys(names(Slip.values()))
                .containsKeys(names(Oddity.values()))
                .containsKeys(names(WholeFile.values()));
        assertThat(alarms).isEmpty();
        checkAsksAboutEarlierFiguresAsIntakeDoes(journey);
    }

    private static String[] names(Enum<?>[] kinds) {
        return Arrays.stream(kinds).map(Enum::name).toArray(String[]::new);
    }

    /** Of a partner who reports only since a year nobody can tell what is odd beside earlier figures. */
    private Map<String, List<Planted>> plantAll() throws IOException {
        change(home.resolve("input/register.xlsx"), register -> {
            NoTarget.plant(register);
            return List.of();
        });
        Map<String, List<Planted>> planted = new LinkedHashMap<>();
        List<Path> returns = returns();
        for (int i = 0; i < returns.size(); i++) {
            boolean isRecent = returns.get(i).getFileName().toString().matches(".*(2026|26).*");
            boolean isNew = returns.get(i).getParent().endsWith("corvane");
            boolean isSlip = i % 2 == 0 || isNew;
            if (isRecent) {
                planted.put(name(returns.get(i)), change(returns.get(i), workbook -> plant(workbook, isSlip)));
            }
        }
        int quarter = 1;
        for (WholeFile mistake : WholeFile.values()) {
            Path file = helvara("2025_Q" + quarter++);
            planted.put(name(file), change(file, workbook -> List.of(mistake.plant(workbook))));
            counts.merge(mistake.name(), 1, Integer::sum);
        }
        Path copied = helvara("2024_Q3");
        planted.put(name(copied), change(copied, this::copy));
        Path untargeted = helvara("2024_Q1");
        planted.put(name(untargeted), change(untargeted, NoTarget::expect));
        planted.values().forEach(errors -> assertThat(errors).isNotEmpty());
        return planted;
    }

    private Path helvara(String quarter) {
        return home.resolve("input/helvara/Helvara_Alliance_Return_" + quarter + ".xlsx");
    }

    private List<Planted> copy(XSSFWorkbook workbook) {
        try (XSSFWorkbook before = new XSSFWorkbook(helvara("2024_Q2").toFile())) {
            return Copied.plant(before, workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkAsksAboutEarlierFiguresAsIntakeDoes(Journey journey) throws IOException {
        Path inbox = home.resolve("input/helvara");
        Path file = Files.copy(inbox.resolve("Helvara_Alliance_Return_2024_Q4.xlsx"), home.resolve("again.xlsx"));
        List<Planted> factor = change(
                file,
                workbook -> Oddity.FACTOR.plant(new Ground(workbook), random).stream()
                        .toList());

        List<JsonNode> checked = findings(
                journey.run("--json", "check", file.toString(), "--partner", "helvara")
                        .json()
                        .get("files"),
                "helvara/again.xlsx");
        Files.copy(file, inbox.resolve("again.xlsx"), StandardCopyOption.COPY_ATTRIBUTES);
        journey.run("run", "intake");

        assertThat(isTold(checked, factor.getFirst())).isTrue();
        assertThat(checked)
                .containsExactlyElementsOf(
                        findings(journey.run("status", "--json").json().get("files"), "helvara/again.xlsx"));
    }

    /** What is told about returns in which nothing was planted, but for the watermelon's own targets and those taken out. */
    private static List<String> alarms(JsonNode files, Map<String, List<Planted>> planted) {
        return Journey.stream(files)
                .filter(file -> !planted.containsKey(name(file)))
                .flatMap(file -> Journey.stream(file.get("findings"))
                        .map(finding ->
                                name(file) + " " + finding.get("message").asString()))
                .filter(message -> !message.contains("differs from the agreed one")
                        && !message.contains("'" + NoTarget.INDICATOR + "' has no target"))
                .toList();
    }

    private List<Path> returns() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("input"), 2)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> !file.getParent().equals(home.resolve("input")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Planted> change(Path file, Function<XSSFWorkbook, List<Planted>> mistakes) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<Planted> planted;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(before));
                OutputStream out = Files.newOutputStream(file)) {
            planted = mistakes.apply(workbook);
            workbook.write(out);
        }
        Files.setLastModifiedTime(file, LONG_SETTLED);
        return planted;
    }

    private List<Planted> plant(XSSFWorkbook workbook, boolean isSlip) {
        List<Planted> planted = new ArrayList<>();
        Ground ground = new Ground(workbook);
        ground.leave(NoTarget.INDICATOR);
        while (planted.size() < MISTAKES_A_FILE) {
            mistake(ground, isSlip).ifPresent(planted::add);
        }
        return planted;
    }

    /** Each kind in its turn, so that none is left out. */
    private Optional<Planted> mistake(Ground ground, boolean isSlip) {
        if (isSlip) {
            Slip slip = List.of(Slip.values()).get(slips++ % Slip.values().length);
            return counted(slip.name(), slip.plant(ground, random));
        }
        Oddity oddity = List.of(Oddity.values()).get(oddities++ % Oddity.values().length);
        return counted(oddity.name(), oddity.plant(ground, random));
    }

    private Optional<Planted> counted(String kind, Optional<Planted> planted) {
        planted.ifPresent(_ -> counts.merge(kind, 1, Integer::sum));
        return planted;
    }

    private static boolean isTold(List<JsonNode> findings, Planted error) {
        return findings.stream()
                .anyMatch(finding -> error.codes().contains(finding.get("code").asString())
                        && (error.sheet().isEmpty()
                                || finding.get("sheet").asString().equals(error.sheet()))
                        && (error.cell().isEmpty()
                                || finding.get("cell").asString().equals(error.cell())));
    }

    private static List<String> codes(JsonNode files, String file) {
        return findings(files, file).stream()
                .map(finding -> finding.get("code").asString() + " "
                        + finding.get("sheet").asString() + "!"
                        + finding.get("cell").asString())
                .toList();
    }

    private static List<JsonNode> findings(JsonNode files, String name) {
        return Journey.stream(files)
                .filter(file -> name(file).equals(name))
                .flatMap(file -> Journey.stream(file.get("findings")))
                .toList();
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    private static String name(JsonNode file) {
        return file.get("partner").asString() + "/" + file.get("name").asString();
    }
}
