package dev.plumbline.job.command;

import dev.plumbline.inbox.Shown;
import dev.plumbline.job.quarterly.Differences;
import dev.plumbline.job.quarterly.Differences.Change;
import dev.plumbline.job.quarterly.Differences.Difference;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints what changed in a quarter between two instants of knowledge. */
@Command(
        name = "diff",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "What a restatement changed: files and figures of a quarter, as known at two instants.",
            "",
            "  plumbline diff 2026-Q3 --as-of 2026-10-20T07:00:00Z --as-of 2026-11-05T07:00:00Z",
            ""
        })
final class DiffCommand implements Callable<Integer> {

    private static final int SCHEMA = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParentCommand
    private PlumblineCommand plumbline = new PlumblineCommand();

    @Parameters(paramLabel = "QUARTER", description = "The quarter of the pack, such as 2026-Q3.")
    private String period = "";

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            required = true,
            arity = "1",
            description = "Given twice: the earlier instant, then the later one. 'asOf' in manifest.json is one.")
    private List<String> instants = List.of();

    @Override
    public Integer call() {
        if (instants.size() != 2) {
            throw new Refused(
                    ExitCode.USAGE,
                    "Two instants are compared, " + instants.size() + " was given.",
                    "Give --as-of twice, the earlier instant first.");
        }
        Instant from = instant(instants.getFirst());
        Instant to = instant(instants.getLast());
        try (Session session = Session.open(plumbline.home(), plumbline.isQuiet(), "diff")) {
            Difference found = session.get(Differences.class).between(RegisterFile.quarter(period), from, to);
            if (plumbline.isJson()) {
                plumbline.out().println(JSON.writeValueAsString(json(found, from, to)));
            } else {
                print(found, plumbline.out());
            }
        }
        return ExitCode.DONE.number();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(
                    ExitCode.USAGE,
                    "'" + Shown.text(text) + "' is not an instant.",
                    "Write it as 2026-10-20T00:00:00Z.");
        }
    }

    private static void print(Difference found, PrintWriter out) {
        found.added().forEach(file -> out.println("+ " + place(file)));
        found.dropped().forEach(file -> out.println("- " + place(file)));
        found.changes()
                .forEach(change -> out.println(
                        "  %s  %s -> %s".formatted(change.id(), words(change.before()), words(change.after()))));
        out.println("%d files came, %d no longer count, %d figures changed"
                .formatted(
                        found.added().size(),
                        found.dropped().size(),
                        found.changes().size()));
    }

    private static String place(Receipt file) {
        String name = file.partner().isEmpty() ? file.name() : file.partner() + "/" + file.name();
        return Shown.text(name) + "  received " + file.receivedAt() + "  " + file.sha256();
    }

    private static String words(Optional<Figure> figure) {
        return figure.map(one -> one.isDefined() ? plain(one.get()) : reason(one))
                .orElse("none");
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String reason(Figure figure) {
        return "none: " + figure.reason().map(Undefined::words).orElse("");
    }

    private ObjectNode json(Difference found, Instant from, Instant to) {
        ObjectNode root = JSON.createObjectNode()
                .put("schema", SCHEMA)
                .put("period", period)
                .put("from", from.toString())
                .put("to", to.toString());
        files(root.putArray("added"), found.added());
        files(root.putArray("dropped"), found.dropped());
        ArrayNode figures = root.putArray("figures");
        found.changes().forEach(change -> change(figures.addObject(), change));
        return root;
    }

    private static void files(ArrayNode list, List<Receipt> files) {
        for (Receipt file : files) {
            list.addObject()
                    .put("partner", file.partner())
                    .put("name", file.name())
                    .put("received", file.receivedAt().toString())
                    .put("sha256", file.sha256());
        }
    }

    private static void change(ObjectNode node, Change change) {
        node.put("id", change.id());
        change.after().or(change::before).ifPresent(figure -> node.put("unit", figure.unit()));
        put(node, "before", change.before());
        put(node, "after", change.after());
    }

    private static void put(ObjectNode node, String key, Optional<Figure> figure) {
        figure.filter(Figure::isDefined).ifPresentOrElse(one -> node.put(key, one.get()), () -> node.putNull(key));
        figure.filter(one -> !one.isDefined()).ifPresent(one -> node.put(key + "Reason", reason(one)));
    }
}
