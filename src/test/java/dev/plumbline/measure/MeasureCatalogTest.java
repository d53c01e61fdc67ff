package dev.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.measure.alignment.DegreeOfAlignment;
import dev.plumbline.measure.alignment.PerceptionGap;
import dev.plumbline.measure.alignment.PriorityOverlap;
import dev.plumbline.measure.alignment.ReportedDifference;
import dev.plumbline.measure.alignment.consensus.AverageDeviation;
import dev.plumbline.measure.alignment.consensus.WithinGroupAgreement;
import dev.plumbline.measure.assessment.FoundationState;
import dev.plumbline.measure.attainment.Attainment;
import dev.plumbline.measure.attainment.Pace;
import dev.plumbline.measure.attainment.RollUp;
import dev.plumbline.measure.attainment.YearToDate;
import dev.plumbline.measure.trend.MannKendall;
import dev.plumbline.measure.trend.TheilSen;
import dev.plumbline.measure.trend.forecast.Outlook;
import dev.plumbline.measure.warning.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The catalog of measures and rules in the docs is what the code says. Written anew with
 * {@code -Dplumbline.measures.write=true}.
 */
class MeasureCatalogTest {

    private static final Path CATALOG = Path.of("src/docs/measures.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RULES = SOURCES.resolve("dev/plumbline/measure/warning");
    private static final String WRITE = "plumbline.measures.write";
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";

    /** The class whose Javadoc has the formula at length, its edge values and its source. */
    private static final Map<String, Class<?>> CLASSES = Map.ofEntries(
            Map.entry("ATTAINMENT", Attainment.class),
            Map.entry("GOAL_ATTAINMENT", RollUp.class),
            Map.entry("ALLIANCE_ATTAINMENT", RollUp.class),
            Map.entry("ATTAINMENT_LOWEST", RollUp.class),
            Map.entry("ATTAINMENT_HIGHEST", RollUp.class),
            Map.entry("CHANCE", Outlook.class),
            Map.entry("PACE", Pace.class),
            Map.entry("SLOPE", TheilSen.class),
            Map.entry("TREND_CHANCE", MannKendall.class),
            Map.entry("ADVERSE_TRENDS", dev.plumbline.measure.trend.FalseDiscoveryRate.class),
            Map.entry("YEAR_TO_DATE", YearToDate.class),
            Map.entry("YEAR_TO_DATE_TARGET", YearToDate.class),
            Map.entry("PERCEPTION_GAP", PerceptionGap.class),
            Map.entry("ITEM_GAP", PerceptionGap.class),
            Map.entry("LEVEL_GAP", PerceptionGap.class),
            Map.entry("AVERAGE_DEVIATION", AverageDeviation.class),
            Map.entry("AGREEMENT", WithinGroupAgreement.class),
            Map.entry("AGREEMENT_SKEWED", WithinGroupAgreement.class),
            Map.entry("PRIORITY_OVERLAP", PriorityOverlap.class),
            Map.entry("REPORTED_DIFFERENCE", ReportedDifference.class),
            Map.entry("MATCH_RATE", ReportedDifference.class),
            Map.entry("CLOSENESS", DegreeOfAlignment.class),
            Map.entry("DEGREE_OF_ALIGNMENT", DegreeOfAlignment.class),
            Map.entry("ALIGNMENT_LOWEST", DegreeOfAlignment.class),
            Map.entry("ALIGNMENT_HIGHEST", DegreeOfAlignment.class),
            Map.entry("CLOSENESS_DRIFT", TheilSen.class),
            Map.entry("OVERLAP_DRIFT", TheilSen.class),
            Map.entry("COMMITMENTS_DRIFT", TheilSen.class),
            Map.entry("ALIGNMENT_DRIFT", TheilSen.class),
            Map.entry("FOUNDATION_WARNINGS", FoundationState.class));

    @Test
    void theCatalogInTheDocsIsTheOneGenerated() throws IOException {
        String catalog = catalog();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(CATALOG, catalog);
        }

        assertThat(CATALOG)
                .as("src/docs/measures.md is stale: run the tests once with -D" + WRITE + "=true")
                .hasContent(catalog);
    }

    @Test
    void everyClassOfTheTableBelongsToAMeasure() {
        assertThat(Arrays.stream(Measure.values()).map(Enum::name)).containsAll(CLASSES.keySet());
    }

    private static String catalog() throws IOException {
        return """
                # Measures and rules

                What is computed and what warns. Generated from the code by `MeasureCatalogTest`; do not edit.

                A figure has a value or a reason, never a silent 0; edge rules that hold for all stand first, those of a method
                with it. Statistics are computed in double, actuals are compared with targets as decimals, and nothing is rounded
                before it is printed.

                ## Why a figure can be undefined
                """
                + Arrays.stream(Undefined.values())
                        .map(reason -> "- `" + code(reason.name()) + "`: " + reason.words() + "\n")
                        .collect(Collectors.joining())
                + "\n## Measures\n"
                + sections()
                + "\n## Rules\n\nThe cuts are our choice; first what it means, then when it warns.\n\n"
                + "| rule | what it means | foundation | when it warns |\n|---|---|---|---|\n"
                + rules();
    }

    private static String sections() throws IOException {
        Map<String, String> meanings = commented(SOURCES.resolve("dev/plumbline/measure/Measure.java"));
        StringBuilder text = new StringBuilder();
        for (Measure measure : Measure.values()) {
            text.append("\n### ").append(measure.code()).append('\n');
            text.append(meanings.getOrDefault(measure.name(), "")).append("\n\n");
            text.append("- Formula: ").append(measure.method()).append('\n');
            text.append("- Unit and range: ").append(range(measure.unit())).append('\n');
            Optional<Class<?>> type = Optional.ofNullable(CLASSES.get(measure.name()));
            text.append("- Edge rules and formula at length: ")
                    .append(type.map(each -> "`" + each.getSimpleName() + "`: " + about(each))
                            .orElse("undefined where nothing was reported"))
                    .append('\n');
            text.append("- Source: ")
                    .append(type.flatMap(MeasureCatalogTest::source).orElse("our definition"))
                    .append('\n');
        }
        return text.toString();
    }

    private static String range(String unit) {
        return switch (unit) {
            case "" -> "the indicator's own unit";
            case "ratio" -> "ratio; 1 is met or even";
            case "share", "probability", "rwg" -> unit + ", 0 to 1";
            case "count" -> "count, 0 or more";
            case "percent" -> "percent, 0 to 100";
            case "points of 100" -> "points, 0 to 100";
            default -> unit;
        };
    }

    /** First paragraphs of a class's Javadoc. */
    private static String about(Class<?> type) {
        return plain(comment(type).replaceAll("(?s)\\n\\s*\\*\\s*@.*", ""));
    }

    private static Optional<String> source(Class<?> type) {
        Matcher see = Pattern.compile("@see (?:\"([^\"]+)\"|<a href=\"[^\"]+\">([^<]+)</a>)")
                .matcher(comment(type));
        return see.find() ? Optional.ofNullable(see.group(1)).or(() -> Optional.of(see.group(2))) : Optional.empty();
    }

    private static String comment(Class<?> type) {
        Matcher found = Pattern.compile(
                        COMMENT + "public (?:sealed |final )*(?:record|class|interface)", Pattern.DOTALL)
                .matcher(read(SOURCES.resolve(type.getName().replace('.', '/') + ".java")));
        assertThat(found.find()).as("%s is documented", type).isTrue();
        return found.group(1);
    }

    private static String rules() throws IOException {
        Map<String, String> meanings = commented(RULES.resolve("Rule.java"));
        String sources;
        try (Stream<Path> files = Files.walk(RULES)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(MeasureCatalogTest::read)
                    .collect(Collectors.joining("\n"));
        }
        StringBuilder text = new StringBuilder();
        for (Rule rule : Rule.values()) {
            text.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            meanings.getOrDefault(rule.name(), ""),
                            rule.foundation().map(part -> part.words()).orElse("–"),
                            condition(rule, sources)));
        }
        return text.toString();
    }

    private static String condition(Rule rule, String sources) {
        Matcher check = Pattern.compile("Rule\\." + rule.name() + ",\\s*(\\w+Rules)::(\\w+)")
                .matcher(sources);
        String declared = check.find()
                ? "static List<Signal> " + check.group(2) + "\\("
                : "(?:private )?static final SoundingRule " + rule.name() + " ";
        String source = declared.startsWith("static List") ? classOf(check.group(1), sources) : sources;
        Matcher comment = Pattern.compile(COMMENT + declared, Pattern.DOTALL).matcher(source);
        return comment.find() ? plain(comment.group(1)) : cuts(rule, sources);
    }

    /** The cuts of a rule over one sounding. */
    private static String cuts(Rule rule, String sources) {
        Matcher cuts = Pattern.compile(
                        "Rule\\." + rule.name() + ",\\s*Measure\\.(\\w+),\\s*([\\d.]+),\\s*([\\d.]+),\\s*(\\d+)")
                .matcher(sources);
        assertThat(cuts.find()).as("when %s warns", rule).isTrue();
        boolean low = Double.parseDouble(cuts.group(3)) < Double.parseDouble(cuts.group(2));
        return "`%s` %s %s: watch; %s: cracked; from %s observations."
                .formatted(code(cuts.group(1)), low ? "below" : "from", cuts.group(2), cuts.group(3), cuts.group(4));
    }

    /** From the declaration of a class on: several classes have methods of one name. */
    private static String classOf(String name, String sources) {
        return sources.substring(sources.indexOf("class " + name + " {"));
    }

    /** The Javadoc of the constants of an enum. */
    private static Map<String, String> commented(Path file) {
        return Pattern.compile(COMMENT + "([A-Z][A-Z_]+)\\(", Pattern.DOTALL)
                .matcher(read(file))
                .results()
                .collect(Collectors.toMap(found -> found.group(2), (MatchResult found) -> plain(found.group(1))));
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("<p>|</?[a-z]+>", " ")
                .replaceAll("\\{@(?:code|link|value) #?([^}]*)}", "$1")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String code(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
