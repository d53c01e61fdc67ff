package dev.plumbline.pack.edition.annex;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.PartnerReturn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.cycle.Extension;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who reported, when, and who did not.
 *
 * @param setting the returns
 * @param isBrief whether those that came in time, and of which nothing else is to be said, are left out
 */
record ReturnsTable(Setting setting, boolean isBrief) {

    private static final int NAMED = 3;

    /** The table; empty where there is nobody to name. */
    Optional<Block.Table> table() {
        List<Block.Row> rows = setting.returns().stream()
                .filter(each -> !isBrief || isToBeNamed(each.standing()))
                .map(this::row)
                .toList();
        String quarter = setting.print().quarter(setting.quarter());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        texts().text("sources.returns"),
                        isBrief ? texts().text(others(), Parts.of("due", subtitle())) : subtitle(),
                        List.of(
                                new Block.Column(texts().text("sources.partner"), 0.24, false),
                                new Block.Column(
                                        texts().text("sources.return-for", Parts.of("quarter", quarter)), 0.52, false),
                                new Block.Column(texts().text("sources.on-time"), 0.24, false)),
                        rows));
    }

    private String others() {
        boolean isDue = setting.returns().stream()
                .allMatch(each -> each.standing().due().isPresent());
        return isDue ? "sources.others-in-time" : "sources.others-reported";
    }

    private static boolean isToBeNamed(Standing standing) {
        return standing.findUsed().isEmpty()
                || !standing.findOnTime().orElse(true)
                || standing.findUpdate().isPresent()
                || standing.extension().isPresent()
                || !standing.listWaiting().isEmpty();
    }

    private Catalog texts() {
        return setting.catalog();
    }

    /** Names of those who did not report, the first ones; empty when all did. */
    String whoIsMissing() {
        return named(setting.returns().stream()
                .filter(each -> !each.isReported())
                .map(each -> setting.partner(each.standing().partner()))
                .toList());
    }

    private String named(List<String> names) {
        String first = setting.print().list(names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? texts().text("page.and-others", Parts.of("names", first)) : first;
    }

    private String subtitle() {
        Optional<Standing> standing =
                setting.returns().stream().map(PartnerReturn::standing).findFirst();
        Optional<String> due = standing.flatMap(Standing::due).map(setting.print()::day);
        Optional<String> last = standing.flatMap(Standing::cutOff).map(setting.print()::day);
        return due.map(day -> last.map(cut -> texts().text(
                                        "sources.wanted-counted",
                                        Parts.of("due", day).and("last", cut)))
                        .orElseGet(() -> texts().text("sources.wanted", Parts.of("due", day))))
                .orElseGet(() -> texts().text("sources.first-counts"));
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
        List<String> words = new ArrayList<>();
        words.add(PartnerReturn.whenItCame(standing, setting).orElseGet(() -> texts().text(unreported(each))));
        waiting(standing.listWaiting()).ifPresent(words::add);
        standing.extension()
                .map(Extension::until)
                .map(until -> texts().text(
                                "sources.exception",
                                Parts.of("day", setting.print().day(until))))
                .ifPresent(words::add);
        return String.join("; ", words);
    }

    private Optional<String> waiting(List<Handed> files) {
        List<String> names = files.stream()
                .map(file -> texts().text(
                                "sources.file-of",
                                Parts.of("file", file.name().isEmpty() ? texts().text("sources.a-file") : file.name())
                                        .and("day", received(file))))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(texts().text(
                                names.size() == 1 ? "sources.waits" : "sources.wait", Parts.of("files", named(names))));
    }

    private static String unreported(PartnerReturn each) {
        if (each.spokenFor()) {
            return "sources.spoken-for";
        }
        Standing standing = each.standing();
        return standing.files().isEmpty() || !standing.listWaiting().isEmpty()
                ? "sources.not-reported"
                : "sources.nothing-usable";
    }

    private Sentence onTime(Figure figure) {
        return figure.isDefined()
                ? texts().say("sources.quarters", Parts.of("share", figure))
                : Sentence.of(texts().term(figure.reason().orElseThrow()));
    }

    private String received(Handed file) {
        return setting.print().day(file.received());
    }
}
