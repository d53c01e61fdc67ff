package dev.plumbline.bench.pack;

import dev.plumbline.bench.race.Contestant;
import dev.plumbline.bench.race.Figures;
import dev.plumbline.bench.race.Race;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.pdf.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfReader;

/** Drawing packs of eight pages and 24 charts. */
public final class PackBench {

    private static final int PACKS = 10;

    private PackBench() {}

    /**
     * Draws in turn with either program.
     *
     * @param args the folder to work in; its folder {@code jasper} holds JasperReports
     * @throws Exception if drawing fails
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        List<Pack> packs = IntStream.range(0, PACKS).mapToObj(InventedPack::of).toList();
        PackWriter writer = new PackWriter();
        Figures figures = new Figures("Drawing packs");
        try (ApartLoader loader = ApartLoader.of(folder.resolve("jasper"))) {
            Thread.currentThread().setContextClassLoader(loader);
            List<Contestant> contestants = List.of(
                    contestant("Plumbline", pack -> writer.write(pack, List.of()), packs, folder),
                    contestant("JasperReports 6.21.5, its chart elements", jasper(loader, false), packs, folder),
                    contestant("JasperReports 6.21.5, our drawings", jasper(loader, true), packs, folder));
            figures.table(
                    InventedPack.PAGES + " pages, " + InventedPack.CHARTS + " charts",
                    "page",
                    PACKS * InventedPack.PAGES,
                    new Race(4, 7).run(contestants));
        }
        figures.save(folder.resolve("packs.md"));
    }

    @SuppressWarnings("unchecked")
    private static Function<Pack, byte[]> jasper(ApartLoader loader, boolean shared)
            throws ReflectiveOperationException {
        return (Function<Pack, byte[]>) loader.loadClass(PackBench.class.getPackageName() + ".jasper.JasperPack")
                .getConstructor(Boolean.class)
                .newInstance(shared);
    }

    private static Contestant contestant(String name, Function<Pack, byte[]> draw, List<Pack> packs, Path folder)
            throws IOException {
        byte[] first = draw.apply(packs.getFirst());
        Files.write(folder.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".pdf"), first);
        try (PdfReader reader = new PdfReader(first)) {
            if (reader.getNumberOfPages() != InventedPack.PAGES) {
                throw new IllegalStateException(name + " drew " + reader.getNumberOfPages() + " pages");
            }
        }
        return new Contestant(
                name,
                () -> packs.stream().mapToInt(pack -> draw.apply(pack).length).sum());
    }
}
