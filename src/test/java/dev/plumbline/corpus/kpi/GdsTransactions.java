package dev.plumbline.corpus.kpi;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Transactions of public services, quarter by quarter: period and measure in one heading. */
public final class GdsTransactions implements Group {

    private static final int FIRST = 6;
    private static final int NAME = 5;

    private final List<List<String>> records = Corpus.csv(files().getFirst());

    /** Reads the file where it is here; skips the test where it is not. */
    public GdsTransactions() {
        // nothing to set
    }

    @Override
    public String folder() {
        return "digital-service";
    }

    @Override
    public List<String> mappings() {
        return List.of("gds-transactions");
    }

    @Override
    public List<Path> files() {
        return List.of(Corpus.file("kpi/gds-transactions/services-test.csv"));
    }

    @Override
    public void agree(Corpus corpus) {
        visit((partner, known) ->
                corpus.indicator(known.what().replace("actual ", ""), partner, "", Better.HIGHER, AddsUp.LAST, 3));
    }

    @Override
    public List<Known> figures() {
        List<Known> figures = new ArrayList<>();
        visit((_, known) -> figures.add(known));
        return figures;
    }

    private void visit(BiConsumer<String, Known> each) {
        for (List<String> row : records.subList(1, records.size())) {
            for (int i = FIRST; i < row.size(); i++) {
                String heading = records.getFirst().get(i);
                String number = row.get(i).replace(",", "");
                if (heading.matches("\\d{4}-Q\\d .*") && !number.isEmpty()) {
                    YearMonth first =
                            YearMonth.of(Integer.parseInt(heading.substring(0, 4)), 3 * (heading.charAt(6) - '0') - 2);
                    String id = Corpus.key(row.get(NAME) + "-" + heading.substring(8));
                    each.accept(
                            Corpus.key(row.getFirst()),
                            Known.actual(id, new Period(first, 3), Double.parseDouble(number)));
                }
            }
        }
    }
}
