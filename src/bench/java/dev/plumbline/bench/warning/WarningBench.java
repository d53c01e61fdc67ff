package dev.plumbline.bench.warning;

import dev.plumbline.bench.plot.Picture;
import dev.plumbline.bench.plot.Plot;
import dev.plumbline.bench.race.Share;
import dev.plumbline.bench.warning.score.Product;
import dev.plumbline.bench.warning.score.Scorecard;
import dev.plumbline.bench.warning.score.Table;
import dev.plumbline.bench.warning.truth.Assumptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the warnings come in time and how often they cry wolf. */
public final class WarningBench {

    /** The seed of the reported figures; rules were tuned on seeds 1 and 2. */
    private static final long SEED = 2026;

    private static final int EACH = Share.of(16);
    private static final int EACH_VARIED = Share.of(6);

    private WarningBench() {}

    /**
     * Looks at invented alliances and writes {@code warnings.md} with a picture.
     *
     * @param args the folder to work in; then, to tune, another seed and number of alliances for each crack and strength
     * @throws IOException if the tables cannot be written
     */
    public static void main(String[] args) throws IOException {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : SEED;
        int each = args.length > 2 ? Integer.parseInt(args[2]) : EACH;
        StringBuilder text =
                new StringBuilder("# Do the warnings earn trust\n\nSeed %d, %d alliances for each crack and strength.\n"
                        .formatted(seed, each));
        Report base = new Report(new World(seed, each, Assumptions.BASE).looks(Report.ALARMS));
        text.append(base.whole());
        if (args.length < 3) {
            text.append(varied(seed));
        }
        System.out.println(text);
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("warnings.md"), text);
        Picture.save(List.of(plot(base)), folder.resolve("warnings.png"));
    }

    private static Plot plot(Report report) {
        return new Plot.Dots(
                "Notice that alarms give, against how often they cry wolf",
                "false alarms per 100 quarters of sound alliances",
                "quarters of notice",
                List.of(
                        Plot.Curve.of("ours", report.points(), Scorecard::falsePer100, Scorecard::notice),
                        Plot.Curve.of("rivals", report.rivals(), Scorecard::falsePer100, Scorecard::notice)));
    }

    /** Our main point under each set of assumptions, and the rival with most notice at no more than twice its false alarms. */
    private static String varied(long seed) {
        Table table = new Table();
        table.open(
                "When the assumptions are varied",
                "assumptions",
                "early",
                "notice",
                "false per 100",
                "best rival up to twice that",
                "its notice",
                "its false per 100");
        for (Assumptions assumptions : Assumptions.varied()) {
            Report report = new Report(new World(seed, EACH_VARIED, assumptions).looks(Report.ALARMS));
            Scorecard main = report.points().get(Product.MAIN);
            Optional<Scorecard> rival = best(report.rivals(), 2 * main.falsePer100());
            table.row(
                    assumptions.name(),
                    Table.percent(main.early()),
                    Table.number(main.notice()),
                    Report.decimal(main.falsePer100()),
                    rival.map(Scorecard::name).orElse("–"),
                    rival.map(card -> Table.number(card.notice())).orElse("–"),
                    rival.map(card -> Report.decimal(card.falsePer100())).orElse("–"));
        }
        return table.toString();
    }

    private static Optional<Scorecard> best(List<Scorecard> rivals, double falsePer100) {
        return rivals.stream()
                .filter(rival -> rival.falsePer100() <= falsePer100)
                .max(Comparator.comparingDouble(Scorecard::notice));
    }
}
