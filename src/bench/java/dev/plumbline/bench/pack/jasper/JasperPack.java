package dev.plumbline.bench.pack.jasper;

import dev.plumbline.pack.Pack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.export.JRPdfExporter;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;

/**
 * Packs to PDF by JasperReports: compiled once, filled and exported for each pack, with the same fonts, embedded. Untagged
 * and without archive conformance, which costs it less than what Plumbline writes.
 */
public final class JasperPack implements Function<Pack, byte[]> {

    private final SimpleJasperReportsContext context =
            new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    private final SharedCharts charts = new SharedCharts();
    private final JasperReport report;
    private final boolean shared;

    /**
     * Compiles the report.
     *
     * @param shared true to draw the charts of Plumbline in place of JasperReports' own chart elements
     */
    public JasperPack(Boolean shared) {
        this.shared = shared;
        context.setExtensions(FontFamily.class, List.of(family()));
        context.setProperty("net.sf.jasperreports.export.pdf.compressed", "true");
        try (InputStream in = JasperPack.class.getResourceAsStream("pack.jrxml")) {
            report = JasperCompileManager.getInstance(context).compile(Objects.requireNonNull(in));
        } catch (JRException | IOException e) {
            throw new IllegalStateException("The report cannot be compiled", e);
        }
    }

    @Override
    public byte[] apply(Pack pack) {
        Collection<Map<String, ?>> pages = new ArrayList<>();
        pack.pages().forEach(page -> pages.add(PageFields.of(page, charts)));
        try {
            JasperPrint print = JasperFillManager.getInstance(context)
                    .fill(report, new HashMap<>(Map.of("SHARED", shared)), new JRMapCollectionDataSource(pages));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JRPdfExporter exporter = new JRPdfExporter(context);
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            return out.toByteArray();
        } catch (JRException e) {
            throw new IllegalStateException("The report cannot be drawn", e);
        }
    }

    private FontFamily family() {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName("Noto Sans");
        family.setNormalFace(face("fonts/NotoSans-Regular.ttf"));
        family.setBoldFace(face("fonts/NotoSans-Bold.ttf"));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }

    private SimpleFontFace face(String trueType) {
        SimpleFontFace face = new SimpleFontFace(context);
        face.setTtf(trueType);
        return face;
    }
}
