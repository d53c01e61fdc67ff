package dev.plumbline.pack.edition.annex;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.PartnerReturn;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.cycle.Extension;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.util.List;
import java.util.stream.Collectors;

/** Who reported, when, and who did not. */
record ReturnsTable(Setting setting) {

    private static final int NAMED = 3;

    Block.Table table() {
        return new Block.Table(
                "Returns",
                subtitle(),
                List.of(
                        new Block.Column("Partner", 0.24, false),
                        new Block.Column("Return for " + Print.quarter(setting.quarter()), 0.52, false),
                        new Block.Column("On time, last four quarters", 0.24, false)),
                setting.returns().stream().map(this::row).toList());
    }

    /** A clause that names who did not report; empty when all did. */
    String whoIsMissing() {
        List<String> missing = setting.returns().stream()
                .filter(each -> !each.isReported())
                .map(each -> setting.partner(each.standing().partner()))
                .toList();
        if (missing.isEmpty()) {
            return "";
        }
        String more = missing.size() > NAMED ? " and %d more".formatted(missing.size() - NAMED) : "";
        return "; %s%s did not report"
                .formatted(String.join(", ", missing.subList(0, Math.min(NAMED, missing.size()))), more);
    }

    private String subtitle() {
        return setting.returns().stream()
                .map(PartnerReturn::standing)
                .findFirst()
                .flatMap(standing -> standing.due()
                        .map(due -> "wanted by " + Print.day(due)
                                + standing.cutOff()
                                        .map(last -> ", counted until " + Print.day(last))
                                        .orElse("")))
                .orElse("the first usable file counts for being on time");
    }

    private Block.Row row(PartnerReturn each) {
        Mark mark = each.isReported() ? Mark.NEUTRAL : Mark.WATCH;
        return new Block.Row(
                false,
                List.of(
                        new Cell.Words(
                                Sentence.of(setting.partner(each.standing().partner())), Mark.NEUTRAL),
                        new Cell.Words(Sentence.of(words(each)), mark),
                        new Cell.Words(onTime(each.onTime()), Mark.NEUTRAL)));
    }

    private String words(PartnerReturn each) {
        Standing standing = each.standing();
        String used = standing.findUsed()
                .map(file -> "received " + received(file) + inTime(standing))
                .orElseGet(() -> each.spokenFor() ? "reported by another partner" : unreported(standing));
        String waiting = waiting(standing.listWaiting());
        String excepted = standing.extension()
                .map(Extension::until)
                .map(until -> "; exception until " + Print.day(until))
                .orElse("");
        return used + waiting + excepted;
    }

    private static String waiting(List<Handed> files) {
        if (files.isEmpty()) {
            return "";
        }
        String names = files.stream()
                .limit(NAMED)
                .map(file -> (file.name().isEmpty() ? "a file" : file.name()) + " of " + received(file))
                .collect(Collectors.joining(", "));
        String more = files.size() > NAMED ? " and %d more".formatted(files.size() - NAMED) : "";
        return "; %s%s %s for the next pack".formatted(names, more, files.size() == 1 ? "waits" : "wait");
    }

    private static String inTime(Standing standing) {
        return standing.findOnTime()
                .map(onTime -> onTime ? ", on time" : ", late")
                .orElse("");
    }

    private static String unreported(Standing standing) {
        return standing.files().isEmpty() || !standing.listWaiting().isEmpty()
                ? "did not report"
                : "did not report: nothing of what was received can be used";
    }

    private static Sentence onTime(Figure figure) {
        if (!figure.isDefined()) {
            return Sentence.of(figure.reason().orElseThrow().words(), figure.id());
        }
        long quarters = figure.n().orElseThrow();
        return Sentence.of(
                "%d of %s"
                        .formatted(
                                Math.round(figure.get() * (double) quarters),
                                Print.count((double) quarters, "quarter", "quarters")),
                figure.id());
    }

    private static String received(Handed file) {
        return Print.day(file.received());
    }
}
