package dev.plumbline.pack.edition.quality;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.List;

/** The pack on data quality: who reported, what is to be mended or explained, what was not used and why, and the quarters before. */
public final class QualityEdition {

    /** Quarters over which the course is shown. */
    public static final int QUARTERS = 8;

    private QualityEdition() {}

    /**
     * Makes the pack.
     *
     * @param quarters up to eight quarters, oldest first; the last is that of the pack
     * @param setting what every page needs to know
     * @return the pack, named after the quarter
     */
    public static Pack pack(List<QualityQuarter> quarters, Setting setting) {
        QualityQuarter now = quarters.getLast();
        return new Pack(
                "data-quality-" + setting.quarter(),
                setting.catalog()
                        .text(
                                "quality.title",
                                Parts.of("quarter", setting.print().quarter(setting.quarter()))),
                setting.catalog().text("quality.subject"),
                setting.stamp(),
                setting.catalog().labels(),
                List.of(
                        new ReturnsPage(quarters, setting).page(),
                        new FindingsPage(now, setting).page(),
                        new UnusedPage(now, setting).page(),
                        new CoursePage(quarters, setting).page()));
    }

    /**
     * The figures of the pack.
     *
     * @param quarters as for {@link #pack}
     * @return figures in a fixed order, each once
     */
    public static List<Figure> figures(List<QualityQuarter> quarters) {
        QualityQuarter now = quarters.getLast();
        List<Figure> figures = new ArrayList<>();
        quarters.reversed().forEach(quarter -> figures.addAll(quarter.totals().figures()));
        now.standings()
                .forEach(standing ->
                        figures.addAll(now.countsOf(standing.partner()).figures()));
        FindingHeap.of(now).stream().flatMap(FindingHeap::figures).forEach(figures::add);
        figures.add(FindingsPage.waiting(FindingHeap.of(now), now.quarter()));
        figures.add(UnusedPage.files(now));
        UnusedPage.figures(now).forEach(figures::add);
        return figures;
    }
}
