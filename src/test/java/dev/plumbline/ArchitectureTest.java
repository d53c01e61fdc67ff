package dev.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of stations: who may use what. */
class ArchitectureTest {

    private static final String BASE = "dev.plumbline";

    private static final JavaClasses PLUMBLINE = new ClassFileImporter().importPath(product());

    /** Where the classes of the product lie: those of the tests lie elsewhere, whatever builds them. */
    private static Path product() {
        try {
            return Path.of(Plumbline.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String DOMAIN = "calendar finding agreement submission writing";
    private static final String MEASURES = "measure measure.attainment measure.alignment measure.trend";
    private static final String PICTURES =
            MEASURES + " measure.picture measure.audience measure.sounding measure.session measure.warning"
                    + " measure.assessment";
    private static final String STATISTICS = "org.apache.commons.statistics.. org.apache.commons.numbers..";
    private static final String JSON = "tools.jackson.. com.fasterxml.jackson.annotation..";
    private static final String POI =
            "org.apache.poi.. org.apache.commons.compress.. org.openxmlformats.. org.apache.xmlbeans.. de.siegmar.fastcsv.. com.fasterxml.aalto.."
                    + " org.codehaus.stax2.. org.yaml.snakeyaml..";

    /**
     * Each station with what it may use besides the JDK, jspecify and itself: ours by name, others with two dots. A
     * package without a row belongs to the row of the package around it.
     */
    private static final Map<String, String> ALLOWED = table(
            "calendar",
            "",
            "writing",
            "",
            "finding",
            "writing",
            "agreement",
            "calendar finding",
            "submission",
            "calendar finding agreement",
            "inbox",
            "calendar finding writing org.slf4j..",
            "submission.workbook",
            DOMAIN + " " + POI,
            "example",
            DOMAIN,
            "measure",
            DOMAIN + " " + STATISTICS,
            "measure.attainment",
            DOMAIN + " measure " + STATISTICS,
            "measure.alignment",
            DOMAIN + " measure " + STATISTICS,
            "measure.trend",
            DOMAIN + " measure " + STATISTICS,
            "measure.picture",
            DOMAIN + " " + MEASURES,
            "measure.audience",
            DOMAIN + " " + MEASURES + " measure.picture",
            "measure.sounding",
            DOMAIN + " " + MEASURES + " measure.picture",
            "measure.session",
            DOMAIN + " " + MEASURES + " measure.picture",
            "measure.warning",
            DOMAIN + " " + MEASURES + " measure.picture",
            "measure.assessment",
            DOMAIN + " " + PICTURES,
            "ledger",
            DOMAIN,
            "ledger.jdbc",
            DOMAIN + " ledger org.springframework.jdbc.. org.springframework.transaction.. org.springframework.dao.."
                    + " org.slf4j.. " + JSON,
            "pack",
            "calendar finding agreement writing " + PICTURES,
            "pack.language",
            "calendar agreement measure pack writing",
            "pack.wording",
            DOMAIN + " " + PICTURES + " pack pack.language",
            "pack.edition",
            DOMAIN + " " + PICTURES + " pack pack.language pack.wording",
            "pack.data",
            MEASURES + " pack pack.language writing",
            "pack.workbook",
            "pack pack.data pack.language pack.theme submission.workbook writing " + POI,
            "pack.theme",
            "",
            "pack.drawing",
            "pack pack.theme writing",
            "pack.chart",
            "pack pack.theme pack.drawing writing org.jfree..",
            "pack.pdf",
            "pack pack.theme pack.drawing pack.chart writing org.openpdf..",
            "pack.preflight",
            "org.verapdf.. org.mozilla.javascript.. jakarta.xml.bind..",
            "delivery.page",
            "org.apache.pdfbox..",
            "delivery.mail",
            DOMAIN + " ledger delivery org.slf4j.. jakarta.mail.. jakarta.activation.. org.eclipse.angus.mail.."
                    + " org.springframework.mail..",
            "delivery",
            DOMAIN + " " + PICTURES + " pack pack.data pack.wording org.slf4j.. " + JSON);

    /** The cut of the wiring; it may use every station and library, but only these parts of itself. */
    private static final Map<String, String> WIRING = table(
            "job.setting",
            "",
            "job.secret",
            "job.setting",
            "job.schedule",
            "",
            "job.file",
            "job.setting job.schedule",
            "job.reading",
            "job.setting",
            "job.cluster.place",
            "job.setting",
            "job.cluster",
            "job.setting job.cluster.place",
            "job.intake",
            "job.setting job.reading job.cluster job.cluster.place job.progress",
            "job.dispatch",
            "job.setting job.file",
            "job.theme",
            "job.setting",
            "job.commission",
            "job.setting job.file",
            "job.footing",
            "",
            "job.part",
            "",
            "job.quarterly",
            "job.setting job.reading job.dispatch job.secret job.theme job.file job.commission job.cluster job.cluster.place job.footing job.part job.progress",
            "job.erasure",
            "job.setting job.reading",
            "job.progress",
            "",
            "job",
            "job.erasure job.progress job.setting job.cluster job.cluster.place job.reading job.intake job.quarterly job.secret",
            "job.due",
            "job job.setting job.schedule job.file job.reading job.dispatch job.quarterly",
            "job.session",
            "job job.setting job.reading",
            "job.care",
            "job.setting job.schedule job.file job.reading job.session",
            "job.board",
            "job.setting job.schedule job.file job.reading job.dispatch job.quarterly job.due job.session",
            "job.command.map",
            "job.setting",
            "job.command.terminal",
            "job.setting",
            "job.command.operate",
            "job job.session job.setting job.schedule job.file job.reading job.dispatch job.quarterly job.due job.board job.command.terminal",
            "job.command.care",
            "job.session job.setting job.file job.reading job.dispatch job.board job.care job.erasure job.command.terminal",
            "job.command.cluster",
            "job.setting job.cluster job.session job.command.terminal",
            "job.command",
            "job job.command.care job.command.terminal job.command.cluster job.board job.due job.dispatch job.file job.command.operate job.command.map job.session job.setting job.reading job.intake job.quarterly");

    private static Map<String, String> table(String... cells) {
        Map<String, String> table = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            table.put(cells[i], cells[i + 1]);
        }
        return table;
    }

    @TestFactory
    Stream<DynamicTest> eachStationUsesOnlyWhatTheTableAllows() {
        return ALLOWED.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())));
    }

    private static void check(String station, String allowed) {
        Set<String> stations = words(allowed).collect(Collectors.toSet());
        String[] libraries = Stream.concat(
                        Stream.of("java..", "javax..", "org.jspecify.."),
                        stations.stream().filter(word -> word.endsWith("..")))
                .toArray(String[]::new);
        classes()
                .that(DescribedPredicate.describe("belong to " + station, type -> station.equals(stationOf(type))))
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(libraries)
                        .or(DescribedPredicate.describe(
                                "belong to " + station + " " + allowed,
                                type -> stationOf(type).equals(station) || stations.contains(stationOf(type)))))
                .because("a station may look upstream, never downstream; one library, one door")
                .allowEmptyShould(true)
                .check(PLUMBLINE);
    }

    private static String stationOf(JavaClass type) {
        String name = type.getPackageName().replaceFirst("^" + Pattern.quote(BASE) + "\\.?", "");
        while (!ALLOWED.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return name;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> theWiringIsCutIntoParts() {
        return WIRING.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    List<String> parts = Stream.concat(Stream.of(row.getKey()), words(row.getValue()))
                            .map(part -> BASE + "." + part)
                            .toList();
                    classes()
                            .that()
                            .resideInAPackage(BASE + "." + row.getKey())
                            .should()
                            .onlyDependOnClassesThat(outsideOrIn(parts))
                            .because("nobody depends on the command line, and the jobs do not know each other")
                            .allowEmptyShould(true)
                            .check(PLUMBLINE);
                }));
    }

    private static DescribedPredicate<JavaClass> outsideOrIn(List<String> parts) {
        return DescribedPredicate.describe(
                "lie outside the wiring or in " + parts,
                type -> !(type.getPackageName() + ".").startsWith(BASE + ".job.")
                        || parts.contains(type.getPackageName()));
    }

    @Test
    void theMainClassStartsTheCommandLineAndNothingElse() {
        classes()
                .that()
                .resideInAPackage(BASE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", BASE, BASE + ".job.command")
                .check(PLUMBLINE);
    }

    @Test
    void everyClassBelongsToARow() {
        assertThat(PLUMBLINE).allSatisfy(type -> {
            String station = stationOf(type);
            assertThat(station.isEmpty() || station.equals("job") || ALLOWED.containsKey(station))
                    .as("the table has no row for " + type.getPackageName())
                    .isTrue();
        });
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(PLUMBLINE);
    }

    @Test
    void thePurePackagesTouchNothingOutside() {
        classes()
                .that()
                .resideInAnyPackage(
                        BASE + ".calendar",
                        BASE + ".writing",
                        BASE + ".finding",
                        BASE + ".agreement",
                        BASE + ".submission",
                        BASE + ".measure..",
                        BASE + ".pack",
                        BASE + ".pack.edition",
                        BASE + ".pack.theme",
                        BASE + ".example")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "java.io..", "java.nio.file..", "java.sql..", "java.net..", "java.util.logging..")
                .because("everything between the ledger and the bytes is a pure function")
                .check(PLUMBLINE);
    }
}
