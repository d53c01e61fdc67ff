package dev.plumbline.job.command;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.writing.Isolate;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Files and what became of them, for people and as JSON. */
final class FileLines {

    private static final int SCHEMA = 1;
    private static final int FINDINGS = 20;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FileLines() {}

    /** Prints files in the form that was asked for. */
    static void print(PlumblineCommand plumbline, List<Told> files, int waiting) {
        print(plumbline, files, waiting, Optional.empty(), Optional.empty());
    }

    /** Prints files, and where the returns of a quarter stand, or why nobody knows. */
    static void print(
            PlumblineCommand plumbline,
            List<Told> files,
            int waiting,
            Optional<CycleLines> cycle,
            Optional<Refused> withoutRegister) {
        PrintWriter out = plumbline.out();
        if (plumbline.isJson()) {
            ObjectNode root = json(files, waiting, Language.ENGLISH);
            cycle.ifPresent(lines -> lines.write(root.putObject("cycle")));
            withoutRegister.ifPresent(why -> root.putObject("withoutRegister")
                    .put("why", why.getMessage())
                    .put("action", why.action()));
            out.println(JSON.writeValueAsString(root));
            return;
        }
        for (Told file : files) {
            out.println(line(file));
            file.outcome().findings().stream().limit(FINDINGS).forEach(finding -> finding(out, finding));
            int more = file.outcome().findings().size() - FINDINGS;
            if (more > 0) {
                out.println("    and " + more + " more");
            }
        }
        out.println(counts(files, waiting));
        cycle.ifPresent(lines -> lines.print(out));
        withoutRegister.ifPresent(why -> out.println(why.getMessage() + " " + why.action()));
    }

    /** Prints files as JSON, in a language. */
    static void printJson(PlumblineCommand plumbline, List<Told> files, Language language) {
        plumbline.out().println(JSON.writeValueAsString(json(files, 0, language)));
    }

    /** One file in one line. */
    static String line(Told file) {
        Receipt receipt = file.receipt();
        return "%-23s %s".formatted(file.state().words(), Shown.text(place(receipt)));
    }

    private static String place(Receipt receipt) {
        return receipt.partner().isEmpty() ? receipt.name() : receipt.partner() + "/" + receipt.name();
    }

    private static void finding(PrintWriter out, Finding finding) {
        String place = (finding.origin().sheet() + " " + finding.origin().cell()).strip();
        out.println(Shown.text("    " + (place.isEmpty() ? "" : place + ": ") + finding.message() + " " + finding.fix()
                + " [" + finding.kind().code() + "]"));
    }

    private static String counts(List<Told> files, int waiting) {
        StringBuilder line = new StringBuilder(files.size() + " seen");
        for (FileState state : FileState.values()) {
            line.append(state == FileState.ACCEPTED ? " = " : " + ")
                    .append(count(files, state))
                    .append(' ')
                    .append(state.words());
        }
        return waiting == 0 ? line.toString() : line + "; " + waiting + " waiting to be read";
    }

    private static long count(List<Told> files, FileState state) {
        return files.stream().filter(file -> file.state() == state).count();
    }

    private static ObjectNode json(List<Told> files, int waiting, Language language) {
        ObjectNode root = JSON.createObjectNode().put("schema", SCHEMA);
        ArrayNode list = root.putArray("files");
        files.forEach(file -> file(list.addObject(), file, language));
        ObjectNode counts = root.putObject("counts").put("seen", files.size());
        counts.put("accepted", count(files, FileState.ACCEPTED));
        counts.put("acceptedWithFindings", count(files, FileState.ACCEPTED_WITH_FINDINGS));
        counts.put("rejected", count(files, FileState.REJECTED));
        counts.put("unreadable", count(files, FileState.UNREADABLE));
        counts.put("duplicate", count(files, FileState.DUPLICATE));
        counts.put("waiting", waiting);
        return root;
    }

    private static void file(ObjectNode node, Told file, Language language) {
        node.put("partner", file.receipt().partner())
                .put("name", file.receipt().name())
                .put("sha256", file.receipt().sha256())
                .put("kind", file.outcome().form())
                .put("state", file.state().words());
        List<Submission.SheetCount> rows = file.outcome().rows();
        node.putObject("rows")
                .put("read", rows.stream().mapToInt(Submission.SheetCount::read).sum())
                .put("used", rows.stream().mapToInt(Submission.SheetCount::used).sum())
                .put(
                        "ignored",
                        rows.stream().mapToInt(Submission.SheetCount::ignored).sum())
                .put(
                        "inError",
                        rows.stream().mapToInt(Submission.SheetCount::inError).sum());
        unread(node.putArray("unread"), rows);
        findings(node.putArray("findings"), file.outcome().findings(), language);
    }

    private static void unread(ArrayNode list, List<Submission.SheetCount> sheets) {
        for (Submission.SheetCount sheet : sheets) {
            for (UnreadCells unread : sheet.unread()) {
                list.addObject()
                        .put("sheet", sheet.sheet())
                        .put("reason", unread.reason().words())
                        .put("cells", unread.cells())
                        .put("where", unread.where());
            }
        }
    }

    private static void findings(ArrayNode list, List<Finding> findings, Language language) {
        for (Finding finding : findings) {
            list.addObject()
                    .put("code", finding.kind().code())
                    .put("severity", finding.kind().severity().name().toLowerCase(java.util.Locale.ROOT))
                    .put("sheet", finding.origin().sheet())
                    .put("cell", finding.origin().cell())
                    .put("value", finding.value())
                    .put("message", Isolate.without(finding.message(language)))
                    .put("fix", finding.fix(language))
                    .put("example", finding.example(language))
                    .put("explanation", finding.explanation());
        }
    }
}
