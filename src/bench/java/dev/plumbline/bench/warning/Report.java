package dev.plumbline.bench.warning;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.bench.warning.score.Alarm;
import dev.plumbline.bench.warning.score.Looks;
import dev.plumbline.bench.warning.score.Product;
import dev.plumbline.bench.warning.score.Rivals;
import dev.plumbline.bench.warning.score.Scorecard;
import dev.plumbline.bench.warning.score.Table;
import dev.plumbline.bench.warning.truth.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of one world. */
final class Report {

    /** All alarms: our points, the rivals, our rules. */
    static final List<Alarm> ALARMS = Stream.of(Product.points(), Rivals.all(), Product.rules())
            .flatMap(List::stream)
            .toList();

    private static final int POINTS = Product.points().size();
    private static final int RIVALS = Rivals.all().size();

    private final List<Looks> looks;
    private final Table table = new Table();

    Report(List<Looks> looks) {
        this.looks = looks;
    }

    private List<Scorecard> cards(int from, int to, Predicate<Looks> which) {
        List<Looks> chosen = looks.stream().filter(which).toList();
        return IntStream.range(from, to)
                .mapToObj(index -> Scorecard.of(ALARMS.get(index).name(), index, chosen))
                .toList();
    }

    List<Scorecard> points() {
        return cards(0, POINTS, _ -> true);
    }

    /** The rivals that can be chosen: those whose line is not above what every alliance reaches. */
    List<Scorecard> rivals() {
        return cards(POINTS, POINTS + RIVALS, _ -> true);
    }

    /** Of our points the one with most notice at no more than half the false alarms of a rival. */
    Optional<Scorecard> atHalf(Scorecard rival) {
        return points().stream()
                .filter(point -> point.falsePer100() <= rival.falsePer100() / 2)
                .max(Comparator.comparingDouble(Scorecard::notice));
    }

    String whole() {
        table.open("Together");
        points().forEach(table::score);
        rivals().stream().filter(rival -> rival.notice() > 0).forEach(table::score);
        duels();
        cracks();
        table.open("Rule by rule");
        cards(POINTS + RIVALS, ALARMS.size(), _ -> true).stream()
                .filter(card -> card.falseAlarms() > 0 || !card.leads().isEmpty())
                .forEach(table::score);
        return table.toString();
    }

    private void duels() {
        table.open(
                "Against each rival, at no more than half of its false alarms",
                "rival",
                "its false per 100",
                "its notice",
                "our point",
                "our false per 100",
                "our notice",
                "times");
        for (Scorecard rival : rivals()) {
            atHalf(rival)
                    .filter(_ -> rival.notice() > 0)
                    .ifPresent(ours -> table.row(
                            rival.name(),
                            decimal(rival.falsePer100()),
                            Table.number(rival.notice()),
                            ours.name(),
                            decimal(ours.falsePer100()),
                            Table.number(ours.notice()),
                            decimal(ours.notice() / rival.notice())));
        }
    }

    private void cracks() {
        Scorecard main = points().get(Product.MAIN);
        table.open(
                main.name() + ", crack by crack",
                "crack",
                "slight: early",
                "notice",
                "clear: early",
                "notice",
                "severe: early",
                "notice");
        for (Foundation crack : Foundation.values()) {
            List<Scorecard> by = Stream.of(Strength.values())
                    .map(strength -> cards(
                                    Product.MAIN,
                                    Product.MAIN + 1,
                                    look -> look.fate().crack().equals(Optional.of(crack))
                                            && look.fate().strength() == strength)
                            .getFirst())
                    .toList();
            table.row(Stream.concat(
                            Stream.of(crack.words()),
                            by.stream()
                                    .flatMap(card ->
                                            Stream.of(Table.percent(card.early()), Table.number(card.notice()))))
                    .toArray(String[]::new));
        }
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
