package dev.plumbline.job.command;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.inbox.Shown;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Reminders;
import dev.plumbline.submission.cycle.Standing;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the returns of a quarter stand, for people and as JSON.
 *
 * @param quarter the quarter
 * @param standings one for each partner
 * @param now the instant
 */
record CycleLines(Quarter quarter, List<Standing> standings, Instant now) {

    void print(PrintWriter out) {
        out.println();
        out.println(quarter + deadlines());
        standings.forEach(standing -> out.println("  %-10s %s"
                .formatted(standing.state(now).word(), Shown.text(standing.partner() + ": " + words(standing)))));
    }

    private String deadlines() {
        Optional<Standing> any = standings.stream().findFirst();
        String due = any.flatMap(Standing::due).map(day -> ", wanted by " + day).orElse(", no deadline agreed");
        return due
                + any.flatMap(Standing::cutOff)
                        .map(day -> ", counted until " + day)
                        .orElse("");
    }

    private String words(Standing standing) {
        StringBuilder words = new StringBuilder();
        words.append(standing.findUsed()
                .map(file -> file.name() + ", received " + file.received())
                .orElse(standing.files().isEmpty() ? "nothing received" : "nothing that counts"));
        standing.findUpdate()
                .flatMap(_ -> standing.findFirstGood())
                .ifPresent(first -> words.append("; the first one came ").append(first.received()));
        for (Handed file : standing.listWaiting()) {
            words.append("; ")
                    .append(file.name())
                    .append(" came ")
                    .append(file.received())
                    .append(" and waits for the next quarter's pack");
        }
        standing.extension()
                .ifPresent(extension -> words.append("; exception until ")
                        .append(extension.until())
                        .append(": ")
                        .append(extension.reason()));
        nextReminder(standing).ifPresent(day -> words.append("; next reminder ").append(day));
        return words.toString();
    }

    private Optional<LocalDate> nextReminder(Standing standing) {
        return Reminders.findNext(standing.deadlines().dayOf(now), standing).map(Reminders.Reminder::day);
    }

    void write(ObjectNode node) {
        node.put("period", quarter.toString());
        put(node, "due", standings.stream().findFirst().flatMap(Standing::due));
        put(node, "cutOff", standings.stream().findFirst().flatMap(Standing::cutOff));
        ArrayNode partners = node.putArray("partners");
        standings.forEach(standing -> write(partners.addObject(), standing));
    }

    private void write(ObjectNode node, Standing standing) {
        node.put("partner", standing.partner()).put("state", standing.state(now).word());
        put(node, "received", standing.findReceived());
        put(node, "accepted", standing.findUsed().map(Handed::received));
        node.put("late", standing.isLate(now))
                .put("locked", standing.isLocked(now))
                .put("excepted", standing.isExcepted(now));
        ObjectNode exception = node.putObject("exception");
        if (standing.extension().isPresent()) {
            exception
                    .put("until", standing.extension().get().until().toString())
                    .put("reason", standing.extension().get().reason());
        } else {
            node.putNull("exception");
        }
        ArrayNode waiting = node.putArray("waiting");
        standing.listWaiting()
                .forEach(file -> waiting.addObject()
                        .put("name", file.name())
                        .put("sha256", file.sha256())
                        .put("received", file.received().toString()));
        put(node, "nextReminder", nextReminder(standing));
    }

    private static void put(ObjectNode node, String key, Optional<?> value) {
        node.put(key, value.map(Object::toString).orElse(null));
    }
}
