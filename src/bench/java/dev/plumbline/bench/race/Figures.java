package dev.plumbline.bench.race;

import dev.plumbline.bench.plot.Picture;
import dev.plumbline.bench.plot.Plot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Results as a Markdown table, printed and kept in a file, with a picture beside it. */
public final class Figures {

    private final StringBuilder text = new StringBuilder();
    private final List<Plot> plots = new ArrayList<>();

    /**
     * An empty page.
     *
     * @param title its heading
     */
    public Figures(String title) {
        line("# " + title);
        line("");
        line("%d processors, Java %s, %s MB heap, load average %.1f at the start."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    /**
     * Adds a line.
     *
     * @param line the line, without its end
     */
    public void line(String line) {
        text.append(line).append('\n');
        System.out.println(line);
    }

    /**
     * Adds a table of results, and a plot of them.
     *
     * @param title what was done
     * @param unit what one piece of the work is
     * @param pieces how many pieces a round has, above 0
     * @param results ours first
     */
    public void table(String title, String unit, int pieces, List<Race.Result> results) {
        line("");
        line("## " + title);
        line("");
        line("| who | ms of processor time a " + unit + ", median | least | most | times ours | ours in % of it |");
        line("|---|---:|---:|---:|---:|---:|");
        double ours = results.getFirst().median();
        for (Race.Result result : results) {
            line(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.0f |",
                    result.name(),
                    result.median() / pieces,
                    result.least() / pieces,
                    result.most() / pieces,
                    result.median() / ours,
                    100 * ours / result.median()));
        }
        plot(new Plot.Bars(
                title,
                "ms of processor time a " + unit,
                results.stream()
                        .map(result -> new Plot.Bar(result.name(), result.median() / pieces))
                        .toList()));
    }

    /**
     * Adds a plot to the picture.
     *
     * @param plot the plot
     */
    public void plot(Plot plot) {
        plots.add(plot);
    }

    /**
     * Keeps the page, and the picture of its plots under the same name.
     *
     * @param file where, such as {@code packs.md}
     * @throws IOException if one of them cannot be written
     */
    public void save(Path file) throws IOException {
        Files.writeString(file, text);
        Picture.save(plots, file.resolveSibling(file.getFileName().toString().replaceFirst("md$", "png")));
    }
}
