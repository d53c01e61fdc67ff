package dev.plumbline.pack.edition;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for numbers in packs of a language without digits of its own that are no figures: in sentences, in words beside them, for screen readers and on charts. */
public final class PrintedNumbers {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final MathContext IN_CHARTS = new MathContext(3, RoundingMode.HALF_UP);
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    /** Components that hold names, keys, or words of a partner, and those that hold a scale. */
    private static final Set<String> NOT_PRINTED = Set.of("id", "section", "stamp", "figures", "labels");

    private final List<String> names;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Set<Double> values = new HashSet<>();

    /**
     * Looks against figures.
     *
     * @param figures all there are; the first of an id counts
     * @param named what partners named: digits in names are theirs
     */
    public PrintedNumbers(Collection<Figure> figures, Stream<String> named) {
        figures.forEach(figure -> {
            this.figures.putIfAbsent(figure.id(), figure);
            figure.value().ifPresent(values::add);
        });
        names = named.filter(name -> NUMBER.matcher(name).find())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * Sentences that print a number.
     *
     * @param pack the pack
     * @return how many
     */
    public static long count(Pack pack) {
        return PackParts.of(Sentence.class, pack).stream()
                .filter(sentence -> NUMBER.matcher(sentence.text()).find())
                .count();
    }

    /**
     * Numbers in sentences that are not rounded figures of theirs.
     *
     * @param pack the pack
     * @return what is wrong; empty when nothing is
     */
    public Set<String> astray(Pack pack) {
        Set<String> wrong = new TreeSet<>();
        for (Sentence sentence : PackParts.of(Sentence.class, pack)) {
            List<Figure> cited = cited(sentence);
            List<BigDecimal> printed = numbers(sentence.text()).toList();
            if (!isTold(printed, List.of(), cited)) {
                wrong.add(printed + " in: " + sentence + cited);
            }
        }
        return wrong;
    }

    /**
     * Figures stand in the order in which they are printed first: the numbers are those of one after the other, and of those
     * before again. So two counts that changed places are found, though both are figures of the sentence.
     */
    private static boolean isTold(List<BigDecimal> numbers, List<Figure> seen, List<Figure> ahead) {
        if (numbers.isEmpty()) {
            return true;
        }
        BigDecimal number = numbers.getFirst();
        List<BigDecimal> rest = numbers.subList(1, numbers.size());
        if (prints(number, seen) && isTold(rest, seen, ahead)) {
            return true;
        }
        return IntStream.range(0, ahead.size())
                .filter(index -> prints(number, List.of(ahead.get(index))))
                .anyMatch(index -> isTold(
                        rest,
                        Stream.concat(seen.stream(), Stream.of(ahead.get(index)))
                                .toList(),
                        ahead.subList(index + 1, ahead.size())));
    }

    /**
     * Numbers in words for screen readers, headings and small print of a page that are neither rounded figures of that page
     * nor drawn in their block.
     *
     * @param pack the pack
     * @return what is wrong; empty when nothing is
     */
    public Set<String> astrayInWords(Pack pack) {
        Set<String> wrong = new TreeSet<>();
        for (Page page : pack.pages()) {
            List<Figure> cited = PackParts.of(Sentence.class, page).stream()
                    .flatMap(sentence -> cited(sentence).stream())
                    .toList();
            PackParts.of(Block.class, page).forEach(block -> astray(block, cited, wrong));
        }
        return wrong;
    }

    private void astray(Block block, List<Figure> cited, Set<String> wrong) {
        double[] drawn = PackParts.of(Double.class, block).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        for (String text : words(block)) {
            Predicate<BigDecimal> told = number -> prints(number, cited)
                    || DoubleStream.of(drawn).anyMatch(value -> rounds(value, number) || rounds(value * 100, number));
            numbers(text).filter(told.negate()).forEach(number -> wrong.add(number + " in: " + text));
        }
    }

    /** Words that are no sentence, without those of tables within. */
    private static List<String> words(Block block) {
        List<String> words = new ArrayList<>();
        PackParts.named(String.class, (Record) block, NOT_PRINTED, words);
        return words;
    }

    /**
     * What charts draw or write beside lines that is no figure.
     *
     * @param pack the pack
     * @return what is wrong; empty when nothing is
     */
    public Set<String> drawnAstray(Pack pack) {
        Set<String> wrong = new TreeSet<>();
        for (ControlCharts.Panel panel : PackParts.of(ControlCharts.Panel.class, pack)) {
            Set<Double> told = new HashSet<>();
            panel.figures().stream()
                    .map(figures::get)
                    .filter(Objects::nonNull)
                    .forEach(figure -> told.add(figure.get()));
            Stream.of(
                            panel.limits().stream()
                                    .flatMap(range -> Stream.of(range.mean(), range.lower(), range.upper())),
                            panel.target().stream(),
                            panel.points().reversed().stream()
                                    .flatMap(point -> point.stream())
                                    .limit(1)
                                    .map(ControlCharts.Point::value))
                    .flatMap(each -> each)
                    .filter(value -> !told.contains(value))
                    .forEach(value -> wrong.add(value + " in the chart of " + panel.message()));
        }
        return wrong;
    }

    private Stream<BigDecimal> numbers(String words) {
        String text = QUOTED.matcher(words).replaceAll("");
        for (String name : names) {
            text = text.replace(name, "");
        }
        return NUMBER.matcher(text)
                .results()
                .map(result -> new BigDecimal(result.group().replace(",", "")));
    }

    private List<Figure> cited(Sentence sentence) {
        return sentence.figures().stream()
                .filter(figures::containsKey)
                .map(figures::get)
                .toList();
    }

    private static boolean prints(BigDecimal number, List<Figure> cited) {
        return cited.stream()
                .flatMapToDouble(PrintedNumbers::values)
                .anyMatch(value -> rounds(value, number) || rounds(value * 100, number));
    }

    private static DoubleStream values(Figure figure) {
        double value = figure.value().orElse(0);
        double n = (double) figure.n().orElse(0);
        return figure.interval()
                .map(range -> DoubleStream.of(value, n, value * n, range.low(), range.high()))
                .orElseGet(() -> DoubleStream.of(value, n, value * n));
    }

    private static boolean rounds(double value, BigDecimal number) {
        BigDecimal size = BigDecimal.valueOf(Math.abs(value));
        boolean justBelowHundred = size.compareTo(BigDecimal.valueOf(99)) > 0;
        RoundingMode mode = justBelowHundred ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        return Stream.of(RoundingMode.HALF_UP, mode)
                        .anyMatch(way -> size.setScale(number.scale(), way).compareTo(number) == 0)
                || (size.compareTo(THOUSAND) > 0 && size.round(IN_CHARTS).compareTo(number) == 0);
    }
}
