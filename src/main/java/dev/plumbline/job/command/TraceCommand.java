package dev.plumbline.job.command;

import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.PublishedFacts;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Nearest;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Leads from a printed figure to the cells it came from. All it needs lies beside the packs. */
@Command(
        name = "trace",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "From a figure to the cells it came from.",
            "",
            "  plumbline trace aurora.2026-Q3.alliance-attainment",
            ""
        })
final class TraceCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INPUT = "{\"sha256\":\"";
    private static final int CANDIDATES = 5;
    private static final int DIGITS = 12;

    @ParentCommand
    private PlumblineCommand plumbline = new PlumblineCommand();

    @Parameters(paramLabel = "ID", description = "Id of the figure, as in files of facts.")
    private String id = "";

    @Override
    public Integer call() throws IOException {
        Found found = find();
        if (plumbline.isJson()) {
            plumbline.out().println(found.line());
            return ExitCode.DONE.number();
        }
        JsonNode figure = JSON.readTree(found.line());
        PrintWriter out = plumbline.out();
        out.println(id);
        out.println("  value    " + value(figure));
        out.println("  method   " + figure.path("method").asString());
        if (figure.has("n")) {
            out.println("  n        " + figure.path("n").asString());
        }
        out.println("  in       " + plumbline.home().shown(found.file()));
        origins(out, figure, inputs(found.file()));
        return ExitCode.DONE.number();
    }

    private static String value(JsonNode figure) {
        return figure.path("value").isNull()
                ? "none, because " + figure.path("reason").asString()
                : figure.path("value").asString() + " " + figure.path("unit").asString();
    }

    private static void origins(PrintWriter out, JsonNode figure, Map<String, String> inputs) {
        Map<Place, List<String>> cells = new LinkedHashMap<>();
        for (JsonNode origin : figure.path("origins")) {
            Place place = new Place(
                    origin.path("sha256").asString(), origin.path("sheet").asString());
            cells.computeIfAbsent(place, _ -> new ArrayList<>())
                    .add(origin.path("cell").asString());
        }
        cells.forEach((place, list) -> out.println("  from     " + inputs.getOrDefault(place.sha256(), place.sha256())
                + (place.sheet().isEmpty()
                        ? ", the file as a whole"
                        : ", sheet '" + Shown.text(place.sheet()) + "', cells " + String.join(" ", list))));
        if (cells.isEmpty()) {
            out.println("  from     no cell: nothing was reported, or it counts what is in the register");
        }
    }

    /** The files that went in, by digest, in words; only the facts over all alliances name those that are not used. */
    private static Map<String, String> inputs(Path facts) throws IOException {
        Map<String, String> inputs = new HashMap<>();
        for (String line : linesStartingWith(facts.resolveSibling(FactsFile.FILE), INPUT)) {
            JsonNode input = JSON.readTree(line);
            String partner = input.path("partner").asString();
            String sha256 = input.path("sha256").asString();
            inputs.put(
                    sha256,
                    "input/" + (partner.isEmpty() ? "" : partner + "/")
                            + Shown.text(input.path("name").asString()) + " (received "
                            + input.path("received").asString() + ", " + sha256.substring(0, DIGITS) + ")");
        }
        return inputs;
    }

    private static List<String> linesStartingWith(Path facts, String start) throws IOException {
        try (Stream<String> lines = Files.lines(facts)) {
            return lines.filter(line -> line.startsWith(start))
                    .map(FactsFile::alone)
                    .toList();
        }
    }

    private Found find() throws IOException {
        List<PublishedFacts> all =
                PublishedFacts.listNewestFirst(plumbline.home().output());
        for (PublishedFacts facts : all) {
            Path own = facts.folder().resolve(FactsFile.fileOf(alliance()));
            for (Path file : Files.isRegularFile(own) ? List.of(own, facts.overAll()) : List.of(facts.overAll())) {
                Optional<String> line = find(file);
                if (line.isPresent()) {
                    return new Found(file, line.get());
                }
            }
        }
        throw new Refused(
                ExitCode.USAGE,
                "There is no figure '" + Shown.text(id) + "' in the published packs.",
                all.isEmpty()
                        ? "Nothing was published yet: 'plumbline run quarterly' does that."
                        : Nearest.to(id, candidates(all.getFirst()), CANDIDATES).stream()
                                .collect(Collectors.joining("\n  ", "The nearest are\n  ", "")));
    }

    /** Ids begin with the key of their alliance. */
    private String alliance() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    private Optional<String> find(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> figure(line).equals(id)).findFirst().map(FactsFile::alone);
        }
    }

    private static Set<String> ids(List<Path> files) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.map(TraceCommand::figure)
                        .filter(found -> !found.isEmpty())
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    /** Figures over all alliances, and those of the alliances with the nearest names. */
    private Set<String> candidates(PublishedFacts facts) throws IOException {
        Map<String, Path> byAlliance = facts.byAlliance();
        List<Path> files = new ArrayList<>(List.of(facts.overAll()));
        Nearest.to(alliance(), byAlliance.keySet(), CANDIDATES).forEach(near -> files.add(byAlliance.get(near)));
        return ids(files);
    }

    /** The id of the figure that a line is about; empty for a warning. */
    private static String figure(String line) {
        return line.contains("\"measure\":") ? FactsFile.idOf(line) : "";
    }

    private record Found(Path file, String line) {}

    private record Place(String sha256, String sheet) {}
}
